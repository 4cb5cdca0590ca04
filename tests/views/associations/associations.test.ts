import { describe, expect, test } from 'vitest';
import { agendaOf } from '../../../src/domain/calendar/agenda.ts';
import { languageOf } from '../../../src/i18n/index.ts';
import { associationLetterRoute } from '../../../src/views/associations/associations-by-letter.ts';
import { associationsView } from '../../../src/views/associations/associations.ts';
import { portalFrom } from '../../portal-from.ts';
import { viewContext } from '../view-context.ts';

function idOf(digit: string): string {
  return `${digit.repeat(8)}-1111-4111-8111-111111111111`;
}

function association(id: string, title: string, more = ''): string {
  return `id: ${id}
title: ${title}
summary: Kort.
themes: [music, culture, crafts]
contacts: [{ role: Leder, phone: "61 00 00 15" }]
updated: 2026-10-01T08:00:00Z
${more}`;
}

const now = '2026-11-21T10:00';
const portal = portalFrom(
  {
    'associations/elvedal-korps.md': association(idOf('2'), 'Elvedal korps', 'area: sentrum\nbuddy: Vi møter deg.'),
    'associations/gamlelaget.md': association(idOf('3'), 'Gamlelaget', 'status: closed'),
  },
  now,
);
const origin = new URL('https://example.no/');
const view = associationsView({
  portal,
  agenda: agendaOf(portal),
  language: languageOf('nb'),
  sampleShown: false,
  origin,
});

test('an association named after the municipality is under its own letter, and briefly under that of the name', () => {
  const titles = view.letters.map(({ letter, rows }) => [letter, rows.map(({ link }) => link.title)]);
  expect(titles).toEqual([
    ['E', ['Elvedal korps', 'Elvedal turlag']],
    ['K', ['Elvedal korps']],
    ['T', ['Elvedal turlag']],
  ]);
  const [named, telling] = view.letters.map(({ rows: [row] }) => row);
  expect(named?.themes).toEqual(['Musikk og sang']);
  expect(named?.details).toBeUndefined();
  expect(telling?.themes).toHaveLength(2);
  expect(telling?.details).toEqual({
    summary: { text: 'Kort.' },
    notes: ['Sentrum', expect.stringMatching(/fadder/i)],
  });
});

test('what is closed down is neither counted nor listed', () => {
  expect(view.count).toBe(2);
  expect(JSON.stringify(view)).not.toContain('Gamlelaget');
});

describe('more associations than a page has room for', () => {
  // With the sample's own association, which is listed twice, this is one row more than a page may have.
  const context = viewContext(associations(179), now);
  const divided = associationsView(context);
  const letters = associationLetterRoute.pages(context);
  const pageOf = (slug: string) => {
    const page = letters.find((each) => each.slug === slug) ?? expect.unreachable();
    return associationLetterRoute.view(context, page.subject);
  };

  test('have a page for each letter, in Norwegian order, and none has more than the limit', () => {
    const addresses = ['e', 's', 't', 'aa'].map((letter) => `/foreninger/bokstav/${letter}/`);
    expect(letters.map(({ slug }) => slug)).toEqual(['e', 's', 't', 'aa']);
    expect(divided.alphabet.map(({ address }) => address)).toEqual(addresses);
    expect(divided.letters).toEqual([]);
  });

  test('are all there, each under its letter', () => {
    const rows = letters.flatMap(({ slug }) => pageOf(slug).rows);
    expect(rows).toHaveLength(181);
    expect(pageOf('aa').rows.every(({ link }) => link.title.startsWith('Å'))).toBe(true);
    expect(pageOf('e').rows.map(({ link, details }) => [link.title, details])).toEqual([['Elvedal turlag', undefined]]);
  });

  test('have a page that shows which letter it is, and leads to the next', () => {
    const { head, frame } = pageOf('s');
    expect(head.title).toBe('Foreninger på S');
    expect(frame.alphabet.filter(({ isCurrent }) => isCurrent).map(({ letter }) => letter)).toEqual(['S']);
    expect(frame.parts).toEqual([]);
    expect(frame.paging.previous).toMatchObject({ text: 'E', address: '/foreninger/bokstav/e/' });
    expect(frame.paging.next).toMatchObject({ text: 'T', address: '/foreninger/bokstav/t/' });
  });

  test('are linked to by what they can be chosen by, with how many there are', () => {
    const [themes] = divided.choices;
    expect(themes).toMatchObject({ title: 'Tema' });
    expect(themes?.links).toContainEqual({
      text: 'Musikk og sang',
      address: '/foreninger/tema/musikk/',
      n: 179,
      icon: 'Microphone',
    });
  });
});

test('a letter with more associations than a page has room for has several', () => {
  const context = viewContext(associations(300), now);
  const pages = associationLetterRoute.pages(context).filter(({ slug }) => slug.startsWith('s'));
  expect(pages.map(({ slug }) => slug)).toEqual(['s', 's/2']);
  const [first, second] = pages.map(({ subject }) => associationLetterRoute.view(context, subject));
  expect(second?.head.title).toBe('Foreninger på S, side 2');
  expect(second?.head.description).not.toBe(first?.head.description);
  expect(first?.frame.parts.map(({ text, isCurrent }) => [text, isCurrent])).toEqual([
    ['Sa–Se', true],
    ['Sk–So', false],
  ]);
  expect(first?.frame.paging.next?.address).toBe('/foreninger/bokstav/s/2/');
});

test('as many as a page has room for stand on one page', () => {
  const context = viewContext(associations(178), now);
  expect(associationLetterRoute.pages(context)).toEqual([]);
  const { alphabet, letters } = associationsView(context);
  expect(alphabet.map(({ address }) => address)).toEqual(letters.map(({ letter }) => `#bokstav-${letter}`));
});

/** Makes associations, two of three under S and the rest under Å. */
function associations(n: number): Record<string, string> {
  const beginnings = ['Sang', 'Sel', 'Ski', 'Sol'];
  const titles = Array.from({ length: n }, (_, index) =>
    index % 3 === 0 ? `Ås lag ${index}` : `${beginnings[index % 4]} ${index}`,
  );
  return Object.fromEntries(
    titles.map((title, index) => {
      const id = `${String(index + 1000).repeat(2)}-1111-4111-8111-111111111111`;
      return [`associations/lag-${index}.md`, association(id, title)];
    }),
  );
}
