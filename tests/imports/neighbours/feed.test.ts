import { expect, test } from 'vitest';
import { readFeed } from '../../../src/imports/neighbours/feed.ts';
import { neighbourEvents } from '../../../src/schemas/neighbours.ts';
import { calendar, event } from '../calendars/calendar.ts';

const address = 'https://granlia.example/feed';

function read(feed: unknown) {
  return readFeed(typeof feed === 'string' ? feed : JSON.stringify(feed), { address, today: '2026-11-30' });
}

const BAKING = {
  title: 'Bakekveld',
  start: '2026-12-03T18:00',
  end: '2026-12-03T20:00',
  place: 'Granlia grendehus',
  url: 'https://granlia.example/bakekveld',
};

test('a calendar: its dates with their changes, without what is off, private or far away', () => {
  const at = (name: string, time: string) => `${name};TZID=Europe/Oslo:${time}`;
  const own = (uid: string, ...lines: string[]) => event(`UID:${uid}`, ...lines);
  const text = calendar(
    ...own('1', 'SUMMARY:Bakekveld', at('DTSTART', '20261203T180000'), 'DURATION:PT2H', 'RRULE:FREQ=WEEKLY;COUNT=3'),
    ...own(
      '1',
      'SUMMARY:Bakekveld',
      at('RECURRENCE-ID', '20261210T180000'),
      at('DTSTART', '20261211T180000'),
      'DURATION:PT2H',
    ),
    ...own('1', at('RECURRENCE-ID', '20261217T180000'), at('DTSTART', '20261217T180000'), 'STATUS:CANCELLED'),
    ...own('2', 'SUMMARY:AVLYST: Tur', at('DTSTART', '20261203T180000')),
    ...own('3', 'SUMMARY:Styremøte', at('DTSTART', '20261203T180000'), 'CLASS:PRIVATE'),
    ...own('4', 'SUMMARY:Påskemarsj', 'DTSTART;VALUE=DATE:20270327'),
    ...own('5', 'SUMMARY:Utstilling', 'DTSTART;VALUE=DATE:20261128', 'DTEND;VALUE=DATE:20261203'),
  );
  expect(read(text)).toEqual({
    events: [
      { title: 'Utstilling', start: '2026-11-28', end: '2026-12-02' },
      { title: 'Bakekveld', start: '2026-12-03T18:00', end: '2026-12-03T20:00' },
      { title: 'Bakekveld', start: '2026-12-11T18:00', end: '2026-12-11T20:00' },
    ],
  });
});

test('another Dugnad: its occurrences, with addresses made whole', () => {
  const one = { ...BAKING, url: '/bakekveld', status: 'planned' };
  expect(read([one, { ...one, start: '2026-12-04T18:00', status: 'cancelled' }])).toEqual({ events: [BAKING] });
});

test('Gancio: seconds since 1970, and the page of an event by its name', () => {
  const place = { id: 3, name: 'Granlia grendehus', address: 'Lia 2' };
  const item = { id: 7, title: 'Bakekveld', slug: 'bakekveld', multidate: false, place, tags: ['mat'] };
  const found = read([{ ...item, start_datetime: 1796317200, end_datetime: null }]);
  expect(found).toEqual({
    events: [
      {
        title: 'Bakekveld',
        start: '2026-12-03T18:00',
        place: place.name,
        url: 'https://granlia.example/event/bakekveld',
      },
    ],
  });
});

test('The Events Calendar: times in UTC, whole days as days, titles in HTML', () => {
  const item = {
    ...{ id: 7, url: BAKING.url, title: 'Bake&#8211;kveld', all_day: false, venue: { venue: 'Granlia grendehus' } },
    ...{ start_date: '2026-12-03 18:00:00', end_date: '2026-12-03 20:00:00' },
    ...{ utc_start_date: '2026-12-03 17:00:00', utc_end_date: '2026-12-03 19:00:00' },
  };
  const fair = {
    ...item,
    title: 'Messe',
    all_day: true,
    start_date: '2026-12-05 00:00:00',
    end_date: '2026-12-06 23:59:59',
  };
  expect(read({ events: [item, fair], total: 2 })).toMatchObject({
    events: [
      { ...BAKING, title: 'Bake–kveld' },
      { title: 'Messe', start: '2026-12-05', end: '2026-12-06' },
    ],
  });
});

