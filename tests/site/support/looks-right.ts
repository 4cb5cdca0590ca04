import { expect, type Page } from '@playwright/test';
import { axeFindings } from './axe.ts';
import { tooWide } from './layout-faults.ts';

/** Checks that a page fits the window and that axe, which needs script, finds nothing. */
export async function looksRight(page: Page, hasScript: boolean): Promise<void> {
  // Playwright measures without the script of the page.
  expect(await tooWide(page)).toEqual([]);
  if (hasScript) expect(await axeFindings(page)).toEqual([]);
}
