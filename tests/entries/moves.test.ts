import { describe, expect, test } from 'vitest';
import { type ContentFile, validateContent } from '../../src/entries/validate-content.ts';
import { languageOf } from '../../src/i18n/index.ts';
import * as nb from '../../src/i18n/nb/index.ts';
import { bytesOf, closuresFile, entryFile, siteFile } from './files.ts';
import { badMoves, oddMoves } from './moves.ts';

describe('Redirects in site.yml are rejected', () => {
  test.each(badMoves)('$name', ({ redirects, field, code }) => {
    const { settings, problems } = validated(redirects);
    expect(settings).toBeUndefined();
    expect(problems[0]).toMatchObject({ file: 'site.yml', field, level: 'error' });
    expect(problems[0]?.reason).toContain(openingOf(code));
  });

  test('when there are more than 500', () => {
    const many = Array.from({ length: 501 }, (_, index) => `{ from: /om/a-${index}/, to: /om/b/ }`);
    expect(validated(`[${many.join(', ')}]`).problems).toMatchObject([{ field: 'redirects', level: 'error' }]);
  });
});

describe('Redirects in site.yml are skipped with a warning, and the site is published', () => {
  test.each(oddMoves)('$name', ({ move, field, code }) => {
    const { settings, problems } = validated(`[${move}]`);
    expect(settings).toBeDefined();
    expect(problems).toMatchObject([{ file: 'site.yml', field: `redirects.0.${field}`, level: 'warning' }]);
    expect(problems[0]?.reason).toContain(nb.problems[code as keyof typeof nb.problems].split('{address} ')[1]);
  });
});

test.each([
  ['an association', '{ from: /foreninger/gamle-turlag/, to: /foreninger/turlag/ }'],
  ['a venue that has become a list', '{ from: /lokaler/brakka/, to: /lokaler/ }'],
  ['a page that is now one of ours', '{ from: /om/uu/, to: /om/tilgjengelighet/ }'],
  ['the calendar of an area', '{ from: /kalender/sted/byen.ics, to: /kalender/sted/sentrum.ics }'],
  ['two names one after the other', '{ from: /om/a/, to: /om/b/ }, { from: /om/b/, to: /foreninger/turlag/ }'],
])('Nothing is reported for %s', (_, moves) => {
  expect(validated(`[${moves}]`).problems).toEqual([]);
});

function validated(redirects: string) {
  const files: ContentFile[] = [
    { path: 'site.yml', bytes: bytesOf(siteFile({ redirects })) },
    { path: 'closures.yml', bytes: bytesOf(closuresFile()) },
    { path: 'associations/turlag.md', bytes: bytesOf(entryFile('associations')) },
  ];
  return validateContent(files, languageOf('nb'));
}

/** What a sentence holds of its own, whatever value stands in it. */
function openingOf(code: string): string {
  const sentence = nb.problems[code as keyof typeof nb.problems];
  return sentence.split(/\{\w+\}/).sort((a, b) => b.length - a.length)[0] ?? '';
}
