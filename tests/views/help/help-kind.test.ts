import { expect, test } from 'vitest';
import { helpKindView } from '../../../src/views/help/help-kind.ts';
import { viewContext } from '../view-context.ts';

const now = '2026-11-21T10:00';

const PAGE = `title: Du ringer for en bruker
summary: For ansatte.`;

function viewOf(more: string, pages: Record<string, string>) {
  const text = `title: Besøksvenn
summary: Få besøk.
for_whom: Alle
how: Ring oss.
contact: { role: Leder, phone: "61 00 00 19" }
${more}`;
  const context = viewContext({ 'help/besoksvenn.md': text, ...pages }, now);
  const [help] = context.portal.help;
  if (!help) throw new Error('There is no help.');
  return helpKindView(context, help);
}

test('what is said to staff leads to the page for staff, if there is one', () => {
  const pages = { 'pages/du-ringer-for-en-bruker.md': PAGE };
  expect(viewOf('for_staff: Ring oss først.', pages).staffPage).toBe('/om/du-ringer-for-en-bruker/');
  expect(viewOf('for_staff: Ring oss først.', {}).staffPage).toBeUndefined();
  expect(viewOf('', pages).staffPage).toBeUndefined();
});

test('an association without a page is named, and not linked', () => {
  expect(viewOf('associations: [elvedal-turlag, finnes-ikke]', {}).associations).toEqual([
    { title: 'Elvedal turlag', address: '/foreninger/elvedal-turlag/' },
    { title: 'Finnes ikke', address: undefined },
  ]);
});
