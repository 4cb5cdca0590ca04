import type { PortalGrant } from '../../domain/portal.ts';
import { dateOf } from '../../domain/time/days.ts';
import type { ForeignText } from '../activities/occurrence-text.ts';
import { upcomingDeadlines } from '../../domain/grants/deadlines.ts';
import { dayAndMonth } from '../../i18n/dates.ts';
import { fill } from '../../i18n/index.ts';
import type { ViewContext } from '../context.ts';
import { type DeadlineRowView, deadlineRow } from './deadline-row.ts';
import { finderData } from './grant-finder.ts';

/** A grant in the list of grants. */
export interface GrantRowView extends DeadlineRowView {
  summary: ForeignText;
  /** What is said about the deadline, if its day is not known. */
  note?: string | undefined;
  amount?: string | undefined;
  /** The language of note and amount, if that is not the page's. */
  lang?: string | undefined;
  /** Whether the deadline is not confirmed. */
  isUsual: boolean;
  /** The national deadline beside the local one, in words. */
  national?: string | undefined;
  /** What it fits, for the finder's script. */
  data: Record<string, string>;
}

/** A grant in a short list of deadlines. */
export interface ShortGrantRowView extends DeadlineRowView {
  isClosing: boolean;
  /** The day for which the time left is said. */
  today: string;
}

/** Returns a grant as a row of the list of grants. */
export function grantRow(context: ViewContext, grant: PortalGrant): GrantRowView {
  const { data, lang, status } = grant;
  return {
    ...deadlineRow(context, 'grants', grant),
    summary: { text: data.summary, lang: lang?.summary },
    note: status.next ? undefined : data.deadline_note,
    amount: data.amount,
    lang: data.lang,
    isUsual: status.next?.usual ?? false,
    national: nationalBeside(context, grant),
    data: { 'data-entry': grant.slug, ...finderData(context, grant) },
  };
}

/** Returns a grant as a row of a short list of deadlines. */
export function shortGrantRow(context: ViewContext, grant: PortalGrant): ShortGrantRowView {
  return {
    ...deadlineRow(context, 'grants', grant),
    isClosing: grant.status.state === 'closing',
    today: dateOf(context.portal.now),
  };
}

function nationalBeside({ portal, language }: ViewContext, { data, status }: PortalGrant): string | undefined {
  if (status.next?.level !== 'local') return undefined;
  const national = upcomingDeadlines(data.deadlines, portal.now).find(({ level }) => level === 'national');
  if (!national) return undefined;
  const { grants } = language.words;
  const date = dayAndMonth(language, national.date, portal.now);
  return `${grants.levels.national} ${national.usual ? fill(grants.usualDay, { date }) : date}`;
}
