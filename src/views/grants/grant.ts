import { upcomingDeadlines } from '../../domain/grants/deadlines.ts';
import type { PortalGrant } from '../../domain/portal.ts';
import { contactFor } from '../../domain/roles.ts';
import { jsonForHtml } from '../../feeds/structured-data/structured-data.ts';
import { grantStructuredData } from '../../feeds/structured-data/structured-entries.ts';
import type { DeadlineLevel } from '../../schemas/codes.ts';
import type { Grant } from '../../schemas/grant.ts';
import { languageOfSettings, pageUrl, type ViewContext } from '../context.ts';
import { type DateTileView, dateTile } from '../day-names.ts';
import { type EntryHeading, entryHeading } from '../entry-heading.ts';
import { pickFields } from '../fields.ts';
import type { PageHead, PageView } from '../page.ts';
import { answerForGrant } from './grant-answer.ts';
import { type DeadlineFact, deadlineFact, timeText } from './deadline-fact.ts';
import { entryRoute } from '../route.ts';

/** The page of a grant. */
export interface GrantView extends PageView {
  heading: EntryHeading;
  deadline: DeadlineFact;
  /** Whether one can apply now. */
  answer: string;
  /** The next local and national deadline, if there are both. */
  sideBySide: DatedDeadline[];
  fields: Pick<Grant, (typeof PRINTED)[number]>;
  contact: NonNullable<Grant['contact']>;
  /** The language of the contact's text, if that is not the page's. */
  contactLang?: string | undefined;
  deadlines: DatedDeadline[];
  html: string;
  textLang?: string | undefined;
}

/** A deadline in the list of a grant's deadlines. */
interface DatedDeadline {
  tile: DateTileView;
  level: DeadlineLevel;
  time?: string | undefined;
  /** Whether it is not confirmed. */
  isUsual: boolean;
}

const PRINTED = [
  ...(['deadline_note', 'for_whom', 'for_what', 'amount', 'answer', 'requirements', 'attachments', 'giver'] as const),
  ...(['source', 'rules', 'form', 'lang', 'checked', 'updated'] as const),
] as const;

/** The pages below /tilskudd/. */
export const grantRoute = entryRoute('/tilskudd/', (portal) => portal.grants, grantView);

/** Returns the page of a grant. */
function grantView(context: ViewContext, grant: PortalGrant): GrantView {
  const { data, status, html, lang } = grant;
  return {
    head: grantHead(context, grant),
    heading: entryHeading(context.language, grant),
    deadline: deadlineFact(context, status),
    answer: answerForGrant(context.language, status, context.portal.now),
    sideBySide: localAndNational(datedDeadlines(context, data)),
    fields: pickFields(data, PRINTED),
    contact: data.contact ?? contactFor(context.portal.site, 'grants'),
    contactLang: data.contact ? data.lang : languageOfSettings(context),
    deadlines: datedDeadlines(context, data),
    html,
    textLang: lang?.text,
  };
}

function grantHead(context: ViewContext, grant: PortalGrant): PageHead {
  const { title, summary } = grant.data;
  const page = pageUrl(context, `/tilskudd/${grant.slug}/`);
  const structuredData = jsonForHtml(grantStructuredData(grant, page));
  return { title, description: summary, section: '/tilskudd/', structuredData };
}

function datedDeadlines({ portal: { now }, language }: ViewContext, { deadlines }: Grant): DatedDeadline[] {
  return upcomingDeadlines(deadlines, now).map((deadline) => ({
    tile: dateTile(language, deadline.date, now),
    level: deadline.level,
    time: timeText(language, deadline),
    isUsual: deadline.usual,
  }));
}

function localAndNational(deadlines: readonly DatedDeadline[]): DatedDeadline[] {
  const next = (['local', 'national'] as const).map((level) => deadlines.find((each) => each.level === level));
  const known = next.filter((each) => each !== undefined);
  return known.length === next.length ? known : [];
}
