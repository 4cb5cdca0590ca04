import type { GridRow } from '../domain/calendar/month-grid.ts';
import { clock, dayNumeral } from '../i18n/dates.ts';
import { count } from '../i18n/phrases.ts';
import type { MonthSettings } from './month-settings.ts';

interface Content {
  domNodes: Node[];
}

/** Renders the head of a day: its numeral and number of activities, with a full label for screen readers. */
export function dayContent(
  settings: MonthSettings,
  day: string,
  rows: ReadonlyMap<string, readonly GridRow[]>,
): Content {
  const n = rows.get(day)?.length ?? 0;
  const forms = settings.words.activities.count;
  const tasks = settings.tasks[day];
  const counted = `${settings.dates[Number(day.slice(8)) - 1]}, ${n} ${count(settings, forms, n)}`;
  const spoken = tasks ? `${counted}, ${tasks.text}` : counted;
  const seen = part('span', 'day-head', part('b', '', dayNumeral(settings, day)));
  seen.ariaHidden = 'true';
  if (n > 0) seen.append(part('span', 'n', String(n), part('span', 'wide', ` ${count(settings, forms, n)}`)));
  return { domNodes: [part('span', 'ds-sr-only', spoken), seen] };
}

/** Renders an activity in its day: hour and title, struck through if cancelled. */
export function eventContent(settings: MonthSettings, { occurrence, hour, off }: GridRow): Content {
  const title = part(off ? 's' : 'span', '', occurrence.title);
  if (occurrence.lang) title.lang = occurrence.lang;
  const time = hour ? [part('span', 'hour', `${clock(settings, hour)} `)] : [];
  const note = settings.foreign[occurrence.lang ?? ''];
  const language = note ? [part('span', 'title-language', ` (${note})`)] : [];
  return { domNodes: [part('span', 'line', ...time, title, ...language)] };
}

/** Renders the tasks of a day below its activities. */
export function tasksContent(text: string): Content {
  return { domNodes: [part('span', 'line', part('span', 'soft', text))] };
}

/** Renders the name of a weekday, shortened to two letters where space is limited. */
export function weekdayContent(name: string): Content {
  return { domNodes: [part('span', '', name.slice(0, 2), part('span', 'wide', name.slice(2)))] };
}

function part(tag: string, className: string, ...children: (Node | string)[]): HTMLElement {
  const made = document.createElement(tag);
  if (className) made.className = className;
  made.append(...children);
  return made;
}
