import { expect, type Page, test } from './test.ts';
import { tabTo } from './keys.ts';
import { dataOf } from './pages.ts';

// The list is narrowed by CSS alone; what ought to be left is read from the open data.
test.use({ javaScriptEnabled: false });

interface Occurrence {
  start: string;
  end: string;
  title: string;
  status: string;
  area?: string;
  theme: string;
  audiences: string[];
  price?: number;
}

type Choice = { box: string } | { list: string; option: string };

const isFor =
  (audience: string) =>
  ({ audiences }: Occurrence) =>
    audiences.length === 0 || audiences.includes(audience);
const FREE = { box: 'Gratis' };
const isFree = ({ price }: Occurrence) => price === 0;

const CHOICES: { name: string; choices: Choice[]; isLeft: (occurrence: Occurrence) => boolean }[] = [
  { name: '«Gratis»', choices: [FREE], isLeft: isFree },
  { name: 'an audience', choices: [{ box: 'Eldre' }], isLeft: isFor('seniors') },
  {
    name: 'two audiences, either of them',
    choices: [{ box: 'Eldre' }, { box: 'Barn' }],
    isLeft: (each) => isFor('seniors')(each) || isFor('children')(each),
  },
  { name: 'an area', choices: [{ list: 'Sted', option: 'Åsen' }], isLeft: ({ area }) => area === 'asen' },
  {
    name: 'a theme',
    choices: [{ list: 'Tema', option: 'Trening og idrett' }],
    isLeft: ({ theme }) => theme === 'exercise',
  },
  {
    name: '«Gratis» and an audience',
    choices: [FREE, { box: 'Eldre' }],
    isLeft: (each) => isFree(each) && isFor('seniors')(each),
  },
  {
    name: '«Gratis», an area and a theme',
    choices: [FREE, { list: 'Sted', option: 'Sentrum' }, { list: 'Tema', option: 'Data og mobil' }],
    isLeft: (each) => isFree(each) && each.area === 'sentrum' && each.theme === 'technology',
  },
];

// Each day on a phone.
const WIDTHS = process.env.DUGNAD_DEEP ? [360, 1280] : [360];

for (const { name, choices, isLeft } of CHOICES) {
  for (const width of WIDTHS) {
    test(`by keyboard and without script, ${name} narrows a day at ${width} px`, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 });
      await page.goto('/aktiviteter/2026-11-24/');
      const day = between('2026-11-24', '2026-11-24');
      expect(await titles(page)).toEqual(sorted(day));
      await choose(page, choices);
      const left = day.filter(isLeft);
      expect(left.length).toBeGreaterThan(0);
      expect(left.length).toBeLessThan(day.length);
      expect(await titles(page)).toEqual(sorted(left));
    });
  }

  test(`by keyboard and without script, ${name} narrows the coming days`, async ({ page }) => {
    await page.goto('/aktiviteter/');
    const before = await titles(page);
    await choose(page, choices);
    // Whole days, what goes on for days and what is moved stand on more days than one: compare the names.
    const coming = between('2026-11-21', '2026-11-27').filter(isLeft);
    const after = await titles(page);
    expect(after.length).toBeLessThan(before.length);
    expect(new Set(after)).toEqual(new Set(coming.map(({ title }) => title)));
  });
}

test('parts of the day with nothing left in them are hidden with their headings', async ({ page }) => {
  await page.goto('/aktiviteter/2026-11-24/');
  await choose(page, [{ list: 'Tema', option: 'Data og mobil' }]);
  await expect(page.locator('.hours:visible')).toHaveCount(1);
});

test('the choices are set back by the browser when the page is loaded anew', async ({ page }) => {
  await page.goto('/aktiviteter/');
  const before = await titles(page);
  await choose(page, [FREE]);
  await page.reload();
  expect(await titles(page)).toEqual(before);
});

async function choose(page: Page, choices: readonly Choice[]): Promise<void> {
  const summary = page.locator('summary');
  if (await summary.isVisible()) {
    await tabTo(page, summary);
    await page.keyboard.press('Enter');
  }
  for (const choice of choices) {
    if ('box' in choice) {
      await tabTo(page, page.getByRole('checkbox', { name: choice.box }));
      await page.keyboard.press('Space');
    } else {
      const list = page.getByRole('combobox', { name: choice.list });
      await tabTo(page, list);
      const place = (await list.locator('option').allTextContents()).indexOf(choice.option);
      for (let presses = 0; presses < place; presses++) await page.keyboard.press('ArrowDown');
      await expect(list.locator('option:checked')).toHaveText(choice.option);
    }
  }
}

function occurrences(month: string): Occurrence[] {
  return dataOf<Occurrence[]>(`occurrences/${month}.json`);
}

/** Lists what touches the days from one to another: an exhibition may have begun weeks before. */
function between(from: string, to: string): Occurrence[] {
  const all = ['2026-09', '2026-10', '2026-11'].flatMap(occurrences);
  return all.filter(({ start, end }) => start.slice(0, 10) <= to && end.slice(0, 10) >= from);
}

async function titles(page: Page): Promise<string[]> {
  const shown = page.locator('.row:visible .what a');
  return (await shown.allTextContents()).map((title) => title.trim()).sort();
}

function sorted(all: readonly Occurrence[]): string[] {
  return all.map(({ title }) => title).sort();
}
