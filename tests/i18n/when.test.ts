import { expect, test } from 'vitest';
import { languageOf } from '../../src/i18n/index.ts';
import { programmeInWords, dateAndTime } from '../../src/i18n/when.ts';

const NOW = '2026-11-21T10:00';

test.each([
  ['2026-11-24T10:00', '2026-11-24T12:00', 'tirsdag 24. november kl. 10.00–12.00'],
  ['2026-11-27T22:00', '2026-11-28T02:00', 'fredag 27. november kl. 22.00–02.00'],
  ['2026-11-24', '2026-11-24', 'tirsdag 24. november'],
  ['2026-12-04', '2027-01-06', 'fredag 4. desember – onsdag 6. januar 2027'],
  ['2026-12-04T18:00', '2026-12-06T15:00', 'fredag 4. desember kl. 18.00 – søndag 6. desember kl. 15.00'],
])('from %s to %s reads «%s»', (start, end, words) => {
  expect(dateAndTime(languageOf('nb'), { start, end }, NOW)).toBe(words);
});

test('a one-day programme has a line for each part and no day heading', () => {
  const parts = [
    { start: '2026-11-27T18:00', end: '2026-11-27T18:30', title: 'Kaffe' },
    { start: '2026-11-27T18:30', title: 'Foredrag' },
  ];
  expect(programmeInWords(languageOf('nb'), [{ day: '2026-11-27', parts }])).toEqual([
    '18.00–18.30 Kaffe',
    '18.30 Foredrag',
  ]);
});

test('a programme of several days has a heading for each day', () => {
  const days = ['2026-11-27', '2026-11-28'].map((day) => ({ day, parts: [{ start: `${day}T18:00`, title: 'Dans' }] }));
  const lines = ['Friday 27 November:', '18:00 Dans', 'Saturday 28 November:', '18:00 Dans'];
  expect(programmeInWords(languageOf('en'), days)).toEqual(lines);
  expect(programmeInWords(languageOf('en'), days, () => 'Day')[2]).toBe('Day:');
});
