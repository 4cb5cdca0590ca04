import { expect, type Page, test } from './support/test.ts';
import { tabTo } from './support/keys.ts';
import { dataOf } from './support/pages.ts';

// The list of a day is narrowed by CSS alone; what ought to be left is read from the open data.
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
}

test('parts of the day with nothing left in them are hidden with their headings', async ({ page }) => {
  await page.goto('/aktiviteter/2026-11-24/');
  await choose(page, [{ list: 'Tema', option: 'Data og mobil' }]);
  await expect(page.locator('.hours:visible')).toHaveCount(1);
});

test('the choices are set back by the browser when the page is loaded anew', async ({ page }) => {
  await page.goto('/aktiviteter/2026-11-24/');
  const before = await titles(page);
  await choose(page, [FREE]);
  await page.reload();
  expect(await titles(page)).toEqual(before);
});

test('what is chosen stands by name, and one press drops it, also where nothing is left', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 });
  await page.goto('/aktiviteter/2026-11-24/');
  const before = await titles(page);
  await expect(page.getByRole('button', { name: 'Gratis' })).toHaveCount(0);
  await choose(page, [{ box: 'På nett' }, { list: 'Tema', option: 'Trening og idrett' }]);
  expect(await titles(page)).toEqual([]);
  await expect(page.getByText('Du har valgt dette.')).toBeVisible();
  const online = page.getByRole('button', { name: 'På nett' });
  const theme = page.getByRole('button', { name: 'Trening og idrett' });
  await expect(online).toBeVisible();
  await theme.focus();
  await page.keyboard.press('Enter');
  await expect(theme).toBeHidden();
  expect((await titles(page)).length).toBeGreaterThan(0);
  await online.click();
  expect(await titles(page)).toEqual(before);
  await expect(page.getByText('Du har valgt dette.')).toBeHidden();
});

test.describe('with script', () => {
  test.use({ javaScriptEnabled: true });

  test('no part of a day that has nothing left is led to', async ({ page }) => {
    await page.goto('/aktiviteter/2026-11-24/');
    const links = page.locator('.jump a');
    const parts = await links.count();
    await choose(page, [FREE, { list: 'Tema', option: 'Data og mobil' }]);
    // The script hides what is empty in the next frame.
    await expect.poll(() => links.filter({ visible: true }).count()).toBeLessThan(parts);
    await expect(page.locator('.hours:visible:not(:has(.row:visible))')).toHaveCount(0);
    await expect(links.filter({ visible: true })).toHaveCount(await page.locator('.hours:visible').count());
    await page.getByRole('button', { name: 'Data og mobil' }).click();
    await page.getByRole('button', { name: 'Gratis' }).click();
    await expect(links.filter({ visible: true })).toHaveCount(parts);
  });
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
