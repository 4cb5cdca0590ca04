import {
  type Agenda,
  agendaDays,
  listedDays,
  adjacentDays,
  pagedDays,
  partsOfDay,
} from '../../../src/domain/calendar/agenda.ts';
import { type AgendaRow, hourOn } from '../../../src/domain/calendar/agenda-row.ts';
import { addDays, dateOf, isTimed, mondayOf, weekdayOf, weekNumber } from '../../../src/domain/time/days.ts';
import { addMonths } from '../../../src/domain/time/zoned.ts';
import { upcomingDeadlines } from '../../../src/domain/grants/deadlines.ts';
import { grantMonths } from '../../../src/domain/grants/grant-year.ts';
import { groupByState } from '../../../src/domain/grants/deadline-status.ts';
import { isOff } from '../../../src/domain/events/occurrences.ts';
import {
  comingOccurrences,
  nextOccurrence,
  type Portal,
  type PortalEvent,
  type PortalOccurrence,
} from '../../../src/domain/portal.ts';
import { traitsOf } from '../../../src/domain/events/attendance.ts';
import { groupBySize, mapAddress, seatingOf } from '../../../src/domain/venues.ts';
import { eventStructuredData, jsonForHtml } from '../../../src/feeds/structured-data/structured-data.ts';
import {
  clockRange,
  dayAndMonth,
  dayNumeral,
  longDate,
  monthAndYear,
  monthName,
  weekdayName,
} from '../../../src/i18n/dates.ts';
import { stateInWords } from '../../../src/i18n/deadlines.ts';
import {
  compareNames,
  count,
  fill,
  languageName,
  languageOf,
  joinWithAnd,
  type Plural,
} from '../../../src/i18n/index.ts';
import { price } from '../../../src/i18n/money.ts';
import { hostOf, organisationNumber, telephoneAddress } from '../../../src/i18n/names.ts';
import { seriesInWords } from '../../../src/i18n/schedule.ts';
import { seatingInWords } from '../../../src/i18n/venues.ts';
import type { Venue } from '../../../src/schemas/venue.ts';
import { demandFilled } from './demand-keys.ts';

const nb = languageOf('nb');
const { words } = nb;
type Entries<Data> = { data: Data }[];

