import type { PortalCalendar } from './calendars.ts';
import type { Moment } from '../time/days.ts';
import { isOver } from '../events/occurrences.ts';
import { comingOccurrences, type PortalOccurrence } from '../portal.ts';

/**
 * Returns the address of the list that other sites can embed, without prefix: `/innbygg/tema/sprak/` for
 * `/kalender/tema/sprak.ics`. Calendars of deadlines, tasks and single events have none.
 */
export function embedPath(path: string): string | undefined {
  const chosen = /^\/kalender\/(?!frister|oppdrag)(.+)\.ics$/.exec(path)?.[1];
  return chosen && `/innbygg/${chosen}/`;
}

/** Returns the HTML that embeds a list on another site. */
export function iframeHtml(address: string, title: string): string {
  return `<iframe src="${escaped(address)}" title="${escaped(title)}" width="100%" height="640" loading="lazy"></iframe>`;
}

/** Lists the occurrences of a calendar that are not over, earliest first. */
export function comingIn({ events, dates }: PortalCalendar, now: Moment): PortalOccurrence[] {
  const coming = [
    ...events.flatMap((event) => comingOccurrences(event, now)),
    ...dates.filter((each) => !isOver(each, now)),
  ];
  return coming.sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
}

function keyOf({ start, end, event }: PortalOccurrence): string {
  return `${start.padEnd(16)} ${end} ${event.slug}`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
