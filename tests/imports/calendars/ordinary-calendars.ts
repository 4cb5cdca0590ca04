import { event } from './calendar.ts';

/** What a calendar writes, and the dates that people expect, written by hand. */
export type Row = [name: string, lines: string[], dates: string[]];

export const OSLO = 'DTSTART;TZID=Europe/Oslo:20261201T180000';
export const END = 'DTEND;TZID=Europe/Oslo:20261201T200000';
export const tuesdays = (...days: string[]) => days.map((day) => `${day}T18:00/20:00`);

/** A zone with summer time in Europe under a name of one's own. */
export function zone(name: string, { winter = '+0100', summer = '+0200', more = [] as string[] } = {}): string[] {
  const part = (kind: string, from: string, to: string, month: number) => [
    ...[`BEGIN:${kind}`, `DTSTART:1970${String(month).padStart(2, '0')}25T020000`, `TZOFFSETFROM:${from}`],
    ...[`TZOFFSETTO:${to}`, `RRULE:FREQ=YEARLY;BYMONTH=${month};BYDAY=-1SU`, `END:${kind}`],
  ];
  const parts = [...part('STANDARD', summer, winter, 10), ...part('DAYLIGHT', winter, summer, 3)];
  return ['BEGIN:VTIMEZONE', `TZID:${name}`, ...more, ...parts, 'END:VTIMEZONE'];
}

export const ZONES: Row[] = [
  ['a time in Oslo', event(OSLO, END), ['2026-12-01T18:00/20:00']],
  ['a time in UTC in winter', event('DTSTART:20261201T170000Z', 'DTEND:20261201T190000Z'), ['2026-12-01T18:00/20:00']],
  ['a time in UTC in summer', event('DTSTART:20270601T160000Z', 'DTEND:20270601T180000Z'), ['2027-06-01T18:00/20:00']],
  ['a floating time', event('DTSTART:20261201T180000', 'DTEND:20261201T200000'), ['2026-12-01T18:00/20:00']],
  [
    'a floating time in a calendar of Helsinki',
    ['X-WR-TIMEZONE:Europe/Helsinki', ...event('DTSTART:20261201T190000', 'DTEND:20261201T210000')],
    ['2026-12-01T18:00/20:00'],
  ],
  [
    'a Windows zone without definition',
    event('DTSTART;TZID=W. Europe Standard Time:20261201T180000', 'DTEND;TZID=W. Europe Standard Time:20261201T200000'),
    ['2026-12-01T18:00/20:00'],
  ],
  [
    'a Windows zone in quotes, an hour ahead',
    event('DTSTART;TZID="FLE Standard Time":20261201T190000', 'DURATION:PT2H'),
    ['2026-12-01T18:00/20:00'],
  ],
  [
    'the name that Outlook shows',
    event(
      'DTSTART;TZID="(UTC+01:00) Amsterdam, Berlin, Bern, Rome, Stockholm, Vienna":20261201T180000',
      'DURATION:PT2H',
    ),
    ['2026-12-01T18:00/20:00'],
  ],
  [
    'a zone with the prefix of Mozilla',
    event('DTSTART;TZID=/mozilla.org/20050126_1/Europe/Oslo:20261201T180000', 'DURATION:PT2H'),
    ['2026-12-01T18:00/20:00'],
  ],
  [
    'a zone that only the calendar defines',
    [...zone('Customized Time Zone'), ...event('DTSTART;TZID=Customized Time Zone:20270601T180000', 'DURATION:PT2H')],
    ['2027-06-01T18:00/20:00'],
  ],
  [
    'a zone that names its place',
    [
      ...zone('Lokal', { winter: '+0200', summer: '+0300', more: ['X-LIC-LOCATION:Europe/Helsinki'] }),
      ...event('DTSTART;TZID=Lokal:20261201T190000', 'DURATION:PT2H'),
    ],
    ['2026-12-01T18:00/20:00'],
  ],
  [
    'a zone that nobody knows',
    event('DTSTART;TZID=Mars/Olympus:20261201T180000', 'DURATION:PT2H'),
    ['2026-12-01T18:00/20:00'],
  ],
  [
    'two zones in one event',
    event('DTSTART;TZID=Europe/London:20261201T170000', 'DTEND;TZID=Europe/Oslo:20261201T200000'),
    ['2026-12-01T18:00/20:00'],
  ],
];