/** What templates ask for: words and dates from i18n, what follows from content from the domain. */
export const filters = {
  // Days and words.
  addDays,
  addMonths,
  dateOf,
  hostOf,
  isTimed,
  mondayOf,
  organisationNumber,
  telephoneAddress,
  weekNumber,
  count: (forms: Plural, n: number, values = {}) => demandFilled(count(nb, forms, n, values)),
  clockRange: (start: string, end: string) => clockRange(nb, start, end),
  dayNumeral: (date: string) => dayNumeral(nb, date),
  dayAndMonth: (date: string, now: string) => dayAndMonth(nb, date, now),
  fill: (text: string, values: Record<string, string | number>) => demandFilled(fill(text, values)),
  freeOf: (rows: AgendaRow[]) => rows.filter(({ occurrence }) => traitsOf(occurrence).includes('free')).length,
  languageNames: (codes: string[]) =>
    joinWithAnd(
      nb,
      codes.map((code) => languageName(nb, code)),
    ),
  listed: (names: string[]) => joinWithAnd(nb, names),
  longDate: (date: string, now = '') => longDate(nb, date, now),
  monthAndYear: (month: string) => monthAndYear(nb, month),
  monthName: (date: string) => monthName(nb, date),
  named: (codes: string[], names: Record<string, string>) => codes.map((code) => names[code]),
  price: (kroner?: number) => (kroner === undefined ? words.price.ask : price(nb, kroner)),
  withMore: (codes: string[], more: string[] = []) => [...new Set([...codes, ...more])],
  weekdayName: (date: string) => weekdayName(nb, date),

  // The calendar.
  listedDays: (agenda: Agenda, from: string) => listedDays(agenda, from),
  daysFrom: (agenda: Agenda, from: string, days: number) => agendaDays(agenda, from, days),
  filterCounts: (rows: AgendaRow[]) => countsOf(rows),
  hourOn: (row: AgendaRow) => hourOn(row),
  neighbours: (agenda: Agenda, now: string, from: string, to: string) => adjacentDays(pagedDays(agenda, now), from, to),
  partsOfDay: (rows: AgendaRow[]) => partsOfDay(rows),
  rowsOfDays: (days: { rows: AgendaRow[] }[]) => days.flatMap(({ rows }) => rows),
  traits: (occurrence: PortalOccurrence) => traitsOf(occurrence).join(' '),

  // Activities.
  coming: (event: PortalEvent, now: string) => comingOccurrences(event, now),
  isOff: (occurrence: PortalOccurrence) => isOff(occurrence),
  nextAfter: (occurrence: PortalOccurrence) => nextOccurrence(occurrence),
  nextOfEach: (events: PortalEvent[] | undefined, now: string) => nextOfEach(events ?? [], now),
  placeOf: (occurrence: PortalOccurrence) => placeOf(occurrence),
  series: (event: PortalEvent, now: string) => seriesOf(event, now),
  venuesOf: (occurrences: PortalOccurrence[]) => [
    ...new Set(occurrences.flatMap(({ event }) => event.venue?.entry ?? [])),
  ],
  structuredData: (event: PortalEvent, portal: Portal, origin: string) =>
    jsonForHtml(eventStructuredData(portal, event, new URL(origin))),

  // Associations, venues and grants.
  byLetter: (associations: Entries<{ title: string; status: string }>) => byLetter(associations),
  bySize: (venues: Entries<Venue>) =>
    groupBySize(
      venues.toSorted((a, b) => compareNames(a.data.title, b.data.title)),
      'seats',
    ),
  byState: (grants: Portal['grants']) => groupByState(grants),
  seating: (venue: Venue) => seatingInWords(nb, seatingOf(venue)).join(' · '),
  grantMonths: (grant: Parameters<typeof grantMonths>[0], now: string) => grantMonths(grant, now),
  mapAddress: (venue: Venue) => mapAddress(venue),
  stateInWords: (status: Portal['grants'][number]['status'], now: string) => stateInWords(nb, status, now),
  upcoming: (deadlines: Parameters<typeof upcomingDeadlines>[0], now: string) => upcomingDeadlines(deadlines, now),
};

function countsOf(rows: AgendaRow[]) {
  const traits = rows.map(({ occurrence }) => traitsOf(occurrence) as string[]);
  const texts = {
    free: 'free',
    online: 'online',
    'step-free': 'stepFree',
    'little-norwegian': 'littleNorwegian',
  } as const;
  return Object.entries(texts).map(([value, key]) => ({
    value,
    text: words.activities[key],
    n: traits.filter((found) => found.includes(value)).length,
  }));
}

function nextOfEach(events: PortalEvent[], now: string): PortalOccurrence[] {
  const next = events.flatMap((event) => comingOccurrences(event, now).slice(0, 1));
  return next.sort((a, b) => (a.start < b.start ? -1 : 1));
}

function placeOf({ venue, change, event, status }: PortalOccurrence): string {
  if (status === 'online' || (!venue && !change?.place && !event.data.place && event.data.url))
    return words.activity.online;
  return change?.place ?? venue?.title ?? event.data.place ?? words.activity.askOrganiser;
}

function seriesOf(event: PortalEvent, now: string): string | undefined {
  const { data, last } = event;
  if (!data.repeat) return undefined;
  const { start, end, repeat } = data;
  const isOver = comingOccurrences(event, now).length === 0;
  return seriesInWords(nb, { start, end, repeat, last, isOver, weekday: weekdayOf(dateOf(start)), now });
}

function byLetter<Data extends { title: string; status: string }>(associations: Entries<Data>) {
  const shown = associations
    .filter(({ data }) => data.status !== 'closed')
    .sort((a, b) => compareNames(a.data.title, b.data.title));
  return [...Map.groupBy(shown, ({ data }) => data.title.charAt(0)).entries()];
}
