import { expect, test } from 'vitest';
import { readCalendar } from '../../../src/imports/calendars/ical.ts';
import { approved, calendar, event, plan } from './calendar.ts';

const OSLO = 'DTSTART;TZID=Europe/Oslo:20261201T180000';
const LASTS = 'DURATION:PT2H';
const WEEKLY = 'RRULE:FREQ=WEEKLY';

function repeatOf(...lines: string[]) {
  return plan(calendar(...event(OSLO, LASTS, ...lines))).proposals[0]?.fields.repeat;
}

test.each([
  [['RRULE:FREQ=WEEKLY'], { every: 'week', on: ['tue'], until: '2027-06-18' }],
  [
    ['RRULE:FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,TH;COUNT=4'],
    { every: 'week', interval: 2, on: ['tue', 'thu'], until: '2026-12-17' },
  ],
  [['RRULE:FREQ=DAILY;INTERVAL=14;COUNT=3'], { every: 'week', interval: 2, on: ['tue'], until: '2026-12-29' }],
  [['RRULE:FREQ=MONTHLY;BYDAY=1TU;COUNT=3'], { every: 'month', nth: 'first', weekday: 'tue', until: '2027-02-02' }],
  [['RRULE:FREQ=MONTHLY;COUNT=3'], { every: 'month', day: 1, until: '2027-02-01' }],
  [
    ['RRULE:FREQ=WEEKLY;COUNT=4', 'EXDATE;TZID=Europe/Oslo:20261208T180000'],
    { every: 'week', on: ['tue'], until: '2026-12-22', except: ['2026-12-08'] },
  ],
  [['RRULE:FREQ=MONTHLY;INTERVAL=2;COUNT=2'], { dates: ['2026-12-01T18:00', '2027-02-01T18:00'] }],
] as const)('%s becomes our own rule, or a list', (lines, repeat) => {
  expect(repeatOf(...lines)).toEqual(repeat);
});

test('a new event has what the calendar knows, as text, and waits for the rest', () => {
  const description = 'DESCRIPTION:<p>Vi syng i kor.</p><script>alert(1)</script><p># <b>Gratis</b> &amp\\; godt</p>';
  const lines = event(
    OSLO,
    LASTS,
    WEEKLY,
    'LOCATION:Krona bibliotek\\, Storgata 1',
    description,
    'URL:https://kor.example/',
  );
  const [proposal] = plan(calendar(...lines)).proposals;
  expect(proposal).toMatchObject({
    ...{ kind: 'new', slug: 'ovelse', key: 'one@example.org', title: 'Øvelse' },
    fields: {
      ...{ summary: 'Vi syng i kor.', kind: 'activity', associations: ['elvedal-kor'], theme: 'music', price: 0 },
      ...{ venue: 'krona', start: '2026-12-01T18:00', end: '2026-12-01T20:00' },
    },
    body: 'Vi syng i kor.\n\n\\# Gratis & godt\n\nhttps://kor.example/',
  });
});

test('a meeting on the web has a link for a place; a place that nobody knows is text', () => {
  const placed = (place: string) => plan(calendar(...event(OSLO, LASTS, `LOCATION:${place}`))).proposals[0]?.fields;
  expect(placed('https://meet.example/abc')).toMatchObject({ url: 'https://meet.example/abc' });
  expect(placed('Kjelleren\\, bak kirka')).toMatchObject({ place: 'Kjelleren, bak kirka' });
  expect(placed('')).toMatchObject({ place: 'Spør arrangøren' });
});

