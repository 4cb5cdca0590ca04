import { expect, test } from 'vitest';
import { timeAgo } from '../../src/cms/time-ago.ts';
import { languageOf } from '../../src/i18n/index.ts';

const NOW = Date.parse('2026-11-21T10:00:00+01:00');

test.each([
  ['2026-11-21T09:05:00+01:00', 'i dag kl. 09.05'],
  ['2026-11-20T18:40:00+01:00', 'i går kl. 18.40'],
  ['2026-11-20T23:59:00Z', 'i dag kl. 00.59'],
  ['2026-11-03T18:40:00+01:00', '3. november kl. 18.40'],
])('what was written at %s was written %s', (at, said) => {
  expect(timeAgo(Date.parse(at), NOW, languageOf('nb').words.editor.autosave, 'nb')).toBe(said);
});
