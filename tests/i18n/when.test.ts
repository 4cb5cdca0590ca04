import { expect, test } from 'vitest';
import { languageOf } from '../../src/i18n/index.ts';
import { whenOf } from '../../src/i18n/when.ts';

const NOW = '2026-11-21T10:00';

test.each([
  ['2026-11-24T10:00', '2026-11-24T12:00', 'tirsdag 24. november kl. 10.00–12.00'],
  ['2026-11-27T22:00', '2026-11-28T02:00', 'fredag 27. november kl. 22.00–02.00'],
  ['2026-11-24', '2026-11-24', 'tirsdag 24. november'],
  ['2026-12-04', '2027-01-06', 'fredag 4. desember – onsdag 6. januar 2027'],
  ['2026-12-04T18:00', '2026-12-06T15:00', 'fredag 4. desember kl. 18.00 – søndag 6. desember kl. 15.00'],
])('from %s to %s is said as «%s»', (start, end, words) => {
  expect(whenOf(languageOf('nb'), { start, end }, NOW)).toBe(words);
});