export const LENGTHS: Row[] = [
  ['a duration', event(OSLO, 'DURATION:PT1H30M'), ['2026-12-01T18:00/19:30']],
  ['no end: an hour', event(OSLO), ['2026-12-01T18:00/19:00']],
  [
    'an end before the start: an hour',
    event(OSLO, 'DTEND;TZID=Europe/Oslo:20261201T170000'),
    ['2026-12-01T18:00/19:00'],
  ],
  ['past midnight', event(OSLO, 'DTEND;TZID=Europe/Oslo:20261202T010000'), ['2026-12-01T18:00/2026-12-02T01:00']],
  ['a whole day without end', event('DTSTART;VALUE=DATE:20261201'), ['2026-12-01/2026-12-01']],
  [
    'whole days, the end not included',
    event('DTSTART;VALUE=DATE:20261201', 'DTEND;VALUE=DATE:20261204'),
    ['2026-12-01/2026-12-03'],
  ],
  ['whole days as a duration', event('DTSTART;VALUE=DATE:20261201', 'DURATION:P2D'), ['2026-12-01/2026-12-02']],
  [
    'a week over the change of clocks',
    event('DTSTART;VALUE=DATE:20270326', 'DTEND;VALUE=DATE:20270330'),
    ['2027-03-26/2027-03-29'],
  ],
  [
    'what has begun is not over',
    event('DTSTART;VALUE=DATE:20261128', 'DTEND;VALUE=DATE:20261202'),
    ['2026-11-28/2026-12-01'],
  ],
];

