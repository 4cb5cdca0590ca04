import { expect, test } from 'vitest';
import { validateContent } from '../../../src/entries/validate-content.ts';
import { languageOf } from '../../../src/i18n/index.ts';
import { bytesOf, closuresFile, type Fields, siteFile } from '../files.ts';

const validated = (fields: Fields, code = 'nb') =>
  validateContent(
    [
      { path: 'site.yml', bytes: bytesOf(siteFile(fields)) },
      { path: 'closures.yml', bytes: bytesOf(closuresFile()) },
    ],
    languageOf(code),
    { pictureFault: (path) => (path === 'media/logo.png' ? undefined : 'picture-missing') },
  );

test('a colour that is hard to read is used darker or lighter, in the words of the site', () => {
  const colours = "{ press: '#ffdd00', now: '#0b5a4c' }";
  const { problems } = validated({ colours });
  expect(problems.map(({ field, level }) => ({ field, level }))).toEqual([
    { field: 'colours.press', level: 'warning' },
    { field: 'colours.now', level: 'warning' },
  ]);
  expect(problems[0]?.reason).toMatch(/^Lenker og knapper i #ffdd00 er for lyse: .* er 1, .* minst 4,5\./);
  expect(validated({ colours }, 'nn').problems[0]?.reason).toMatch(/^Lenkjer og knappar/);
  expect(validated({ colours: "{ press: '#1362ae', now: '#ffd34e' }" }).problems).toEqual([]);
});

test('a logo that cannot be shown is left out and named', () => {
  expect(validated({ logo: 'media/logo.png' }).settings?.site.logo).toBe('media/logo.png');
  const { settings, problems } = validated({ logo: 'media/borte.png' });
  expect(settings?.site).not.toHaveProperty('logo');
  expect(problems).toMatchObject([{ file: 'site.yml', field: 'logo', level: 'warning' }]);
});
