import { expect, test } from 'vitest';
import type { ViewContext } from '../../../src/views/context.ts';
import { chapterView } from '../../../src/views/handbook/chapter.ts';
import { viewContext } from '../view-context.ts';

const LONG = '<h2>En</h2><h2>To</h2><h2>Tre</h2><h2>Fire</h2>';
const context = viewContext(
  {
    'handbook/start.md': chapter(1, 'Start en forening'),
    'handbook/styret.md': chapter(2, 'Styret'),
    'handbook/mal.md': `${chapter(3, 'Mal: Avtale')}\ntemplate: true`,
  },
  '2026-11-21T10:00',
);

test('a chapter links to the one before and the one after, each with its number', () => {
  const { previous, next } = viewOf('styret', '');
  expect(previous).toMatchObject({ title: '1. Start en forening', address: '/handbok/start/' });
  expect(next).toMatchObject({ title: '3. Mal: Avtale', address: '/handbok/mal/' });
});

test('only a long chapter has a table of contents, and a template never', () => {
  expect(viewOf('styret', LONG).contents.map(({ title }) => title)).toEqual(['En', 'To', 'Tre', 'Fire']);
  expect(viewOf('styret', LONG.replace('<h2>Fire</h2>', '')).contents).toEqual([]);
  expect(viewOf('mal', LONG).contents).toEqual([]);
});

function viewOf(slug: string, html: string) {
  const found = context.portal.handbook.find((each) => each.slug === slug) as ViewContext['portal']['handbook'][number];
  return chapterView(context, { ...found, html });
}

function chapter(number: number, title: string): string {
  return `title: "${title}"\nsummary: Kort.\nchapter: ${number}\nrevised: 2026-10-19`;
}