export const RULES: Row[] = [
  [
    'weekly with COUNT',
    event(OSLO, END, 'RRULE:FREQ=WEEKLY;COUNT=3'),
    tuesdays('2026-12-01', '2026-12-08', '2026-12-15'),
  ],
  [
    'UNTIL in UTC at the last start',
    event(OSLO, END, 'RRULE:FREQ=WEEKLY;UNTIL=20261215T170000Z'),
    tuesdays('2026-12-01', '2026-12-08', '2026-12-15'),
  ],
  [
    'UNTIL in local time',
    event(OSLO, END, 'RRULE:FREQ=WEEKLY;UNTIL=20261215T180000'),
    tuesdays('2026-12-01', '2026-12-08', '2026-12-15'),
  ],
  [
    'UNTIL as a day',
    event(OSLO, END, 'RRULE:FREQ=WEEKLY;UNTIL=20261215'),
    tuesdays('2026-12-01', '2026-12-08', '2026-12-15'),
  ],
  [
    'UNTIL in UTC in a zone without definition',
    event(
      'DTSTART;TZID=Romance Standard Time:20261201T180000',
      'DURATION:PT2H',
      'RRULE:FREQ=WEEKLY;UNTIL=20261208T170000Z',
    ),
    tuesdays('2026-12-01', '2026-12-08'),
  ],
  [
    'from winter into summer time',
    event('DTSTART;TZID=Europe/Oslo:20270323T180000', 'DURATION:PT2H', 'RRULE:FREQ=WEEKLY;UNTIL=20270406T160000Z'),
    tuesdays('2027-03-23', '2027-03-30', '2027-04-06'),
  ],
  [
    'every other week from a Sunday-first calendar',
    event(OSLO, END, 'RRULE:FREQ=WEEKLY;INTERVAL=2;WKST=SU;BYDAY=TU;COUNT=3'),
    tuesdays('2026-12-01', '2026-12-15', '2026-12-29'),
  ],
  [
    'two days a week',
    event(OSLO, END, 'RRULE:FREQ=WEEKLY;BYDAY=TU,TH;COUNT=4'),
    tuesdays('2026-12-01', '2026-12-03', '2026-12-08', '2026-12-10'),
  ],
  [
    'every other week on two days, where the first day of the week matters',
    event(
      'DTSTART;TZID=Europe/Oslo:20261201T180000',
      'DURATION:PT2H',
      'RRULE:FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,SU;WKST=SU;COUNT=4',
    ),
    tuesdays('2026-12-01', '2026-12-13', '2026-12-15', '2026-12-27'),
  ],
  ['daily', event(OSLO, END, 'RRULE:FREQ=DAILY;COUNT=3'), tuesdays('2026-12-01', '2026-12-02', '2026-12-03')],
  [
    'on workdays',
    event('DTSTART;TZID=Europe/Oslo:20261203T180000', 'DURATION:PT2H', 'RRULE:FREQ=DAILY;BYDAY=MO,TU,WE,TH,FR;COUNT=3'),
    tuesdays('2026-12-03', '2026-12-04', '2026-12-07'),
  ],
  [
    'the first Tuesday of the month',
    event(OSLO, END, 'RRULE:FREQ=MONTHLY;BYDAY=1TU;COUNT=3'),
    tuesdays('2026-12-01', '2027-01-05', '2027-02-02'),
  ],
  [
    'the first Tuesday by BYSETPOS',
    event(OSLO, END, 'RRULE:FREQ=MONTHLY;BYDAY=TU;BYSETPOS=1;COUNT=2'),
    tuesdays('2026-12-01', '2027-01-05'),
  ],
  [
    'the last workday of the month',
    event(
      'DTSTART;TZID=Europe/Oslo:20261231T180000',
      'DURATION:PT2H',
      'RRULE:FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1;COUNT=3',
    ),
    tuesdays('2026-12-31', '2027-01-29', '2027-02-26'),
  ],
  [
    'BYSETPOS with FREQ=WEEKLY',
    event(
      'DTSTART;TZID=Europe/Oslo:20261130T180000',
      'DURATION:PT2H',
      'RRULE:FREQ=WEEKLY;BYDAY=MO,WE,FR;BYSETPOS=1;COUNT=2',
    ),
    tuesdays('2026-11-30', '2026-12-07'),
  ],
  [
    'the 15th of the month',
    event('DTSTART;TZID=Europe/Oslo:20261215T180000', 'DURATION:PT2H', 'RRULE:FREQ=MONTHLY;COUNT=2'),
    tuesdays('2026-12-15', '2027-01-15'),
  ],
  [
    'the 31st, in months that have it',
    event('DTSTART;TZID=Europe/Oslo:20261231T180000', 'DURATION:PT2H', 'RRULE:FREQ=MONTHLY;BYMONTHDAY=31;COUNT=3'),
    tuesdays('2026-12-31', '2027-01-31', '2027-03-31'),
  ],
  [
    'the last day of the month, daily',
    event('DTSTART;TZID=Europe/Oslo:20261231T180000', 'DURATION:PT2H', 'RRULE:FREQ=DAILY;BYMONTHDAY=-1;COUNT=2'),
    tuesdays('2026-12-31', '2027-01-31'),
  ],
  [
    'a day of every month, yearly',
    event('DTSTART;TZID=Europe/Oslo:20261213T180000', 'DURATION:PT2H', 'RRULE:FREQ=YEARLY;BYMONTHDAY=13;COUNT=2'),
    tuesdays('2026-12-13', '2027-01-13'),
  ],
  ['yearly since long ago', event('DTSTART;VALUE=DATE:20100517', 'RRULE:FREQ=YEARLY'), ['2027-05-17/2027-05-17']],
  [
    'the start off its own rule',
    event(OSLO, END, 'RRULE:FREQ=WEEKLY;BYDAY=TH;UNTIL=20261210T170000Z'),
    tuesdays('2026-12-01', '2026-12-03', '2026-12-10'),
  ],
  [
    'a whole day each week, UNTIL as a time',
    event('DTSTART;VALUE=DATE:20261201', 'RRULE:FREQ=WEEKLY;UNTIL=20261207T230000Z'),
    ['2026-12-01/2026-12-01', '2026-12-08/2026-12-08'],
  ],
  [
    'a rule in UTC keeps its hour in UTC',
    event('DTSTART:20270323T170000Z', 'DURATION:PT2H', 'RRULE:FREQ=WEEKLY;COUNT=2'),
    ['2027-03-23T18:00/20:00', '2027-03-30T19:00/21:00'],
  ],
  [
    'a series since last year begins at its next date',
    event('DTSTART;TZID=Europe/Oslo:20250902T180000', 'DURATION:PT2H', 'RRULE:FREQ=WEEKLY;UNTIL=20261208T170000Z'),
    tuesdays('2026-12-01', '2026-12-08'),
  ],
];

