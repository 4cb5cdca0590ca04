import { type Browser, expect, type Locator, type Page } from '@playwright/test';
import { type Portal, SATURDAY } from './portal.ts';

type Person = Portal['kari'];

/** What a busy machine may need for what the gateway answers, in milliseconds. */
export const SLOW = 20_000;

export const PHONE = { width: 390, height: 844 };
export const DESK = { width: 1280, height: 1000 };

/** Opens a browser of its own in which somebody is signed in; every question of Decap's is answered with yes. */
export async function signedIn(
  browser: Browser,
  portal: Portal,
  person: Person,
  options: Parameters<Browser['newContext']>[0] = {},
): Promise<Page> {
  const context = await browser.newContext({ locale: 'nb-NO', viewport: PHONE, ...options });
  // The browser and the gateway have the same clock.
  await context.clock.install({ time: SATURDAY });
  const page = await context.newPage();
  page.on('dialog', (dialog) => void dialog.accept().catch(() => {}));
  await signIn(page, portal, person);
  return page;
}

export async function signIn(page: Page, portal: Portal, person: Person): Promise<void> {
  await page.goto(portal.linkFor(person));
  await page.getByRole('button', { name: 'Ja, logg inn' }).click();
}

/** Opens the form of a new activity, and waits until it is there. */
export async function openNew(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Ny aktivitet' }).first().click();
  await expect(page.locator('.form-begin')).toBeAttached({ timeout: SLOW });
}

/** Opens the form of an entry, and waits until it is there. */
export async function openEntry(page: Page, portal: Portal, slug: string): Promise<void> {
  await page.goto(`${portal.origin}/admin/#/collections/events/entries/${slug}`);
  // A change of what stands behind `#` keeps the form that was open.
  await page.reload();
  await expect(page.locator('.form-begin')).toBeAttached({ timeout: SLOW });
}

/** Finds the one-line field with a label that begins so. */
export function field(page: Page, label: string): Locator {
  return page.getByLabel(new RegExp(`^${label}`)).first();
}

/** Fills in all that an activity must have. */
export async function fillActivity(page: Page, title: string): Promise<void> {
  await field(page, 'Navn').fill(title);
  await writeMoment(page, 'Starter', '2026-12-01', '18:00');
  await writeMoment(page, 'Slutter', '2026-12-01', '20:00');
  await choose(page, /^Lokale/, 'Krona');
  await field(page, 'Kort sagt').fill('Rolig tur i nærområdet.');
  await choose(page, /^Tema/, 'Tur og friluft');
  await field(page, 'Pris i kroner').fill('0');
}

/** Fills in a weekly activity in the plain form. */
export async function fillPlainForm(page: Page, title: string): Promise<void> {
  await page.getByLabel('Navn', { exact: true }).fill(title);
  await page.getByLabel('Tema').selectOption({ label: 'Tur og friluft' });
  await page.getByLabel('Kort sagt').fill('Rolig tur i nærområdet.');
  await page.getByLabel('Dato', { exact: true }).fill('2026-12-01');
  await page.getByLabel(/^Fra klokka/).fill('18:00');
  await page.getByLabel('Til klokka').fill('20:00');
  await page.getByLabel('Hver uke på samme dag').check();
  await page.getByLabel(/^Siste dag/).fill('2026-12-22');
  await page.getByRole('combobox', { name: 'Lokale' }).selectOption({ label: 'Krona bibliotek' });
  await page.getByLabel('Pris i kroner').fill('Gratis');
}

/** Chooses in a list of Decap's, by typing what it is called. */
export async function choose(page: Page, label: RegExp, option: string): Promise<void> {
  await page.getByLabel(label).last().pressSequentially(option);
  await page.getByRole('option', { name: option }).first().click();
}

export async function writeMoment(page: Page, label: string, date: string, time?: string): Promise<void> {
  const moment = page.locator('.moment').filter({ has: page.getByLabel(new RegExp(`^${label}`)) });
  await moment.getByLabel('Dato').fill(date);
  if (time) await moment.getByLabel('Klokkeslett').fill(time);
}

export function saveButton(page: Page): Locator {
  return page.getByRole('button', { name: 'Lagre', exact: true });
}

export async function save(page: Page): Promise<void> {
  await saveButton(page).click();
  await expect(page.getByText('Lagret', { exact: true }).first()).toBeVisible({ timeout: SLOW });
}

export async function setStatus(page: Page, status: string): Promise<void> {
  await page.getByRole('button', { name: /^Status:/ }).click();
  await page.getByRole('menuitem', { name: status }).click();
  await expect(page.getByRole('button', { name: `Status: ${status}` })).toBeVisible({ timeout: SLOW });
}

/** Waits until the gateway has what is being written. */
export async function kept(page: Page): Promise<void> {
  await expect(page.locator('#autosave-status[data-state="stored"]')).toContainText('Tatt vare på', { timeout: SLOW });
}
