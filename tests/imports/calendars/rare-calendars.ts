import { event } from './calendar.ts';
import { END, OSLO, type Row, tuesdays, zone } from './ordinary-calendars.ts';

const at = (name: string, time: string) => `${name};TZID=Europe/Oslo:${time}`;
const series = (time: string, ...lines: string[]) => event(at('DTSTART', time), 'DURATION:PT2H', ...lines);

/** What calendars seldom write, and readers disagree about: the rows of our notes on other readers. */
export const RARE: Row[] = [
  // Zones
  [
    'a zone with a leading slash',
    event('DTSTART;TZID=/Europe/Oslo:20261201T180000', 'DURATION:PT2H'),
    tuesdays('2026-12-01'),
  ],
  [
    'UTC under the name of Microsoft',
    event('DTSTART;TZID=tzone://Microsoft/Utc:20261201T170000', 'DURATION:PT2H'),
    tuesdays('2026-12-01'),
  ],
  [
    'a Windows zone with a definition of its own',
    [
      ...zone('W. Europe Standard Time'),
      ...event('DTSTART;TZID=W. Europe Standard Time:20270601T180000', 'DURATION:PT2H'),
    ],
    tuesdays('2027-06-01'),
  ],
  [
    'a zone without summer time',
    event('DTSTART;TZID=Etc/GMT-1:20270601T170000', 'DURATION:PT2H'),
    tuesdays('2027-06-01'),
  ],
  // Lengths
  ['a week as a duration', event('DTSTART;VALUE=DATE:20261201', 'DURATION:P1W'), ['2026-12-01/2026-12-07']],
  ['a day without VALUE=DATE', event('DTSTART:20261201', 'DTEND:20261202'), ['2026-12-01/2026-12-01']],
  ['an end as a day of a timed event: an hour', event(OSLO, 'DTEND;VALUE=DATE:20261202'), ['2026-12-01T18:00/19:00']],
  ['no length at all: an hour', event(OSLO, 'DTEND;TZID=Europe/Oslo:20261201T180000'), ['2026-12-01T18:00/19:00']],
  [
    'a day by the clock over the change to summer time',
    event(at('DTSTART', '20270327T180000'), 'DURATION:P1D'),
    ['2027-03-27T18:00/2027-03-28T18:00'],
  ],
  [
    '24 hours over the change to summer time',
    event(at('DTSTART', '20270327T180000'), 'DURATION:PT24H'),
    ['2027-03-27T18:00/2027-03-28T19:00'],
  ],
  [
    'a night over the change to winter time',
    event(at('DTSTART', '20271030T200000'), at('DTEND', '20271031T100000')),
    ['2027-10-30T20:00/2027-10-31T10:00'],
  ],
  // Rules
  [
    'the last Saturday of the month',
    series('20261226T180000', 'RRULE:FREQ=MONTHLY;BYDAY=-1SA;COUNT=3'),
    tuesdays('2026-12-26', '2027-01-30', '2027-02-27'),
  ],
  [
    'the fifth Friday, in months that have it',
    series('20270129T180000', 'RRULE:FREQ=MONTHLY;BYDAY=5FR;COUNT=2'),
    tuesdays('2027-01-29', '2027-04-30'),
  ],
  [
    'the first and the third Tuesday',
    series('20261201T180000', 'RRULE:FREQ=MONTHLY;BYDAY=1TU,3TU;COUNT=3'),
    tuesdays('2026-12-01', '2026-12-15', '2027-01-05'),
  ],
  [
    'the last day of the month',
    series('20261231T180000', 'RRULE:FREQ=MONTHLY;BYMONTHDAY=-1;COUNT=3'),
    tuesdays('2026-12-31', '2027-01-31', '2027-02-28'),
  ],
  [
    'a Friday that is the 13th',
    series('20261113T180000', 'RRULE:FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13;UNTIL=20270601T000000Z'),
    [],
  ],
  [
    'the 20th Monday of the year',
    series('20270517T180000', 'RRULE:FREQ=YEARLY;BYDAY=20MO;COUNT=1'),
    tuesdays('2027-05-17'),
  ],
  [
    'a day of a week by its number',
    series('20270517T180000', 'RRULE:FREQ=YEARLY;BYWEEKNO=20;BYDAY=MO;COUNT=1'),
    tuesdays('2027-05-17'),
  ],
  [
    'the hundredth day of the year',
    series('20270410T180000', 'RRULE:FREQ=YEARLY;BYYEARDAY=100;COUNT=1'),
    tuesdays('2027-04-10'),
  ],
  [
    'weekly in two months of the year',
    series('20261201T180000', 'RRULE:FREQ=WEEKLY;BYMONTH=1,12;UNTIL=20270110T000000Z'),
    tuesdays('2026-12-01', '2026-12-08', '2026-12-15', '2026-12-22', '2026-12-29', '2027-01-05'),
  ],
  ['29 February, in years that have it', event('DTSTART;VALUE=DATE:20240229', 'RRULE:FREQ=YEARLY'), []],
  [
    'COUNT and UNTIL: what ends first',
    series('20261201T180000', 'RRULE:FREQ=WEEKLY;COUNT=3;UNTIL=20261208T170000Z'),
    tuesdays('2026-12-01', '2026-12-08'),
  ],
  ['every hour is refused', series('20261201T180000', 'RRULE:FREQ=HOURLY;COUNT=3'), []],
  ['two times in a day are refused', series('20261201T100000', 'RRULE:FREQ=DAILY;BYHOUR=10,18;COUNT=4'), []],
  [
    'a whole day each week over the change of clocks',
    event('DTSTART;VALUE=DATE:20270323', 'RRULE:FREQ=WEEKLY;COUNT=2'),
    ['2027-03-23/2027-03-23', '2027-03-30/2027-03-30'],
  ],
  [
    'a rule of days without VALUE=DATE and UNTIL',
    event('DTSTART:20261201', 'RRULE:FREQ=WEEKLY;UNTIL=20261208'),
    ['2026-12-01/2026-12-01', '2026-12-08/2026-12-08'],
  ],
  [
    'a rule that ends before its start has no date',
    series('20261201T180000', 'RRULE:FREQ=WEEKLY;UNTIL=20261101T170000Z'),
    [],
  ],
  [
    'a rule in lower case',
    series('20261201T180000', 'rrule:freq=weekly;count=2'),
    tuesdays('2026-12-01', '2026-12-08'),
  ],
  // Exceptions
  [
    'EXDATE as a day on a series in UTC',
    event('DTSTART:20261201T170000Z', 'DURATION:PT2H', 'RRULE:FREQ=WEEKLY;COUNT=3', 'EXDATE;VALUE=DATE:20261208'),
    tuesdays('2026-12-01', '2026-12-15'),
  ],
  [
    'EXDATE as a floating time',
    series('20261201T180000', 'RRULE:FREQ=WEEKLY;COUNT=3', 'EXDATE:20261208T180000'),
    tuesdays('2026-12-01', '2026-12-15'),
  ],
  [
    'EXDATE in another zone',
    series('20261201T180000', 'RRULE:FREQ=WEEKLY;COUNT=3', 'EXDATE;TZID=Europe/Helsinki:20261208T190000'),
    tuesdays('2026-12-01', '2026-12-15'),
  ],
  [
    'EXDATE of a whole day',
    event('DTSTART;VALUE=DATE:20261201', 'RRULE:FREQ=WEEKLY;COUNT=3', 'EXDATE;VALUE=DATE:20261208'),
    ['2026-12-01/2026-12-01', '2026-12-15/2026-12-15'],
  ],
  [
    'EXDATE of a whole day as its midnight',
    event('DTSTART;VALUE=DATE:20261201', 'RRULE:FREQ=WEEKLY;COUNT=3', 'EXDATE:20261208T000000'),
    ['2026-12-01/2026-12-01', '2026-12-15/2026-12-15'],
  ],
  [
    'two lines of EXDATE',
    series(
      '20261201T180000',
      'RRULE:FREQ=WEEKLY;COUNT=3',
      at('EXDATE', '20261201T180000'),
      at('EXDATE', '20261208T180000'),
    ),
    tuesdays('2026-12-15'),
  ],
  [
    'EXRULE, which RFC 5545 has no more',
    series('20261201T180000', 'RRULE:FREQ=WEEKLY;COUNT=4', 'EXRULE:FREQ=WEEKLY;INTERVAL=2;COUNT=2'),
    tuesdays('2026-12-08', '2026-12-22'),
  ],
  [
    'EXRULE that the first date is off',
    series('20261201T180000', 'RRULE:FREQ=WEEKLY;BYDAY=TU,TH;COUNT=4', 'EXRULE:FREQ=WEEKLY;BYDAY=TH'),
    tuesdays('2026-12-01', '2026-12-08'),
  ],
  ['a day that does not exist is no event', series('20270230T180000'), []],
  [
    'EXDATE of a day that does not exist takes nothing away',
    series('20261201T180000', 'RRULE:FREQ=WEEKLY;COUNT=2', at('EXDATE', '20261232T180000,20261208T180000')),
    tuesdays('2026-12-01'),
  ],
  [
    'RDATE of whole days',
    event('DTSTART;VALUE=DATE:20261201', 'RDATE;VALUE=DATE:20261210,20270112'),
    ['2026-12-01/2026-12-01', '2026-12-10/2026-12-10', '2027-01-12/2027-01-12'],
  ],
  [
    'RDATE of a date of the rule',
    series('20261201T180000', 'RRULE:FREQ=WEEKLY;COUNT=2', at('RDATE', '20261208T180000')),
    tuesdays('2026-12-01', '2026-12-08'),
  ],
  [
    'RDATE and EXDATE of the same date',
    series(
      '20261201T180000',
      'RRULE:FREQ=WEEKLY;COUNT=2',
      at('RDATE', '20261210T180000'),
      at('EXDATE', '20261210T180000'),
    ),
    tuesdays('2026-12-01', '2026-12-08'),
  ],
  [
    'RDATE as a period that is shorter',
    event(OSLO, END, 'RDATE;VALUE=PERIOD:20261210T170000Z/20261210T180000Z'),
    ['2026-12-01T18:00/20:00', '2026-12-10T18:00/19:00 moved'],
  ],
  [
    'an override named by its day alone',
    [
      ...series('20261201T180000', 'RRULE:FREQ=WEEKLY;COUNT=2'),
      ...event('RECURRENCE-ID;VALUE=DATE:20261208', at('DTSTART', '20261208T190000'), 'DURATION:PT2H'),
    ],
    ['2026-12-01T18:00/20:00', '2026-12-08T19:00/21:00 moved'],
  ],
  [
    'an override of a whole day',
    [
      ...event('DTSTART;VALUE=DATE:20261201', 'RRULE:FREQ=WEEKLY;COUNT=2'),
      ...event('RECURRENCE-ID;VALUE=DATE:20261208', 'DTSTART;VALUE=DATE:20261209'),
    ],
    ['2026-12-01/2026-12-01', '2026-12-09/2026-12-09 moved'],
  ],
  [
    'an override of a date that EXDATE takes away is a date of its own',
    [
      ...series('20261201T180000', 'RRULE:FREQ=WEEKLY;COUNT=3', at('EXDATE', '20261208T180000')),
      ...event(at('RECURRENCE-ID', '20261208T180000'), at('DTSTART', '20261209T180000'), 'DURATION:PT2H'),
    ],
    tuesdays('2026-12-01', '2026-12-09', '2026-12-15'),
  ],
  [
    'an override of the first date',
    [
      ...series('20261201T180000', 'RRULE:FREQ=WEEKLY;COUNT=2'),
      ...event(at('RECURRENCE-ID', '20261201T180000'), at('DTSTART', '20261201T190000'), 'DURATION:PT2H'),
    ],
    ['2026-12-01T19:00/21:00 moved', '2026-12-08T18:00/20:00'],
  ],
  [
    'a date that is shorter than the others',
    [
      ...series('20261201T180000', 'RRULE:FREQ=WEEKLY;COUNT=2'),
      ...event(at('RECURRENCE-ID', '20261208T180000'), at('DTSTART', '20261208T180000'), 'DURATION:PT1H'),
    ],
    ['2026-12-01T18:00/20:00', '2026-12-08T18:00/19:00 moved'],
  ],
  [
    'two versions of an event: the one with the higher SEQUENCE counts',
    [...series('20261202T180000', 'SEQUENCE:1'), ...series('20261201T180000', 'SEQUENCE:0')],
    tuesdays('2026-12-02'),
  ],
  [
    'two versions of a date: the one with the higher SEQUENCE counts',
    [
      ...series('20261201T180000', 'RRULE:FREQ=WEEKLY;COUNT=2'),
      ...event(at('RECURRENCE-ID', '20261208T180000'), at('DTSTART', '20261209T180000'), 'DURATION:PT2H', 'SEQUENCE:2'),
      ...event(at('RECURRENCE-ID', '20261208T180000'), at('DTSTART', '20261210T180000'), 'DURATION:PT2H', 'SEQUENCE:1'),
    ],
    ['2026-12-01T18:00/20:00', '2026-12-09T18:00/20:00 moved'],
  ],
  [
    'two versions of an event, the newer one last',
    [...series('20261201T180000', 'SEQUENCE:0'), ...series('20261202T180000', 'SEQUENCE:1')],
    tuesdays('2026-12-02'),
  ],
  // Events and bytes
  ['a cancelled event that nobody knows is not proposed', event(OSLO, END, 'STATUS:CANCELLED'), []],
  ['an event without UID', event('UID:', OSLO, END), tuesdays('2026-12-01')],
  [
    'a header with METHOD and a bad refresh interval',
    ['METHOD:PUBLISH', 'REFRESH-INTERVAL:VALUE=DURATION:PT4H', ...event(OSLO, END)],
    tuesdays('2026-12-01'),
  ],
  [
    'a task and a note beside the event',
    [
      'BEGIN:VTODO',
      'UID:2',
      'DUE:20261205T120000Z',
      'END:VTODO',
      'BEGIN:VJOURNAL',
      'UID:3',
      'DTSTART:20261206T120000Z',
      'END:VJOURNAL',
      ...event(OSLO, END),
    ],
    tuesdays('2026-12-01'),
  ],
  ['an event without end of its component', [...event(OSLO, END).slice(0, -1)], tuesdays('2026-12-01')],
];