test('Localist: each instance of an event', () => {
  const instance = (start: string, end: string | null) => ({ event_instance: { id: 1, start, end, all_day: false } });
  const instances = [
    instance('2026-12-03T18:00:00+01:00', '2026-12-03T20:00:00+01:00'),
    instance('2026-12-10T17:00:00Z', null),
  ];
  const item = {
    title: 'Bakekveld',
    localist_url: BAKING.url,
    location_name: BAKING.place,
    event_instances: instances,
  };
  expect(read({ events: [{ event: item }], page: { current: 1, size: 1, total: 1 } })).toMatchObject({
    events: [BAKING, { start: '2026-12-10T18:00' }],
  });
});

test('JSON-LD: events alone, in a list or in a graph, without those that are cancelled', () => {
  const one = {
    ...{ '@type': 'Event', name: 'Bakekveld', url: BAKING.url, location: { '@type': 'Place', name: BAKING.place } },
    ...{ startDate: '2026-12-03T18:00:00+01:00', endDate: '2026-12-03T20:00:00+01:00' },
  };
  const off = { ...one, name: 'Tur', eventStatus: 'https://schema.org/EventCancelled' };
  for (const feed of [
    one,
    [one, off],
    { '@context': 'https://schema.org', '@graph': [off, one, { '@type': 'WebSite' }] },
  ]) {
    expect(read(feed)).toEqual({ events: [BAKING] });
  }
});

test('a title that says it is off or put off is left out, in each way that people write it', () => {
  const titles = ['AVLYST: Tur', '[Avlyst] Tur', 'Tur (innstilt)', 'Kansellert – Tur', 'Cancelled: Tur', 'UTSATT: Tur'];
  const off = [...titles, '(Postponed) Tur'].map((title) => ({ ...BAKING, title, status: 'planned' }));
  expect(read([...off, { ...BAKING, status: 'planned' }])).toEqual({ events: [BAKING] });
});

test('what is no feed is said to be none', () => {
  expect(read('<!doctype html><title>Logg inn</title>')).toEqual({ fault: 'web-page' });
  expect(read('{"error": "not found"}')).toEqual({ fault: 'unknown-format' });
  expect(read('[{"name": "noe annet"}]')).toEqual({ fault: 'unknown-format' });
  expect(read('[')).toEqual({ fault: 'unknown-format' });
  expect(read('[]')).toEqual({ events: [] });
});

test('whatever a feed says, what is stored is valid, and not more than sixty', () => {
  const long = 'x'.repeat(1000);
  const bad = [
    {
      title: long,
      start: '2026-12-03T18:00',
      end: '2026-12-01T18:00',
      place: `<b>${long}</b>`,
      url: 'javascript:alert(1)',
    },
    { title: 'Uten dag', start: 'snart' },
    { title: '  ', start: '2026-12-03' },
    { title: 'Blandet', start: '2026-12-03T18:00', end: '2026-12-05', url: 'https://user:pass@granlia.example/' },
    { title: 'Døgn', start: '2026-12-03T24:00', end: null, url: `https://granlia.example/${long}` },
    { title: 5, start: '2026-12-03' },
  ].map((each) => ({ ...each, status: 'planned' }));
  const many = Array.from({ length: 500 }, (_, index) => ({ ...BAKING, title: `Kveld ${index}`, status: 'planned' }));
  for (const feed of [bad, many]) {
    const { events = [] } = read(feed) as { events?: object[] };
    expect(events.length).toBeLessThanOrEqual(60);
    const stored = { sources: [{ page: 'https://granlia.example', fetched: '2026-11-30', events }] };
    expect(neighbourEvents.safeParse(stored)).toMatchObject({ success: true });
  }
});
