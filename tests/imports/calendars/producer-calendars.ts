import { event } from './calendar.ts';
import { OSLO, END, type Row, tuesdays, zone } from './ordinary-calendars.ts';

/**
 * Calendars in the style of programs that associations use, with invented content: how each writes its header, zones,
 * identifiers and the properties of its own (public documentation, issues and code, read 2026-12-01).
 */
export const PRODUCERS: Row[] = [
  [
    'Google: a series with a moved date, singles in UTC',
    [
      'METHOD:PUBLISH',
      'X-WR-CALNAME:Elvedal kor',
      'X-WR-TIMEZONE:Europe/Oslo',
      ...zone('Europe/Oslo', { more: ['X-LIC-LOCATION:Europe/Oslo'] }),
      ...event('UID:0abc@google.com', OSLO, END, 'RRULE:FREQ=WEEKLY;WKST=MO;UNTIL=20261215T225959Z;BYDAY=TU'),
      ...event(
        'UID:0abc@google.com',
        'RECURRENCE-ID;TZID=Europe/Oslo:20261208T180000',
        'DTSTART;TZID=Europe/Oslo:20261209T183000',
        'DTEND;TZID=Europe/Oslo:20261209T203000',
        'SEQUENCE:1',
        'TRANSP:OPAQUE',
      ),
      ...event('UID:0def@google.com', 'DTSTART:20261220T160000Z', 'DTEND:20261220T180000Z', 'SUMMARY:Konsert'),
    ],
    [...tuesdays('2026-12-01'), '2026-12-09T18:30/20:30 moved', ...tuesdays('2026-12-15'), '2026-12-20T17:00/19:00'],
  ],
  [
    'Google: one date is given a new title, «AVLYST»',
    [
      ...event(OSLO, END, 'RRULE:FREQ=WEEKLY;COUNT=2'),
      ...event(
        'RECURRENCE-ID;TZID=Europe/Oslo:20261208T180000',
        'DTSTART;TZID=Europe/Oslo:20261208T180000',
        'DTEND;TZID=Europe/Oslo:20261208T200000',
        'SUMMARY:AVLYST: Øvelse',
      ),
    ],
    ['2026-12-01T18:00/20:00', '2026-12-08T18:00/20:00 cancelled'],
  ],
  [
    'Google: a series that was split, under two identifiers',
    [
      ...event('UID:a@google.com', OSLO, END, 'RRULE:FREQ=WEEKLY;UNTIL=20261208T225959Z;BYDAY=TU'),
      ...event(
        'UID:a_R20261215T170000@google.com',
        'DTSTART;TZID=Europe/Oslo:20261215T180000',
        'DTEND;TZID=Europe/Oslo:20261215T200000',
        'RRULE:FREQ=WEEKLY;COUNT=2;BYDAY=TU',
      ),
    ],
    tuesdays('2026-12-01', '2026-12-08', '2026-12-15', '2026-12-22'),
  ],
  [
    'Outlook on the web: a published series with an exception',
    [
      'METHOD:PUBLISH',
      'X-WR-CALNAME:Kalender',
      ...zone('W. Europe Standard Time').map((line) => line.replace('DTSTART:1970', 'DTSTART:1601')),
      ...event(
        'UID:040000008200E00074C5B7101A82E00800000000',
        'DESCRIPTION:\\n',
        'RRULE:FREQ=WEEKLY;UNTIL=20261222T170000Z;INTERVAL=1;BYDAY=TU;WKST=MO',
        'EXDATE;TZID=W. Europe Standard Time:20261208T180000',
        'SUMMARY;LANGUAGE=nb-NO:Øvelse',
        'DTSTART;TZID=W. Europe Standard Time:20261201T180000',
        'DTEND;TZID=W. Europe Standard Time:20261201T200000',
        'CLASS:PUBLIC',
        'X-MICROSOFT-CDO-BUSYSTATUS:BUSY',
        'X-MICROSOFT-CDO-ALLDAYEVENT:FALSE',
        'X-MICROSOFT-DISALLOW-COUNTER:FALSE',
      ),
    ],
    tuesdays('2026-12-01', '2026-12-15', '2026-12-22'),
  ],
  [
    'Exchange: a whole day as two midnights',
    event(
      'DTSTART;TZID=W. Europe Standard Time:20261205T000000',
      'DTEND;TZID=W. Europe Standard Time:20261207T000000',
      'X-MICROSOFT-CDO-ALLDAYEVENT:TRUE',
    ),
    ['2026-12-05/2026-12-06'],
  ],
  [
    'Exchange: the name of the zone in Finland that Outlook shows',
    event(
      'DTSTART;TZID="(UTC+02:00) Helsinki, Kyiv, Riga, Sofia, Tallinn, Vilnius":20261201T190000',
      'DTEND;TZID="(UTC+02:00) Helsinki, Kyiv, Riga, Sofia, Tallinn, Vilnius":20261201T210000',
    ),
    tuesdays('2026-12-01'),
  ],
  [
    'Exchange: a calendar that shows only whether somebody is busy',
    [
      ...event('UID:1', OSLO, END, 'SUMMARY:Foreløpig'),
      ...event('UID:2', OSLO, END, 'SUMMARY:Working elsewhere'),
      ...event('UID:3', OSLO, END, 'SUMMARY:Opptatt'),
    ],
    [],
  ],
  [
    'iCloud: a folded place with a map, and travel time',
    event(
      OSLO,
      END,
      'RRULE:FREQ=WEEKLY;UNTIL=20261208T225959Z',
      'X-APPLE-STRUCTURED-LOCATION;VALUE=URI;X-ADDRESS="Storgata 1\\, 3611 Kongsberg";X-AP',
      ' PLE-RADIUS=70;X-TITLE="Krona":geo:59.6689,9.6502',
      'X-APPLE-TRAVEL-ADVISORY-BEHAVIOR:AUTOMATIC',
      'LOCATION:Krona\\nStorgata 1\\, 3611 Kongsberg\\, Norge',
      'ACKNOWLEDGED:20261101T000000Z',
    ),
    tuesdays('2026-12-01', '2026-12-08'),
  ],
  [
    'Spond: UTC, and an identifier per date instead of a series',
    [
      ...event('UID:spond-1', 'DTSTART:20261201T170000Z', 'DTEND:20261201T190000Z', 'DESCRIPTION:Møt opp'),
      ...event('UID:spond-2', 'DTSTART:20261208T170000Z', 'DTEND:20261208T190000Z', 'DESCRIPTION:Møt opp'),
      ...event('UID:spond-3', 'DTSTART:20261215T170000Z', 'DTEND:20261215T190000Z', 'STATUS:CANCELLED'),
    ],
    tuesdays('2026-12-01', '2026-12-08'),
  ],
  [
    'Teamup: subcalendars as categories, a rule with its zone',
    [
      'X-WR-CALNAME:Grendehuset',
      'X-PUBLISHED-TTL:PT15M',
      ...zone('Europe/Oslo'),
      ...event(
        'UID:TU123456-rid-1733072400',
        OSLO,
        END,
        'RRULE:FREQ=MONTHLY;BYDAY=1TU;COUNT=3',
        'CATEGORIES:Storsalen',
        'X-TEAMUP-WHO:Kari',
      ),
    ],
    tuesdays('2026-12-01', '2027-01-05', '2027-02-02'),
  ],
  [
    'Nextcloud: sabre/vobject with colours and attendees',
    [
      'CALSCALE:GREGORIAN',
      'REFRESH-INTERVAL;VALUE=DURATION:PT4H',
      'X-APPLE-CALENDAR-COLOR:#795AAB',
      ...event(
        OSLO,
        END,
        'RRULE:FREQ=WEEKLY;COUNT=3;BYDAY=TU',
        'EXDATE;TZID=Europe/Oslo:20261208T180000',
        'COLOR:purple',
        'ATTENDEE;CN=Kari;CUTYPE=INDIVIDUAL;PARTSTAT=ACCEPTED:mailto:kari@example.org',
      ),
    ],
    tuesdays('2026-12-01', '2026-12-15'),
  ],
  [
    'Meetup: a place in parentheses and a position',
    event(
      'UID:event_300000001@meetup.com',
      OSLO,
      END,
      'CLASS:PUBLIC',
      'GEO:59.67;9.65',
      'LOCATION:Krona (Storgata 1\\, Kongsberg\\, Norway)',
      'URL:https://www.meetup.com/elvedal/events/300000001/',
    ),
    tuesdays('2026-12-01'),
  ],
  [
    'The Events Calendar for WordPress: an offset for a zone',
    event('DTSTART;TZID=UTC+1:20270601T170000', 'DTEND;TZID=UTC+1:20270601T190000', 'X-ORIGINAL-URL:https://a.example'),
    ['2027-06-01T18:00/20:00'],
  ],
  [
    'WordPress with half an hour in its offset',
    event('DTSTART;TZID=UTC+5.5:20261201T223000', 'DTEND;TZID=UTC+5.5:20261202T003000'),
    tuesdays('2026-12-01'),
  ],
  [
    'All-in-One Event Calendar for WordPress: whole days with an empty description',
    event(
      'DTSTART;VALUE=DATE:20261205',
      'DTEND;VALUE=DATE:20261206',
      'DESCRIPTION:',
      'X-TICKETS-URL:',
      'X-COST-TYPE:free',
    ),
    ['2026-12-05/2026-12-05'],
  ],
  [
    'Kerio Connect: the zone in quotes, minutes of duration',
    event('DTSTART;TZID="Europe/Oslo":20261201T180000', 'DURATION:PT120M', 'X-KERIO-SEQUENCE:3'),
    tuesdays('2026-12-01'),
  ],
  [
    'Zimbra: the name of the zone with a point',
    event(
      'DTSTART;TZID="(GMT+01.00) Amsterdam / Berlin / Bern / Rome / Stockholm / Vienna":20270601T180000',
      'DTEND;TZID="(GMT+01.00) Amsterdam / Berlin / Bern / Rome / Stockholm / Vienna":20270601T200000',
      'X-ALT-DESC;FMTTYPE=text/html:<html><body>Hei</body></html>',
      'X-ZIMBRA-LOCALE:nb',
    ),
    ['2027-06-01T18:00/20:00'],
  ],
  [
    'Lotus Notes: dates in a list instead of a rule',
    [
      ...zone('W. Europe'),
      ...event(
        'DTSTART;TZID="W. Europe":20261201T180000',
        'DTEND;TZID="W. Europe":20261201T200000',
        'RDATE;TZID="W. Europe":20261208T180000',
        ' ,20261222T180000',
        'X-LOTUS-NOTESVERSION:2',
      ),
    ],
    tuesdays('2026-12-01', '2026-12-08', '2026-12-22'),
  ],
  [
    'khal: the type of a time beside its zone',
    event(
      'DTSTART;TZID=Europe/Oslo;VALUE=DATE-TIME:20261201T180000',
      'DTEND;TZID=Europe/Oslo;VALUE=DATE-TIME:20261201T200000',
      'RRULE:FREQ=WEEKLY;UNTIL=20261208T230000Z',
    ),
    tuesdays('2026-12-01', '2026-12-08'),
  ],
  [
    'calcurse: a duration with zeros',
    event(
      'DTSTART:20261201T180000',
      'DURATION:P0DT2H0M0S',
      'RRULE:FREQ=WEEKLY;UNTIL=20261215T180000',
      'EXDATE:20261208T180000',
    ),
    tuesdays('2026-12-01', '2026-12-15'),
  ],
  [
    'a school planner: holidays that end on their first day',
    [
      ...event('UID:1', 'DTSTART;VALUE=DATE:20261211', 'DTEND;VALUE=DATE:20261211', 'SUMMARY:Planleggingsdag'),
      ...event(
        'UID:2',
        'DTSTART;TZID=Europe/Oslo;VALUE=DATE:20261221',
        'DTEND;VALUE=DATE:20270104',
        'SUMMARY:Juleferie',
      ),
    ],
    ['2026-12-11/2026-12-11', '2026-12-21/2027-01-03'],
  ],
  [
    'a league: all matches under one identifier',
    [
      ...event('UID:kamp', OSLO, END, 'SUMMARY:Elvedal – Moen'),
      ...event('UID:kamp', 'DTSTART:20261205T120000Z', 'DTEND:20261205T133000Z', 'SUMMARY:Lia – Elvedal'),
      ...event('UID:kamp', 'DTSTART:20261212T120000Z', 'DTEND:20261212T133000Z', 'SUMMARY:Elvedal – Bråten'),
    ],
    ['2026-12-01T18:00/20:00', '2026-12-05T13:00/14:30', '2026-12-12T13:00/14:30'],
  ],
  [
    'a booking system: until 24:00',
    event('DTSTART;TZID=Europe/Oslo:20261201T200000', 'DTEND;TZID=Europe/Oslo:20261201T240000'),
    ['2026-12-01T20:00/2026-12-02T00:00'],
  ],
  [
    'home-made: times as in ISO 8601',
    event('DTSTART:2026-12-01T18:00:00', 'DTEND:2026-12-01T19:00:00Z'),
    tuesdays('2026-12-01'),
  ],
  [
    'home-made: an offset instead of a zone, no seconds',
    event('DTSTART:20261201T1900+0200', 'DTEND:20261201T2100+0200'),
    tuesdays('2026-12-01'),
  ],
  [
    'home-made: a rule with spaces and an empty part',
    event(OSLO, END, 'RRULE:FREQ=WEEKLY; BYMONTH=; COUNT=2'),
    tuesdays('2026-12-01', '2026-12-08'),
  ],
  [
    'home-made: dates to leave out with spaces between them',
    event(OSLO, END, 'RRULE:FREQ=WEEKLY;COUNT=4', 'EXDATE;TZID=Europe/Oslo:20261208T180000, 20261215T180000'),
    tuesdays('2026-12-01', '2026-12-22'),
  ],
  [
    'home-made: a day with a zone and without its type',
    event('DTSTART;TZID=Europe/Oslo:20261201', 'DTEND;TZID=Europe/Oslo:20261203'),
    ['2026-12-01/2026-12-02'],
  ],
  [
    'a series of hours with a day added to it',
    event(OSLO, END, 'RRULE:FREQ=WEEKLY;COUNT=2', 'RDATE;VALUE=DATE:20261210'),
    tuesdays('2026-12-01', '2026-12-08', '2026-12-10'),
  ],
  [
    'three dates that are each moved a week: the series is a week later',
    [
      ...event(OSLO, END, 'RRULE:FREQ=WEEKLY;COUNT=3'),
      ...[['01', '08'] as const, ['08', '15'] as const, ['15', '22'] as const].flatMap(([from, to]) =>
        event(
          `RECURRENCE-ID;TZID=Europe/Oslo:202612${from}T180000`,
          `DTSTART;TZID=Europe/Oslo:202612${to}T180000`,
          'DURATION:PT2H',
        ),
      ),
    ],
    ['2026-12-08T18:00/20:00', '2026-12-15T18:00/20:00', '2026-12-22T18:00/20:00 moved'],
  ],
  [
    'a date that is moved to where another is: it is off',
    [
      ...event(OSLO, END, 'RRULE:FREQ=WEEKLY;COUNT=3'),
      ...event(
        'RECURRENCE-ID;TZID=Europe/Oslo:20261208T180000',
        'DTSTART;TZID=Europe/Oslo:20261215T180000',
        'DURATION:PT2H',
      ),
    ],
    ['2026-12-01T18:00/20:00', '2026-12-08T18:00/20:00 cancelled', '2026-12-15T18:00/20:00'],
  ],
  [
    'two rules in one event are refused',
    event(OSLO, END, 'RRULE:FREQ=WEEKLY;COUNT=2', 'RRULE:FREQ=MONTHLY;COUNT=2'),
    [],
  ],
];
