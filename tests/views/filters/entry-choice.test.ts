import { expect, test } from 'vitest';
import { unpackRows } from '../../../src/domain/filters/filter-file.ts';
import { matchingRows } from '../../../src/domain/filters/filter.ts';
import { associationChoiceRoute } from '../../../src/views/associations/association-choice.ts';
import { associationList } from '../../../src/views/associations/association-filters.ts';
import { entryFile } from '../../../src/views/filters/entry-list.ts';
import { viewContext } from '../view-context.ts';

const NOW = '2026-11-21T10:00';

function association(index: number, more = ''): string {
  return `id: ${String(index + 1000).repeat(2)}-1111-4111-8111-111111111111
title: Lag ${index}
summary: Kort.
themes: [music]
contacts: [{ role: Leder, phone: "61 00 00 15" }]
updated: 2026-10-01T08:00:00Z
${more}`;
}

function context(n: number, more = '') {
  const entries = Array.from({ length: n }, (_, index) => [`associations/lag-${index}.md`, association(index, more)]);
  return viewContext(Object.fromEntries(entries), NOW);
}

const pageOf = (of: ReturnType<typeof context>, slug: string) => {
  const page = associationChoiceRoute.pages(of).find((each) => each.slug === slug) ?? expect.unreachable();
  return associationChoiceRoute.view(of, page.subject);
};

test('the page of an area has its own associations, apart from them those of the whole municipality', () => {
  const both = context(1, 'area: sentrum');
  const { rows, everywhere, lead, combine } = pageOf(both, 'sted/sentrum');
  expect(rows.map(({ link }) => link.title)).toEqual(['Lag 0']);
  expect(everywhere.map(({ link }) => link.title)).toEqual(['Elvedal turlag']);
  expect(lead).toBe('2 foreninger du kan bli med i.');
  expect(combine.address).toBe('/foreninger/?sted=sentrum');
});

test('a choice that finds nothing has a page, which search engines leave out', () => {
  const { rows, head, lead } = pageOf(context(1), 'fadder');
  expect(rows).toEqual([]);
  expect(head.unlisted).toBe(true);
  expect(lead).toBe('Ingen foreninger er meldt inn her nå.');
});

test('more than a page has room for are on several pages, each with a title of its own', () => {
  const many = context(181);
  const [first, second] = ['tema/musikk', 'tema/musikk/side/2'].map((slug) => pageOf(many, slug));
  expect([first, second].map((page) => page?.rows.length)).toEqual([91, 90]);
  expect(second?.head.title).toBe('Musikk og sang: foreninger, side 2');
  expect(second?.first).toEqual({ title: 'Musikk og sang: foreninger', path: '/foreninger/tema/musikk/' });
});

test('the file of a list finds what the page of the choice has, and offers only choices that find something', () => {
  const both = context(2, 'area: sentrum\nbuddy: Ring oss.');
  const file = entryFile(associationList, both);
  const found = matchingRows(unpackRows(file), file.filters, { med: ['fadder'] }).map(({ title }) => title);
  expect(found).toEqual(pageOf(both, 'fadder').rows.map(({ link }) => link.title));
  expect(file.filters.find(({ key }) => key === 'med')?.options.map(({ value }) => value)).toEqual(['fadder']);
});
