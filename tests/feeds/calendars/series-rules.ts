import type { EventLines, Line } from './ics-lines.ts';

const DAYS = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];
const DAY = 86_400_000;
/** The only rules that Outlook reads (MS-OXCICAL 2.1.3.2.2), of those that content can have. */
const TEMPLATES = [
  /^FREQ=WEEKLY;(?:INTERVAL=\d+;)?BYDAY=(?:(?:MO|TU|WE|TH|FR|SA|SU),?\b)+;UNTIL=\w+$/,
  /^FREQ=MONTHLY;BYMONTHDAY=\d{1,2};UNTIL=\w+$/,
  /^FREQ=MONTHLY;BYDAY=(?:[1-4]|-1)(?:MO|TU|WE|TH|FR|SA|SU);UNTIL=\w+$/,
];

/** Lists what is wrong with series: their rules, and the dates that are said to be on them. */
export function rulesOfSeries(events: readonly EventLines[]): string[] {
  const masters = new Map<string, EventLines>();
  for (const event of events) if (event.all('RECURRENCE-ID').length === 0) masters.set(uidOf(event), event);
  return [
    ...doubles(events),
    ...events.filter((event) => event.all('RRULE').length > 0).flatMap(rulesOfMaster),
    ...events.flatMap((event) =>
      event.all('RECURRENCE-ID').flatMap((id) => rulesOfOverride(id, masters.get(uidOf(event)))),
    ),
  ];
}

function doubles(events: readonly EventLines[]): string[] {
  const keys = events.map((event) => `${uidOf(event)} ${event.all('RECURRENCE-ID')[0]?.value ?? ''}`.trim());
  return keys.filter((key, index) => keys.indexOf(key) !== index).map((key) => `${key} stands twice`);
}

function rulesOfMaster(event: EventLines): string[] {
  const [rule] = event.all('RRULE');
  const at = `the rule on line ${rule?.number}`;
  if (!rule || !TEMPLATES.some((template) => template.test(rule.value))) return [`${at} is none that Outlook reads`];
  const start = event.one('DTSTART');
  const until = /UNTIL=(\w+)$/.exec(rule.value)?.[1] ?? '';
  const isWhole = start.parameters === 'VALUE=DATE';
  if (!(isWhole ? /^\d{8}$/ : /^\d{8}T\d{6}Z$/).test(until)) return [`${at} has an UNTIL of the wrong type`];
  if (!isWhole && !isSafe(afterStart(until, start.value)))
    return [`${at} has an UNTIL by which a reader of another hour may lose or gain a date`];
  const days = daysOnRule(rule.value, start.value);
  const length = millisecondsOf(event.one('DTEND').value) - millisecondsOf(start.value);
  const gaps = days.slice(1).map((day, index) => day - (days[index] as number));
  return [
    days[0] === dayOf(start.value) || `${at} does not begin on DTSTART`,
    gaps.every((gap) => length <= gap) || `${at} begins again before it is over`,
    ...event.all('EXDATE').map((line) => isOnRule(line, start, days) || `line ${line.number}: EXDATE hits nothing`),
  ].filter((broken) => broken !== true);
}

function rulesOfOverride(id: Line, master: EventLines | undefined): string[] {
  const rule = master?.all('RRULE')[0];
  if (!master || !rule) return [`line ${id.number}: RECURRENCE-ID without a series`];
  const start = master.one('DTSTART');
  if (!isOnRule(id, start, daysOnRule(rule.value, start.value)))
    return [`line ${id.number}: RECURRENCE-ID hits nothing`];
  const isExcepted = master.all('EXDATE').some(({ value }) => value === id.value);
  return isExcepted ? [`line ${id.number}: RECURRENCE-ID hits a date that is excepted`] : [];
}

/** Tells whether a date is of the kind and at the hour of a series, and on one of its days. */
function isOnRule(line: Line, start: Line, days: readonly number[]): boolean {
  const isAlike = line.parameters === start.parameters && line.value.slice(8) === start.value.slice(8);
  return isAlike && days.includes(dayOf(line.value));
}

/** Lists the days of a rule by checking every day: slow, simple, and independent of our code. */
function daysOnRule(rule: string, start: string): number[] {
  const {
    INTERVAL = '1',
    BYDAY = '',
    BYMONTHDAY,
    UNTIL = '',
  } = Object.fromEntries(rule.split(';').map((part) => part.split('=')));
  const first = dayOf(start);
  const monday = first - ((new Date(first).getUTCDay() + 6) % 7) * DAY;
  const last = UNTIL.length === 8 ? UNTIL : afterStart(UNTIL, start).day;
  const count = Math.max(0, (dayOf(last) - first) / DAY + 1);
  return Array.from({ length: count }, (_, index) => first + index * DAY).filter((day) => {
    const date = new Date(day);
    const weekday = DAYS[date.getUTCDay()] ?? '';
    if (BYMONTHDAY) return date.getUTCDate() === Number(BYMONTHDAY);
    if (rule.startsWith('FREQ=WEEKLY')) {
      return BYDAY.split(',').includes(weekday) && Math.floor((day - monday) / DAY / 7) % Number(INTERVAL) === 0;
    }
    const nth = Math.ceil(date.getUTCDate() / 7);
    const isLast = new Date(day + 7 * DAY).getUTCMonth() !== date.getUTCMonth();
    return BYDAY === `${nth}${weekday}` || (isLast && BYDAY === `-1${weekday}`);
  });
}

/** Gives the last day in Oslo on which something may start by an UNTIL, and how long before UNTIL that is, as a clock. */
function afterStart(until: string, start: string): { day: string; clock: string } {
  const sinceMidnight = millisecondsOf(start) - dayOf(start);
  // By the wall clock: the day on which the clocks go forward has an hour less between midnight and the start.
  const local = instantOf(until).toLocaleString('sv-SE', { timeZone: 'Europe/Oslo' });
  const shifted = new Date(Date.parse(`${local.replace(' ', 'T')}Z`) - sinceMidnight);
  const text = shifted.toLocaleString('sv-SE', { timeZone: 'UTC' });
  return { day: text.slice(0, 10).replaceAll('-', ''), clock: text.slice(11) };
}

// Some readers treat an UNTIL in summer time as winter time, or the other way round.
function isSafe({ clock }: { clock: string }): boolean {
  return clock >= '01:00:00' && clock <= '22:00:00';
}

function instantOf(utc: string): Date {
  return new Date(utc.replace(/^(\d{4})(\d{2})(\d{2})T(\d{2})(\d{2})(\d{2})Z$/, '$1-$2-$3T$4:$5:$6Z'));
}

function uidOf(event: EventLines): string {
  return event.all('UID')[0]?.value ?? '';
}

function dayOf(value: string): number {
  return Date.UTC(Number(value.slice(0, 4)), Number(value.slice(4, 6)) - 1, Number(value.slice(6, 8)));
}

function millisecondsOf(value: string): number {
  const [hours, minutes] = [Number(value.slice(9, 11)), Number(value.slice(11, 13))];
  return dayOf(value) + (hours * 60 + minutes) * 60_000;
}
