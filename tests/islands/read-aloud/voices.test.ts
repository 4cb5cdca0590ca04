import { expect, test } from 'vitest';
import { voiceFor } from '../../../src/islands/read-aloud/voices.ts';

const voice = (lang: string, localService = true) => ({ lang, localService });

test.each([
  ['nb', ['en-GB', 'nb-NO'], 'nb-NO'],
  ['nb', ['no_NO'], 'no_NO'],
  ['nb-simple', ['nb-NO'], 'nb-NO'],
  ['nn', ['nb-NO', 'nn-NO'], 'nn-NO'],
  ['nn', ['nb-NO'], 'nb-NO'],
  ['en', ['nb-NO', 'en-US'], 'en-US'],
  ['uk', ['nb-NO', 'ru-RU'], undefined],
  ['so', ['sv-SE', 'sk-SK'], undefined],
])('for %s, of the voices %j the one of %s is taken', (language, langs, taken) => {
  expect(
    voiceFor(
      langs.map((lang) => voice(lang)),
      language,
    )?.lang,
  ).toBe(taken);
});

test('a voice that sends the text elsewhere is never taken', () => {
  expect(voiceFor([voice('nb-NO', false)], 'nb')).toBeUndefined();
  expect(voiceFor([voice('nb-NO', false), voice('no-NO')], 'nb')?.lang).toBe('no-NO');
});
