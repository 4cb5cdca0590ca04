import { axeFindings } from '../support/axe.ts';
import { expect, type Page, test } from '../support/test.ts';
import { tabTo } from '../support/keys.ts';

const PAGE = '/hjelp/besoksvenn/';

test('without a voice for the language of the page there is no button', async ({ page }) => {
  await giveVoices(page, [{ lang: 'en-GB', localService: true }]);
  await page.goto(PAGE);
  await expect(page.locator('dugnad-read-aloud')).toBeAttached();
  await expect(page.locator('dugnad-read-aloud button')).toHaveCount(0);
});

test('a voice that would send the text elsewhere is not offered', async ({ page }) => {
  await giveVoices(page, [{ lang: 'nb-NO', localService: false }]);
  await page.goto(PAGE);
  await expect(page.locator('dugnad-read-aloud button')).toHaveCount(0);
});

test('the page is read from its heading, block by block, and the reader is told when it is over', async ({ page }) => {
  await giveVoices(page, [{ lang: 'nb-NO', localService: true }]);
  await page.goto(PAGE);
  const button = page.getByRole('button', { name: 'Les opp' });
  await tabTo(page, button);
  await page.keyboard.press('Enter');
  await expect(page.locator('dugnad-read-aloud [role="status"]')).toHaveText('Hele siden er lest opp.');
  const said = await spoken(page);
  expect(said[0]).toEqual({ text: await h1Of(page), lang: 'nb-NO' });
  expect(said.map(({ text }) => text).join(' ')).not.toMatch(/Forsiden|Les opp/);
  expect(Math.max(...said.map(({ text }) => text.length))).toBeLessThanOrEqual(180);
  expect(said.length).toBeGreaterThan(8);
  await expect(page.locator('[data-reading]')).toHaveCount(0);
  await expect(button).toBeFocused();
});

test('it is stopped by the same button and by Escape, and what is read is marked', async ({ page }) => {
  await giveVoices(page, [{ lang: 'nb-NO', localService: true }], { isSlow: true });
  await page.goto(PAGE);
  await page.getByRole('button', { name: 'Les opp' }).click();
  await expect(page.locator('h1')).toHaveAttribute('data-reading', '');
  expect(await axeFindings(page)).toEqual([]);
  await page.getByRole('button', { name: 'Stopp opplesingen' }).click();
  await expect(page.locator('[data-reading]')).toHaveCount(0);
  await page.getByRole('button', { name: 'Les opp' }).click();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Les opp' })).toBeVisible();
  expect((await spoken(page)).map(({ text }) => text)).toEqual([await h1Of(page), await h1Of(page)]);
});

test('a text in another language is read by a voice of that language, or not at all', async ({ page }) => {
  await giveVoices(page, [
    { lang: 'nb-NO', localService: true },
    { lang: 'en-GB', localService: true },
  ]);
  await page.goto('/en/aktiviteter/adventskonsert/');
  await page.getByRole('button', { name: 'Read aloud' }).click();
  await expect(page.locator('dugnad-read-aloud [role="status"]')).toHaveText('The whole page has been read.');
  const said = await spoken(page);
  for (const { text, lang } of said) if (text === (await h1Of(page))) expect(lang).toBe('nb-NO');
  expect(new Set(said.map(({ lang }) => lang))).toEqual(new Set(['nb-NO', 'en-GB']));
});

interface Said {
  text: string;
  lang: string;
}

/** Gives the browser voices that write down what they say. */
async function giveVoices(
  page: Page,
  voices: { lang: string; localService: boolean }[],
  { isSlow = false } = {},
): Promise<void> {
  await page.addInitScript(
    ([given, slow]) => {
      const said: Said[] = [];
      const synthesis = Object.assign(new EventTarget(), {
        said,
        getVoices: () => given,
        cancel() {},
        speak(utterance: EventTarget & Said) {
          said.push({ text: utterance.text, lang: utterance.lang });
          if (!slow) setTimeout(() => utterance.dispatchEvent(new Event('end')));
        },
      });
      class Utterance extends EventTarget {
        text: string;
        constructor(text: string) {
          super();
          this.text = text;
        }
      }
      Object.defineProperty(window, 'speechSynthesis', { value: synthesis });
      Object.defineProperty(window, 'SpeechSynthesisUtterance', { value: Utterance });
    },
    [voices, isSlow] as const,
  );
}

function spoken(page: Page): Promise<Said[]> {
  return page.evaluate(() => (speechSynthesis as unknown as { said: Said[] }).said);
}

async function h1Of(page: Page): Promise<string> {
  return (await page.locator('h1').textContent())?.trim() ?? '';
}
