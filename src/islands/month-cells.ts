import type { GridRow } from '../domain/calendar/month-grid.ts';
import { clock, dayNumeral } from '../i18n/dates.ts';
import { count } from '../i18n/phrases.ts';
import type { MonthSettings } from './month-settings.ts';

interface Content {
  domNodes: Node[];
}

/** Heads a day in the grid: its numeral and how many activities it has, and in full for those who hear it. */
export function dayContent(
  settings: MonthSettings,
  day: string,
  rows: ReadonlyMap<string, readonly GridRow[]>,
): Content {
  const n = rows.get(day)?.length ?? 0;
  const forms = settings.words.activities.count;
  const spoken = `${settings.dates[Number(day.slice(8)) - 1]}, ${n} ${count(settings, forms, n)}`;
  const seen = part('span', 'day-head', part('b', '', dayNumeral(settings, day)));
  seen.ariaHidden = 'true';
  if (n > 0) seen.append(part('span', 'n', String(n), part('span', 'wide', ` ${count(settings, forms, n)}`)));
  return { domNodes: [part('span', 'ds-sr-only', spoken), seen] };
}

/** Writes an activity in its day: the hour and the name, struck through when nobody should come. */
export function eventContent(settings: MonthSettings, { occurrence, hour, off }: GridRow): Content {
  const title = part(off ? 's' : 'span', '', occurrence.title);
  if (occurrence.lang) title.lang = occurrence.lang;
  const time = hour ? [part('span', 'hour', `${clock(settings, hour)} `)] : [];
  const note = settings.foreign[occurrence.lang ?? ''];
  const language = note ? [part('span', 'title-language', ` (${note})`)] : [];
  return { domNodes: [part('span', 'line', ...time, title, ...language)] };
}

/** Names a weekday, in two letters where there is no room for more. */
export function weekdayContent(name: string): Content {
  return { domNodes: [part('span', '', name.slice(0, 2), part('span', 'wide', name.slice(2)))] };
}

function part(tag: string, className: string, ...children: (Node | string)[]): HTMLElement {
  const made = document.createElement(tag);
  if (className) made.className = className;
  made.append(...children);
  return made;
}