test.each([
  ['private', event(OSLO, LASTS, 'CLASS:PRIVATE')],
  ['private', event(OSLO, LASTS, 'SUMMARY:Busy')],
  ['no-title', event(OSLO, LASTS, 'SUMMARY:')],
  ['over', event('DTSTART;TZID=Europe/Oslo:20261101T180000', LASTS)],
  ['too-fine', event(OSLO, 'RRULE:FREQ=MINUTELY')],
  ['two-in-a-day', event(OSLO, 'RRULE:FREQ=DAILY;BYHOUR=10,18;COUNT=4')],
  ['unreadable-event', event('DTSTART:tull', LASTS)],
  ['unreadable-event', event(OSLO, LASTS, 'RRULE:FREQ=WEEKLY;BYDAY=XX')],
])('an event is left out and counted: %s', (reason, lines) => {
  expect(plan(calendar(...lines))).toMatchObject({ proposals: [], skipped: { [reason]: 1 } });
});

test.each([
  ['web-page', '<!DOCTYPE html><html><title>Logg inn</title>'],
  ['not-a-calendar', 'Passord:'],
  ['not-a-calendar', ''],
  ['too-large', calendar('X-FILL:'.padEnd(2 * 1024 * 1024 + 1, 'x'))],
  ['too-many-events', calendar(...Array.from({ length: 5001 }, () => ['BEGIN:VEVENT', 'END:VEVENT']).flat())],
])('a file is refused as a whole: %s', (fault, text) => {
  expect(readCalendar(text)).toEqual({ fault });
});

test('a second run changes nothing, whether or not people have said yes', () => {
  const text = calendar(
    ...event(OSLO, LASTS, WEEKLY),
    ...event('UID:two', 'SUMMARY:Konsert', 'DTSTART;VALUE=DATE:20261213'),
  );
  const first = plan(text);
  expect(first.proposals).toHaveLength(2);
  expect(plan(text, { memory: first.memory })).toMatchObject({ proposals: [], askedBefore: 2, vanished: [] });
  const later = { memory: first.memory, existing: approved(first), today: '2026-12-09' };
  expect(plan(text, later)).toMatchObject({ proposals: [], unchanged: 2, kept: [], isRewritten: false });
});

test('a calendar with new UIDs at each fetch is recognised by content, and said so', () => {
  const text = (uid: number) =>
    calendar(
      ...event(`UID:${uid}a`, OSLO, LASTS, WEEKLY),
      ...event(`UID:${uid}b`, 'SUMMARY:Konsert', 'DTSTART;VALUE=DATE:20261213'),
    );
  const first = plan(text(1));
  const second = plan(text(2), { memory: first.memory, existing: approved(first) });
  expect(second).toMatchObject({ proposals: [], vanished: [], unchanged: 2, isRewritten: true });
  expect(Object.keys(second.memory)).toEqual(['2a', '2b']);
});

test('a new hour and a cancelled date are changes of the entry', () => {
  const first = plan(calendar(...event(OSLO, LASTS, WEEKLY)));
  const cancelled = event(
    'RECURRENCE-ID;TZID=Europe/Oslo:20261208T190000',
    'DTSTART;TZID=Europe/Oslo:20261208T190000',
    'STATUS:CANCELLED',
  );
  const text = calendar(...event('DTSTART;TZID=Europe/Oslo:20261201T190000', LASTS, WEEKLY), ...cancelled);
  const { proposals } = plan(text, { memory: first.memory, existing: approved(first) });
  expect(proposals).toHaveLength(1);
  expect(proposals[0]).toMatchObject({
    ...{ kind: 'change', slug: 'ovelse' },
    fields: {
      start: '2026-12-01T19:00',
      end: '2026-12-01T21:00',
      changes: [{ date: '2026-12-08', status: 'cancelled' }],
    },
  });
});

