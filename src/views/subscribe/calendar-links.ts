import type { Entry } from '../../domain/entry.ts';
import { compareNames, type Language } from '../../i18n/index.ts';
import { type Link, linkTo } from '../links.ts';

/** Links to the calendars of associations or venues, each on its own page. */
export interface CalendarLinks {
  total: number;
  /** By name; missing if there are too many to list. */
  links?: Link[] | undefined;
}

const MOST_LISTED = 200;

/** Returns links to the calendars of associations or venues. */
export function calendarLinks(
  language: Language,
  collection: 'associations' | 'venues',
  entries: readonly Entry<{ title: string }>[],
): CalendarLinks {
  const total = entries.length;
  if (total > MOST_LISTED) return { total };
  const links = entries.map((entry) => linkTo(language, collection, entry));
  const sorted = links.sort((a, b) => compareNames(a.title, b.title));
  return { total, links: sorted.map((link) => ({ ...link, address: `${link.address}#kalender` })) };
}
