import { expect, type Locator, type Page } from '@playwright/test';

/** Uses a page by its keys alone, and counts them. */
export class PressCounter {
  presses = 0;
  /** What was done with how many keys. */
  readonly log: string[] = [];
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  /** Presses Tab until an element has the focus. */
  async tabTo(target: Locator): Promise<void> {
    const before = this.presses;
    await expect(target).toBeVisible();
    while (!(await target.evaluate((element) => element === document.activeElement))) {
      await this.#press('Tab');
      if (this.presses - before > 100) throw new Error(`Tab never came to ${target}.`);
    }
    const name = await target.evaluate((element) => element.textContent?.replace(/\s+/g, ' ').trim());
    this.log.push(`${this.presses - before} to «${name}»`);
  }

  /** Goes to an element and opens it. */
  async follow(target: Locator): Promise<void> {
    await this.tabTo(target);
    const address = this.#page.url();
    const isLink = await target.evaluate((element) => element.matches('a'));
    await this.#press('Enter');
    if (isLink) await this.#page.waitForURL((url) => url.href !== address, { waitUntil: 'load' });
  }

  /** Skips what all pages begin with, by the first link of the page. */
  async skip(): Promise<void> {
    await this.follow(this.#page.locator('.ds-skip-link'));
  }

  async #press(key: string): Promise<void> {
    await this.#page.keyboard.press(key);
    this.presses += 1;
  }
}