test('hand edits win: times that people have changed stay, and so do their own cancellations', () => {
  const first = plan(calendar(...event(OSLO, LASTS, WEEKLY)));
  const [entry = { slug: '', fields: {} }] = approved(first);
  const own = [{ date: '2026-12-22', status: 'cancelled', note: 'Jul' }];
  const existing = [{ ...entry, fields: { ...entry.fields, end: '2026-12-01T21:00', changes: own } }];
  const text = calendar(
    ...event('DTSTART;TZID=Europe/Oslo:20261201T183000', 'DURATION:PT3H', WEEKLY, 'SUMMARY:Korøvelse'),
  );
  const { proposals, kept } = plan(text, { memory: first.memory, existing });
  expect(proposals.map(({ fields }) => fields)).toEqual([{ title: 'Korøvelse' }]);
  expect(kept.map(({ field, current, proposed }) => [field, current, proposed])).toEqual([
    ['end', '2026-12-01T21:00', '2026-12-01T21:30'],
    ['start', '2026-12-01T18:00', '2026-12-01T18:30'],
  ]);
});

test('a cancellation that the calendar takes back is taken back', () => {
  const cancelled = event(
    'RECURRENCE-ID;TZID=Europe/Oslo:20261208T180000',
    'DTSTART;TZID=Europe/Oslo:20261208T180000',
    'STATUS:CANCELLED',
  );
  const first = plan(calendar(...event(OSLO, LASTS, WEEKLY), ...cancelled));
  const again = plan(calendar(...event(OSLO, LASTS, WEEKLY)), { memory: first.memory, existing: approved(first) });
  expect(again.proposals.map(({ fields }) => fields)).toEqual([{ changes: [] }]);
});

test('an event that the calendar cancels is proposed as cancelled; a new one that is cancelled is not', () => {
  const cancelled = calendar(...event(OSLO, LASTS, 'STATUS:CANCELLED'));
  const first = plan(calendar(...event(OSLO, LASTS)));
  const { proposals } = plan(cancelled, { memory: first.memory, existing: approved(first) });
  expect(proposals.map(({ fields }) => fields)).toEqual([
    { cancelled: { note: 'Avlyst i kalenderen til arrangøren.' } },
  ]);
  expect(plan(cancelled).proposals).toEqual([]);
});

const KONSERT = event('UID:two', 'SUMMARY:Konsert', 'DTSTART;VALUE=DATE:20261213');
const VANISHED = { cancelled: { note: 'Står ikke lenger i kalenderen til arrangøren.' } };

test('what the calendar has no longer is proposed as cancelled, once, until its dates are over', () => {
  const first = plan(calendar(...event(OSLO, LASTS), ...KONSERT));
  const existing = approved(first);
  const second = plan(calendar(...event(OSLO, LASTS)), { memory: first.memory, existing });
  expect(second).toMatchObject({
    proposals: [{ kind: 'change', slug: 'konsert', isVanished: true, fields: VANISHED }],
    vanished: [{ slug: 'konsert' }],
  });
  const third = plan(calendar(...event(OSLO, LASTS)), { memory: second.memory, existing });
  expect(third).toMatchObject({ proposals: [], vanished: [{ slug: 'konsert' }] });
  const over = { memory: second.memory, existing, today: '2026-12-14' };
  expect(plan(calendar(...event(OSLO, LASTS)), over)).toMatchObject({ vanished: [], memory: {} });
});

test.each([
  ['ended', event(OSLO, LASTS, 'RRULE:FREQ=WEEKLY;UNTIL=20261202T000000Z'), true],
  ['made private', event(OSLO, LASTS, WEEKLY, 'CLASS:PRIVATE'), true],
  ['written so that it cannot be read', event(OSLO, LASTS, 'RRULE:FREQ=MINUTELY'), false],
])('a series that is %s is proposed as cancelled only if it is not to be shown', (_, changed, isVanished) => {
  const first = plan(calendar(...event(OSLO, LASTS, WEEKLY), ...KONSERT));
  const known = { memory: first.memory, existing: approved(first), today: '2026-12-05' };
  const { proposals, memory } = plan(calendar(...changed, ...KONSERT), known);
  expect(proposals.map(({ slug }) => slug)).toEqual(isVanished ? ['ovelse'] : []);
  expect(Object.keys(memory)).toContain('one@example.org');
});

