import { describe, expect, test } from 'vitest';
import { furtherGrantsRoute, grantsRoute } from '../../../src/views/grants/grants.ts';
import { viewContext } from '../view-context.ts';

const now = '2026-11-21T10:00';

test('as many grants as a page has room for are on one page', () => {
  const context = viewContext(grants({ open: 16, rolling: 16 }), now);
  const { heading, jumps, groups, paging } = grantsRoute.view(context, undefined);
  expect(furtherGrantsRoute.pages(context)).toEqual([]);
  expect(heading).toBe('Tilskudd og frister');
  expect(groups.map(({ state, rows }) => [state, rows.length])).toEqual([
    ['open', 16],
    ['rolling', 16],
  ]);
  expect(jumps).toEqual([
    { state: 'open', n: 16, address: '#open' },
    { state: 'rolling', n: 16, address: '#rolling' },
  ]);
  expect(paging).toBeUndefined();
});

describe('more grants than a page has room for', () => {
  const context = viewContext(grants({ open: 30, rolling: 51 }), now);
  const further = furtherGrantsRoute.pages(context);
  const views = [
    grantsRoute.view(context, undefined),
    ...further.map(({ subject }) => furtherGrantsRoute.view(context, subject)),
  ];

  test('are on several pages, what closes first on the first', () => {
    expect(further.map(({ slug }) => slug)).toEqual(['2', '3']);
    expect(views.map(({ groups }) => groups.map(({ state, rows }) => [state, rows.length]))).toEqual([
      [['open', 27]],
      [
        ['open', 3],
        ['rolling', 24],
      ],
      [['rolling', 27]],
    ]);
    const deadlines = views.flatMap(({ groups }) => groups.flatMap(({ rows }) => rows.map(({ tile }) => tile?.date)));
    expect(deadlines).toEqual(deadlines.toSorted());
    expect(
      new Set(views.flatMap(({ groups }) => groups.flatMap(({ rows }) => rows.map(({ link }) => link.address)))).size,
    ).toBe(81);
  });

  test('are counted in all, and each group is linked where it begins', () => {
    expect(views.map(({ jumps }) => jumps.map(({ n, address }) => [n, address]))).toEqual([
      [
        [30, '#open'],
        [51, '/tilskudd/side/2/#rolling'],
      ],
      [
        [30, '/tilskudd/#open'],
        [51, '#rolling'],
      ],
      [
        [30, '/tilskudd/#open'],
        [51, '/tilskudd/side/2/#rolling'],
      ],
    ]);
  });

  test('have the year of the grants of each page, a title of its own, and the pages beside it', () => {
    expect(views.map(({ year }) => year?.lines.length)).toEqual([27, 27, 27]);
    expect(views.map(({ head }) => head.title)).toEqual(['Tilskudd', 'Tilskudd, side 2', 'Tilskudd, side 3']);
    expect(new Set(views.map(({ head }) => head.description)).size).toBe(3);
    expect(views.map(({ paging }) => [paging?.previous?.address, paging?.next?.address])).toEqual([
      [undefined, '/tilskudd/side/2/'],
      ['/tilskudd/', '/tilskudd/side/3/'],
      ['/tilskudd/side/2/', undefined],
    ]);
  });
});

/** Makes grants that are open until days from the next December on, and some that are always open. */
function grants({ open, rolling }: { open: number; rolling: number }): Record<string, string> {
  const day = (index: number) => `2026-12-${String((index % 28) + 1).padStart(2, '0')}`;
  return Object.fromEntries([
    ...Array.from({ length: open }, (_, index) => [
      `grants/frist-${index}.md`,
      grant(`deadlines: [{ date: ${day(index)}, opens: 2026-11-01 }]`),
    ]),
    ...Array.from({ length: rolling }, (_, index) => [`grants/alltid-${index}.md`, grant('rolling: true')]),
  ]);
}

function grant(deadlines: string): string {
  return `title: Kulturmidler
summary: Penger til kultur.
source: municipality
giver: Elvedal kommune
for_whom: Foreninger
for_what: Konserter
deadline_note: Se avisa.
${deadlines}`;
}
