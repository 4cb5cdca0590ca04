import type { PortalAward } from '../../domain/portal.ts';
import { newestFirst } from '../../domain/time/years.ts';
import type { ForeignText } from '../activities/occurrence-text.ts';
import type { ViewContext } from '../context.ts';
import { type DeadlineRowView, deadlineRow } from '../grants/deadline-row.ts';

/** An award in the list of awards. */
export interface AwardRowView extends DeadlineRowView {
  summary: ForeignText;
  /** Whether the deadline is not confirmed. */
  isUsual: boolean;
  /** Who received it last. */
  latest?: { name: string; year: number } | undefined;
}

/** Returns an award as a row of the list of awards. */
export function awardRow(context: ViewContext, award: PortalAward): AwardRowView {
  const { data, lang, status } = award;
  const [latest] = newestFirst(data.winners, ({ year }) => year);
  return {
    ...deadlineRow(context, 'awards', award),
    summary: { text: data.summary, lang: lang?.summary },
    isUsual: status.next?.usual ?? false,
    latest: latest && { name: latest.name, year: latest.year },
  };
}