test('what comes back to the calendar is no longer proposed as cancelled', () => {
  const whole = calendar(...event(OSLO, LASTS), ...KONSERT);
  const first = plan(whole);
  const without = plan(calendar(...event(OSLO, LASTS)), { memory: first.memory, existing: approved(first) });
  const existing = approved(first).map((entry) =>
    entry.slug === 'konsert' ? { ...entry, fields: { ...entry.fields, ...VANISHED } } : entry,
  );
  const again = plan(whole, { memory: without.memory, existing });
  expect(again.proposals.map(({ slug, fields }) => [slug, fields])).toEqual([['konsert', { cancelled: undefined }]]);
});

test('an empty calendar, or one that has lost most of what it had, cancels nothing', () => {
  const many = Array.from({ length: 7 }, (_, nth) => event(`UID:${nth}`, `SUMMARY:Møte ${nth}`, OSLO, LASTS));
  const first = plan(calendar(...many.flat()));
  const known = { memory: first.memory, existing: approved(first) };
  for (const left of [0, 3]) {
    const found = plan(calendar(...many.slice(0, left).flat()), known);
    expect(found).toMatchObject({ proposals: [], hasLostMost: true });
    expect([found.vanished.length, Object.keys(found.memory).length]).toEqual([7 - left, 7]);
  }
  expect(plan(calendar(...many.slice(0, 4).flat()), known)).toMatchObject({ hasLostMost: false });
});

test('what the calendar changes while its draft waits is proposed once the draft is published', () => {
  const first = plan(calendar(...event(OSLO, LASTS)));
  const later = calendar(...event('DTSTART;TZID=Europe/Oslo:20261201T190000', LASTS));
  const waiting = plan(later, { memory: first.memory });
  expect(waiting).toMatchObject({ proposals: [], askedBefore: 1 });
  const { proposals } = plan(later, { memory: waiting.memory, existing: approved(first) });
  expect(proposals.map(({ fields }) => fields)).toEqual([{ start: '2026-12-01T19:00', end: '2026-12-01T21:00' }]);
});

test('an entry that people wrote of the same event is not proposed again', () => {
  const fields = {
    title: 'Øvelse',
    start: '2026-12-01T18:00',
    end: '2026-12-01T20:00',
    place: 'Kirka',
    repeat: { every: 'week', on: ['tue'] },
  };
  const { proposals, kept } = plan(calendar(...event(OSLO, LASTS, WEEKLY, 'LOCATION:Kirka')), {
    existing: [{ slug: 'egen', fields }],
  });
  expect(proposals).toEqual([]);
  expect(kept.map(({ slug, field }) => [slug, field])).toEqual([['egen', 'repeat']]);
});

test('the queue is never flooded: the rest is counted and comes later', () => {
  const lines = Array.from({ length: 250 }, (_, nth) => event(`UID:${nth}`, `SUMMARY:Møte ${nth}`, OSLO, LASTS)).flat();
  const first = plan(calendar(...lines));
  expect([first.proposals.length, first.held]).toEqual([200, 50]);
  expect(plan(calendar(...lines), { memory: first.memory }).proposals).toHaveLength(50);
});

test('rules without end, or that match nothing, cost little', () => {
  const rules = ['FREQ=DAILY', 'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30', 'FREQ=MONTHLY;BYMONTH=2;BYMONTHDAY=30;COUNT=3'];
  const lines = Array.from({ length: 60 }, (_, nth) =>
    event(`UID:${nth}`, `SUMMARY:Møte ${nth}`, 'DTSTART:19900101T170000Z', LASTS, `RRULE:${rules[nth % 3]}`),
  ).flat();
  const before = performance.now();
  const { skipped, proposals } = plan(calendar(...lines));
  expect([proposals.length, skipped]).toEqual([20, { over: 40 }]);
  // Generous, as the machine may be busy: by a library alone this took minutes.
  expect(performance.now() - before).toBeLessThan(20_000);
});
