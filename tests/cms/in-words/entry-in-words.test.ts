import { describe, expect, test } from 'vitest';
import { differencesInWords } from '../../../src/cms/in-words/entry-in-words.ts';
import type { WordsSetting } from '../../../src/cms/in-words/value-in-words.ts';
import { languageOf } from '../../../src/i18n/index.ts';
import { association } from '../../../src/schemas/association.ts';
import { event } from '../../../src/schemas/event.ts';

const setting = (code = 'nb') =>
  ({
    language: languageOf(code),
    site: { areas: [{ slug: 'sentrum', title: 'Sentrum' }], themes: {}, audiences: {}, language: 'nb', languages: [] },
    closures: { school_years: [], school_holidays: [], closed: [] },
    now: '2026-11-21T10:00',
    titleOf: (_: string, slug: string) => slug.toUpperCase(),
  }) as unknown as WordsSetting;

const version = (values: Record<string, unknown>, body = '') => ({ values, body });

describe('what differs between two versions of an activity', () => {
  const said = (before: object, after: object, code?: string) =>
    differencesInWords(
      event,
      [...new Set([...Object.keys(before), ...Object.keys(after)])],
      {
        before: version({ start: '2026-11-24T18:00', ...before }),
        after: version({ start: '2026-11-24T18:00', ...after }),
      },
      setting(code),
    ).map(({ label, before, after }) => [label, before, after]);

  test.each([
    [{ title: 'Tur' }, { title: 'Nattur' }, ['Navn', 'Tur', 'Nattur']],
    [{ price: 0 }, { price: 50 }, ['Pris i kroner', 'Gratis', '50 kr']],
    [{ theme: 'outdoors' }, { theme: 'music' }, ['Tema', 'Tur og friluft', 'Musikk og sang']],
    [{ languages: ['nb'] }, { languages: ['nb', 'pl'] }, ['Språk som snakkes', 'Bokmål', 'Bokmål, Polsk']],
    [{}, { venue: 'krona' }, ['Lokale', undefined, 'KRONA']],
    [{ area: 'sentrum' }, {}, ['Område', 'Sentrum', undefined]],
    [{}, { end: '2026-11-24T20:00' }, ['Slutter', undefined, 'tirsdag 24. november kl. 20.00']],
    [{}, { checked: '2025-11-24' }, ['Sist kontrollert', undefined, '24. november 2025']],
    [
      { repeat: { every: 'week', until: '2026-12-15' } },
      { repeat: { every: 'week', until: '2026-12-15', except: ['2026-12-01'] } },
      ['Gjentas', 'Hver tirsdag, siste gang 15. desember', 'Hver tirsdag, siste gang 15. desember. Ikke 1. desember'],
    ],
    [
      { changes: [] },
      { changes: [{ date: '2026-12-01', status: 'cancelled', note: 'Ingen leder.' }] },
      ['Avlyst', undefined, 'tirsdag 1. desember. Beskjed: Ingen leder.'],
    ],
    [
      { changes: [{ date: '2026-12-01', status: 'cancelled' }] },
      { changes: [] },
      ['Avlyst', 'tirsdag 1. desember', undefined],
    ],
    [
      {},
      { contact: { role: 'Leder', phone: '61 00 00 00' } },
      ['Kontakt', undefined, 'Rolle: Leder, Telefon: 61 00 00 00'],
    ],
  ])('is said in plain words: %j, %j', (before, after, expected) => {
    const [found] = said(before, after);
    expect(found?.[0]).toBe(expected[0]);
    const plain = found?.slice(1).map((text) => text?.replaceAll('\u00a0', ' '));
    expect(plain).toEqual(expected.slice(1));
  });

  test("stands in the order of the form, in the reader's written form", () => {
    expect(said({}, { price: 0, title: 'Tur' }, 'nn').map(([label]) => label)).toEqual(['Namn', 'Pris i kroner']);
  });

  test('also of what has not passed its schema, as far as it can be said', () => {
    expect(said({}, { audiences: 'alle', price: 'gratis' })).toEqual([
      ['Passer for', undefined, 'alle'],
      ['Pris i kroner', undefined, 'gratis'],
    ]);
  });
});

test('the text below the fields stands last', () => {
  const found = differencesInWords(
    association,
    ['body', 'title'],
    { before: undefined, after: version({ title: 'Turlaget' }, 'Vi går.') },
    setting(),
  );
  expect(found).toMatchObject([{ name: 'title' }, { name: 'body', label: 'Tekst', after: 'Vi går.' }]);
});
