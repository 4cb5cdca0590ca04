import { type GrantMonth, grantMonths } from '../../domain/grants/grant-year.ts';
import type { PortalGrant } from '../../domain/portal.ts';
import { addMonths } from '../../domain/time/zoned.ts';

/** Twelve months of grants: the first day of each month, and one line per grant. */
export interface GrantYearView {
  months: string[];
  lines: { title: string; lang?: string | undefined; cells: GrantCell[] }[];
}

/** A month of a grant. Parts of a month are words that the stylesheet knows. */
interface GrantCell {
  isOpen: boolean;
  /** When in the month it opens, if not at its start. */
  from?: 'mid' | 'late' | undefined;
  due?: { day: number; at: 'start' | 'mid' | 'end'; isSoon: boolean; isUsual: boolean } | undefined;
}

const MONTHS = 12;

/** Returns the year of the grants that are open or close in it, from the present month; nothing if there are none. */
export function grantYear(grants: readonly PortalGrant[], now: string): GrantYearView | undefined {
  const lines = grants
    .map(({ data, lang }) => ({
      title: data.title,
      lang: lang?.title,
      cells: grantMonths(data, now, MONTHS).map(cellOf),
    }))
    .filter(({ cells }) => cells.some(({ isOpen, due }) => isOpen || due));
  if (lines.length === 0) return undefined;
  return { months: Array.from({ length: MONTHS }, (_, index) => addMonths(`${now.slice(0, 7)}-01`, index)), lines };
}

function cellOf({ open, due }: GrantMonth): GrantCell {
  return {
    isOpen: open !== undefined,
    from: open && openingPart(open.from),
    due: due && { day: due.day, at: closingPart(due.day), isSoon: due.soon, isUsual: due.usual },
  };
}

function openingPart(day: number): GrantCell['from'] {
  if (day < 8) return undefined;
  return day < 21 ? 'mid' : 'late';
}

function closingPart(day: number): 'start' | 'mid' | 'end' {
  if (day < 11) return 'start';
  return day < 25 ? 'mid' : 'end';
}
