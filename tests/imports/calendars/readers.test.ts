import { beforeAll, describe, expect, test } from 'vitest';
import { demandPrograms, run } from '../../feeds/calendars/round-trip/programs.ts';
import { PYTHON } from '../../../scripts/support/calendar-programs.ts';
import { calendar, datesIn } from './calendar.ts';
import { BYTES, EXCEPTIONS, LENGTHS, RULES, ZONES } from './ordinary-calendars.ts';
import { PRODUCERS } from './producer-calendars.ts';
import { RARE } from './rare-calendars.ts';

const ROWS = [...ZONES, ...LENGTHS, ...RULES, ...EXCEPTIONS, ...BYTES, ...RARE, ...PRODUCERS];

const REFUSED = 'A page lists one date a day, and no list of hours: such series are refused.';
const INVALID = 'The library stops at one bad line; we leave that line or that event out.';
const AN_HOUR = 'The site must say when it ends. An event without a usable end gets an hour, which people correct.';
const END_OF_DAY =
  'Calendars write the last day as UNTIL and mean that day too. The library counts to its first minute.';
const PERIODS = 'The library fails on RDATE;VALUE=PERIOD (RFC 5545, 3.8.5.2).';
const EXCEPT_DAY = 'Outlook and others take a date out by its day alone. The library asks for the same type.';
const RANGE = 'RANGE=THISANDFUTURE is about all later dates (3.8.4.4). The library changes one.';
const OLD_RULE = 'EXRULE is gone from RFC 5545, and RFC 2445 has it (4.8.5.2). The library ignores it.';
const VERSIONS = 'The higher SEQUENCE replaces the lower (3.8.7.4). The library shows both.';

const UNKNOWN_ZONE = 'The library takes a zone that it does not know for floating time; we know what it is called for.';
const HOME_MADE = 'Against RFC 5545, and its meaning is plain. The library stops.';

/** Calendars that we read otherwise than python3-recurring-ical-events 2.0.1, and why. */
const DIFFERENCES: Record<string, string> = {
  'no end: an hour': AN_HOUR,
  'no length at all: an hour': AN_HOUR,
  'an end before the start: an hour': AN_HOUR,
  'an end as a day of a timed event: an hour': AN_HOUR,
  'UNTIL as a day': END_OF_DAY,
  'a whole day each week, UNTIL as a time': 'Midnight in Oslo as UTC is that day, and UNTIL is inclusive (3.3.10).',
  'from winter into summer time':
    'It loses the last date if UNTIL is its start in UTC, on the other side of the change.',
  'EXDATE as a day on a timed series': EXCEPT_DAY,
  'EXDATE as a day on a series in UTC': EXCEPT_DAY,
  'RDATE as periods': PERIODS,
  'RDATE as a period that is shorter': PERIODS,
  'this and all future dates an hour later': RANGE,
  'this and all future dates cancelled': RANGE,
  'EXRULE, which RFC 5545 has no more': OLD_RULE,
  'EXRULE that the first date is off': OLD_RULE,
  'two versions of an event, the newer one last': VERSIONS,
  'two versions of an event: the one with the higher SEQUENCE counts': VERSIONS,
  'a day by the clock over the change to summer time': 'P1D is the same hour the next day, PT24H is 24 hours (3.3.6).',
  'every hour is refused': REFUSED,
  'two times in a day are refused': REFUSED,
  'a cancelled event that nobody knows is not proposed': 'Nobody needs a new entry about what does not take place.',
  'a bad property among good ones': INVALID,
  'UTC under the name of Microsoft': 'A colon outside quotes is against 3.2, and Exchange writes it.',
  'a day that does not exist is no event': INVALID,
  'EXDATE of a day that does not exist takes nothing away': INVALID,
  'an event without end of its component': INVALID,
  'Google: one date is given a new title, «AVLYST»':
    'People say in the title that it is off. The library knows STATUS.',
  'Spond: UTC, and an identifier per date instead of a series': 'Nobody needs a new entry about what is off.',
  'Exchange: a whole day as two midnights': 'The same days. The library shows the hours.',
  'Exchange: the name of the zone in Finland that Outlook shows': UNKNOWN_ZONE,
  'Exchange: a calendar that shows only whether somebody is busy': 'Nothing to tell others. The library shows it.',
  'The Events Calendar for WordPress: an offset for a zone': UNKNOWN_ZONE,
  'WordPress with half an hour in its offset': UNKNOWN_ZONE,
  'a booking system: until 24:00': 'ISO 8601 has 24:00 for the end of a day. The library loses the end.',
  'home-made: times as in ISO 8601': HOME_MADE,
  'home-made: an offset instead of a zone, no seconds': HOME_MADE,
  'home-made: a rule with spaces and an empty part': HOME_MADE,
  'home-made: dates to leave out with spaces between them': HOME_MADE,
  'a series of hours with a day added to it': 'The library lets it begin at midnight.',
  'a date that is moved to where another is: it is off': 'The library shows two at once; a page has one.',
  'two rules in one event are refused': 'The library stops too.',
};

let read: Record<string, string[] | string>;

beforeAll(async () => {
  demandPrograms();
  const input = JSON.stringify(Object.fromEntries(ROWS.map(([name, lines]) => [name, calendar(...lines)])));
  const program = new URL('./expand.py', import.meta.url).pathname;
  const { stdout } = await run(PYTHON, [program, '2026-11-30', '2027-12-31'], { input });
  read = JSON.parse(stdout) as typeof read;
});

test('there are enough calendars, each under its own name', () => {
  expect(new Set(ROWS.map(([name]) => name)).size).toBe(ROWS.length);
  expect(ROWS.length).toBeGreaterThan(150);
});

describe('our dates and those of python3-recurring-ical-events', () => {
  test.each(ROWS.filter(([name]) => !DIFFERENCES[name]))('are the same: %s', (name, lines) => {
    expect(plain(datesIn(calendar(...lines)))).toEqual(read[name]);
  });

  test.each(Object.entries(DIFFERENCES))('differ: %s', (name) => {
    const [, lines = [], dates = []] = ROWS.find(([each]) => each === name) ?? [];
    expect(datesIn(calendar(...lines))).toEqual(dates);
    expect(read[name], 'This is no difference any more: take its row away.').not.toEqual(plain(dates));
  });
});

/** Leaves out what the library does not say: that a date is moved, and where to. */
function plain(dates: readonly string[]): string[] {
  return dates.map((date) => date.replace(/ moved.*/, '')).sort();
}
