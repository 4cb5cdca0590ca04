import { mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import ICAL from 'ical.js';
import nodeIcal from 'node-ical';
import { describe, expect, test } from 'vitest';
import { addDays, dateOf, type LocalDate } from '../../../../src/domain/time/days.ts';
import { isOff } from '../../../../src/domain/events/occurrences.ts';
import { run, runPython } from './programs.ts';
import { theSample, workshop } from './sample.ts';

const ALL = 'kalender/alt.ics';
const DAYS = 60;

/** What a calendar app shows (khal is asked in `apps.ts`, for every item of 90 days): the day and the title of each item that begins in a span of days. */
type Item = [day: LocalDate, title: string];
type Reader = (file: string, from: LocalDate, to: LocalDate) => Promise<Item[]> | Item[];

const READERS: [name: string, read: Reader][] = [
  ['ical.js', (_, from, to) => readWithIcalJs(theSample().calendars.get(ALL) ?? '', from, to)],
  ['node-ical', readWithNodeIcal],
  ['sabre/vobject', readWithSabre],
  ['python3-icalendar', (file, from, to) => runPython<Item[]>('./titles.py', [file, from, to])],
  ['calcurse', readWithCalcurse],
];

describe.each(READERS)('%s', (_, read) => {
  test('shows one item for each date that is off, and that says so', async () => {
    const { folder, portal } = theSample();
    const from = dateOf(portal.now);
    const to = addDays(from, DAYS);
    const items = await read(join(folder, ALL), from, to);
    const off = portal.events
      .flatMap(({ occurrences }) => occurrences.filter(isOff))
      .map(({ event, planned, start }): Item => [dateOf(planned?.start ?? start), event.data.title])
      .filter(([day]) => day >= from && day < to);
    const shown = off.map(([day, title]) => items.filter((item) => item[0] === day && item[1].endsWith(title)));
    expect(off.length).toBeGreaterThan(10);
    expect(shown.map((each) => each.map(([, title]) => title.replace(/^(?:AVLYST|UTSATT): /, '! ')))).toEqual(
      off.map(([, title]) => [`! ${title}`]),
    );
  });
});

function readWithIcalJs(text: string, from: LocalDate, to: LocalDate): Item[] {
  const calendar = new ICAL.Component(ICAL.parse(text));
  ICAL.TimezoneService.register(calendar.getFirstSubcomponent('vtimezone') as ICAL.Component);
  const events = calendar.getAllSubcomponents('vevent').map((each) => new ICAL.Event(each));
  const masters = events.filter((event) => !event.isRecurrenceException());
  for (const event of events.filter((each) => each.isRecurrenceException())) {
    masters.find(({ uid }) => uid === event.uid)?.relateException(event);
  }
  return masters
    .flatMap((event): Item[] => {
      if (!event.isRecurring()) return [[dayIn(event.startDate), event.summary]];
      const items: Item[] = [];
      const iterator = event.iterator();
      for (let next = iterator.next(); next; next = iterator.next()) {
        const { item, startDate } = event.getOccurrenceDetails(next);
        items.push([dayIn(startDate), item.summary]);
      }
      return items;
    })
    .filter(([day]) => day >= from && day < to);
}

function dayIn(time: ICAL.Time): LocalDate {
  return time.toString().slice(0, 10);
}

function readWithNodeIcal(file: string, from: LocalDate, to: LocalDate): Item[] {
  const span = { from: new Date(`${from}T00:00:00+01:00`), to: new Date(`${to}T00:00:00+01:00`) };
  return Object.values(nodeIcal.parseFile(file))
    .filter((each) => each?.type === 'VEVENT')
    .flatMap((event) => nodeIcal.expandRecurringEvent(event, span))
    .map(({ start, summary }): Item => [
      start.toLocaleDateString('sv-SE', { timeZone: 'Europe/Oslo' }),
      String(summary),
    ]);
}

async function readWithSabre(file: string, from: LocalDate, to: LocalDate): Promise<Item[]> {
  const script = new URL('./expand.php', import.meta.url).pathname;
  return JSON.parse((await run('php', [script, file, from, to])).stdout) as Item[];
}

async function readWithCalcurse(file: string, from: LocalDate): Promise<Item[]> {
  const home = mkdtempSync(join(workshop, 'calcurse-'));
  const zone = { TZ: 'Europe/Oslo' };
  await run('calcurse', ['-D', home, '-i', file], { home, environment: zone });
  const [year, month, day] = from.split('-');
  const formats = ['apt', 'recur-apt'].map((kind) => [`--format-${kind}`, '%(start:%Y-%m-%d)|%m\n']);
  const words = ['-D', home, '-Q', '--from', `${month}/${day}/${year}`, '--days', String(DAYS), ...formats.flat()];
  return rowsOf((await run('calcurse', words, { home, environment: zone })).stdout, '|');
}

function rowsOf(text: string, mark: string): Item[] {
  return text.split('\n').flatMap((line): Item[] => {
    const [day = '', title] = line.split(mark);
    return title === undefined ? [] : [[day, title.trim()]];
  });
}