export const EXCEPTIONS: Row[] = [
  [
    'EXDATE in the same zone',
    event(OSLO, END, 'RRULE:FREQ=WEEKLY;COUNT=3', 'EXDATE;TZID=Europe/Oslo:20261208T180000'),
    tuesdays('2026-12-01', '2026-12-15'),
  ],
  [
    'EXDATE in UTC',
    event(OSLO, END, 'RRULE:FREQ=WEEKLY;COUNT=3', 'EXDATE:20261208T170000Z'),
    tuesdays('2026-12-01', '2026-12-15'),
  ],
  [
    'EXDATE as a day on a timed series',
    event(OSLO, END, 'RRULE:FREQ=WEEKLY;COUNT=3', 'EXDATE;VALUE=DATE:20261208'),
    tuesdays('2026-12-01', '2026-12-15'),
  ],
  [
    'an EXDATE that matches nothing before one that does',
    event(OSLO, END, 'RRULE:FREQ=WEEKLY;COUNT=3', 'EXDATE;TZID=Europe/Oslo:20261207T180000,20261208T180000'),
    tuesdays('2026-12-01', '2026-12-15'),
  ],
  [
    'EXDATE of the start',
    event(OSLO, END, 'RRULE:FREQ=WEEKLY;COUNT=3', 'EXDATE;TZID=Europe/Oslo:20261201T180000'),
    tuesdays('2026-12-08', '2026-12-15'),
  ],
  [
    'RDATE without a rule',
    event(OSLO, END, 'RDATE;TZID=Europe/Oslo:20261210T180000,20270112T180000'),
    tuesdays('2026-12-01', '2026-12-10', '2027-01-12'),
  ],
  [
    'RDATE beside a rule',
    event(OSLO, END, 'RRULE:FREQ=WEEKLY;COUNT=2', 'RDATE;TZID=Europe/Oslo:20261210T180000'),
    tuesdays('2026-12-01', '2026-12-08', '2026-12-10'),
  ],
  [
    'RDATE as periods',
    event(OSLO, END, 'RDATE;VALUE=PERIOD:20261210T170000Z/PT2H'),
    tuesdays('2026-12-01', '2026-12-10'),
  ],
  [
    'a moved date',
    [
      ...event(OSLO, END, 'RRULE:FREQ=WEEKLY;COUNT=2'),
      ...event(
        'RECURRENCE-ID;TZID=Europe/Oslo:20261208T180000',
        'DTSTART;TZID=Europe/Oslo:20261209T190000',
        'DURATION:PT2H',
      ),
    ],
    ['2026-12-01T18:00/20:00', '2026-12-09T19:00/21:00 moved'],
  ],
  [
    'a moved date named in UTC',
    [
      ...event(OSLO, END, 'RRULE:FREQ=WEEKLY;COUNT=2'),
      ...event('RECURRENCE-ID:20261208T170000Z', 'DTSTART:20261208T180000Z', 'DURATION:PT1H'),
    ],
    ['2026-12-01T18:00/20:00', '2026-12-08T19:00/20:00 moved'],
  ],
  [
    'a date at another place',
    [
      ...event(OSLO, END, 'LOCATION:Kirka', 'RRULE:FREQ=WEEKLY;COUNT=2'),
      ...event(
        'RECURRENCE-ID;TZID=Europe/Oslo:20261208T180000',
        'DTSTART;TZID=Europe/Oslo:20261208T180000',
        'DURATION:PT2H',
        'LOCATION:Krona bibliotek',
      ),
    ],
    ['2026-12-01T18:00/20:00', '2026-12-08T18:00/20:00 moved krona'],
  ],
  [
    'a cancelled date',
    [
      ...event(OSLO, END, 'RRULE:FREQ=WEEKLY;COUNT=2'),
      ...event(
        'RECURRENCE-ID;TZID=Europe/Oslo:20261208T180000',
        'DTSTART;TZID=Europe/Oslo:20261208T180000',
        'DURATION:PT2H',
        'STATUS:CANCELLED',
      ),
    ],
    ['2026-12-01T18:00/20:00', '2026-12-08T18:00/20:00 cancelled'],
  ],
  [
    'an override before its series',
    [
      ...event(
        'RECURRENCE-ID;TZID=Europe/Oslo:20261208T180000',
        'DTSTART;TZID=Europe/Oslo:20261208T190000',
        'DURATION:PT2H',
      ),
      ...event(OSLO, END, 'RRULE:FREQ=WEEKLY;COUNT=2'),
    ],
    ['2026-12-01T18:00/20:00', '2026-12-08T19:00/21:00 moved'],
  ],
  [
    'an override of a date off the rule is one more date',
    [
      ...event(OSLO, END, 'RRULE:FREQ=WEEKLY;COUNT=2'),
      ...event(
        'RECURRENCE-ID;TZID=Europe/Oslo:20261210T180000',
        'DTSTART;TZID=Europe/Oslo:20261210T180000',
        'DURATION:PT2H',
      ),
    ],
    tuesdays('2026-12-01', '2026-12-08', '2026-12-10'),
  ],
  [
    'an override without its series',
    event(
      'RECURRENCE-ID;TZID=Europe/Oslo:20261208T180000',
      'DTSTART;TZID=Europe/Oslo:20261208T190000',
      'DURATION:PT2H',
    ),
    ['2026-12-08T19:00/21:00'],
  ],
  [
    'this and all future dates an hour later',
    [
      ...event(OSLO, END, 'RRULE:FREQ=WEEKLY;COUNT=4'),
      ...event(
        'RECURRENCE-ID;RANGE=THISANDFUTURE;TZID=Europe/Oslo:20261215T180000',
        'DTSTART;TZID=Europe/Oslo:20261215T190000',
        'DURATION:PT2H',
      ),
    ],
    [...tuesdays('2026-12-01', '2026-12-08'), '2026-12-15T19:00/21:00', '2026-12-22T19:00/21:00'],
  ],
  [
    'this and all future dates cancelled',
    [
      ...event(OSLO, END, 'RRULE:FREQ=WEEKLY;COUNT=4'),
      ...event(
        'RECURRENCE-ID;RANGE=THISANDFUTURE;TZID=Europe/Oslo:20261215T180000',
        'DTSTART;TZID=Europe/Oslo:20261215T180000',
        'STATUS:CANCELLED',
      ),
    ],
    tuesdays('2026-12-01', '2026-12-08'),
  ],
];

export const BYTES: Row[] = [
  [
    'a folded line inside a word',
    event('DTSTART;TZID=Europe/\r\n Oslo:20261201T180000', 'DURATION:PT2H'),
    ['2026-12-01T18:00/20:00'],
  ],
  [
    'properties that nobody knows, and an alarm',
    event(OSLO, END, 'X-APPLE-TRAVEL:1', 'BEGIN:VALARM', 'TRIGGER:-PT15M', 'DTSTART:20200101T000000Z', 'END:VALARM'),
    ['2026-12-01T18:00/20:00'],
  ],
  [
    'a text broken into lines without folding',
    event(OSLO, END, 'DESCRIPTION:Første linje\r\nAndre linje: med kolon og <b>'),
    ['2026-12-01T18:00/20:00'],
  ],
  [
    'lower-case names',
    [
      'begin:vevent',
      'uid:1',
      'summary:Øvelse',
      'dtstart;tzid=Europe/Oslo:20261201T180000',
      'duration:PT2H',
      'end:vevent',
    ],
    ['2026-12-01T18:00/20:00'],
  ],
  ['a bad property among good ones', event(OSLO, END, 'URL', 'EXDATE:tull'), ['2026-12-01T18:00/20:00']],
];
