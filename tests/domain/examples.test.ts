import { describe, expect, it } from 'vitest';
import type { Entry } from '../../src/domain/entry.ts';
import { groupByTheme, licenceAddress } from '../../src/domain/examples.ts';
import type { Example } from '../../src/schemas/example.ts';

describe('examples by theme', () => {
  const named = (entries: Entry<Example>[]) => entries.map(({ slug }) => slug);

  it('are listed under their first theme, newest first, in the order of the codes', () => {
    const groups = groupByTheme([
      example('kafe', ['food', 'language'], 2023),
      example('suppe', ['food'], 2025),
      example('kurs', ['language'], 2024),
    ]);
    expect(groups.map(({ theme, items }) => [theme, named(items)])).toEqual([
      ['language', ['kurs']],
      ['food', ['suppe', 'kafe']],
    ]);
  });

  it('are mentioned again under their other themes', () => {
    const groups = groupByTheme([example('kafe', ['food', 'language', 'care']), example('kurs', ['language'])]);
    expect(groups.map(({ theme, also }) => [theme, named(also)])).toEqual([
      ['language', ['kafe']],
      ['food', []],
    ]);
  });

  it('without a theme come last', () => {
    const groups = groupByTheme([example('annet', []), example('tro', ['faith'])]);
    expect(groups.map(({ theme, items, also }) => [theme, named(items), named(also)])).toEqual([
      ['faith', ['tro'], []],
      [undefined, ['annet'], []],
    ]);
  });
});

describe('a licence', () => {
  it.each([
    ['CC BY 4.0', 'https://creativecommons.org/licenses/by/4.0/'],
    ['CC BY-SA 3.0', 'https://creativecommons.org/licenses/by-sa/3.0/'],
    ['cc by-nc-nd 4.0', 'https://creativecommons.org/licenses/by-nc-nd/4.0/'],
    ['CC0 1.0', 'https://creativecommons.org/publicdomain/zero/1.0/'],
    ['CC BY 4.0, bildene unntatt', 'https://creativecommons.org/licenses/by/4.0/'],
  ])('%s is explained at %s', (licence, address) => {
    expect(licenceAddress(licence)).toBe(address);
  });

  it.each(['Spør oss først', 'CC BY', 'CC BY-ND-SA 4.0', 'NLOD 2.0'])('%s is unknown', (licence) => {
    expect(licenceAddress(licence)).toBeUndefined();
  });
});

function example(slug: string, themes: Example['themes'], year?: number): Entry<Example> {
  return { slug, id: slug, html: '', data: { themes, year } as Example };
}
