import { expect, type Page, test } from '@playwright/test';
import { axeFindings } from '../support/axe.ts';
import { tooWide } from '../support/layout-faults.ts';
import { openPortal, type Portal } from '../support/portal.ts';

// Each day on a phone.
const WIDTHS = process.env.DUGNAD_DEEP ? [390, 1280] : [390];
const PATH = 'events/elvedal-turlag-fullmanetur.md';

for (const width of WIDTHS) {
  test.describe(`at ${width} px, without script`, () => {
    test.describe.configure({ mode: 'serial' });
    test.use({ viewport: { width, height: 844 }, javaScriptEnabled: false });

    let portal: Portal;

    test.beforeAll(async () => {
      portal = await openPortal();
    });
    test.afterAll(() => portal.close());

    test('an activity is sent back with a note, mended and approved', async ({ browser }) => {
      test.setTimeout(240_000);
      const [kari, mona] = await Promise.all([signedIn(browser, portal.kari), signedIn(browser, portal.mona)]);
      await submit(kari);

      await mona.goto(`${portal.origin}/admin/saker/`);
      await expect(mona.getByRole('heading', { name: '1 venter på godkjenning' })).toBeVisible();
      await expectGoodPage(mona, 'staff list');
      const sendBack = presses(mona);
      await sendBack.press('link', 'Se over «Fullmånetur»');
      await expect(mona.locator('main')).toContainText('Vi går i måneskinn.');
      await expectGoodPage(mona, 'draft');
      await mona.getByLabel('Hva må rettes?').fill('Skriv hvor dere møtes.');
      await sendBack.press('button', 'Send tilbake');
      await expect(mona.getByRole('status')).toHaveText('«Fullmånetur» er sendt tilbake.');

      await kari.goto(`${portal.origin}/admin/mine/`);
      await expect(kari.locator('main')).toContainText('Frivilligsentralen skriver: Skriv hvor dere møtes.');
      // Until then it can be undone.
      portal.wait(60_000);
      await expectGoodPage(kari, 'own page');
      await expect
        .poll(() =>
          portal.letters
            .filter(({ to }) => to === portal.kari.email)
            .map(({ text }) => text)
            .join(),
        )
        .toContain('Skriv hvor dere møtes.');
      await submit(kari, 'Vi møtes ved kirken.');

      await mona.goto(`${portal.origin}/admin/saker/events/elvedal-turlag-fullmanetur/`);
      await mona.getByRole('link', { name: 'Se hvordan siden blir' }).click();
      await expect(mona.getByRole('heading', { level: 1 })).toHaveText('Fullmånetur');
      await expect(mona.locator('main')).toContainText('Vi møtes ved kirken.');
      await expectGoodPage(mona, 'preview');
      await mona.goto(`${portal.origin}/admin/saker/`);
      const approve = presses(mona);
      await approve.press('link', 'Se over «Fullmånetur»');
      await approve.press('button', 'Godkjenn og publiser «Fullmånetur»');
      await expect(mona.getByRole('status')).toContainText('«Fullmånetur» er godkjent.');
      expect(portal.git('show', `main:${PATH}`)).toContain('Vi møtes ved kirken.');
      annotate({ 'presses to send back': sendBack.count(), 'presses to approve': approve.count() });
      await Promise.all([kari.context().close(), mona.context().close()]);
    });

    test('one date is called off in two presses, brought back with one, and a series goes on', async ({ browser }) => {
      test.setTimeout(240_000);
      const kari = await signedIn(browser, portal.kari);
      await kari.goto(`${portal.origin}/admin/mine/`);
      const cancel = presses(kari);
      await kari
        .getByRole('link', { name: /^Meld avlyst/ })
        .first()
        .click();
      await expectGoodPage(kari, 'calling off');
      await kari.getByLabel('Beskjed til dem som skulle komme').fill('Bussen er ødelagt.');
      await cancel.press('button', 'Ja, meld avlyst');
      await expect(kari.getByRole('status')).toContainText('er meldt avlyst');
      await expect(kari.locator('main')).toContainText('Bussen er ødelagt.');
      const off = portal.git('log', '-1', '--format=%an', 'main');
      expect(off).toBe('Kari Nordmann');
      await expectGoodPage(kari, 'own page with a date called off');
      await kari.getByRole('button', { name: /^Angre avlysningen/ }).click();
      await expect(kari.getByRole('status')).toContainText('er ikke lenger avlyst');

      await endSoon(kari);
      await kari.goto(`${portal.origin}/admin/mine/`);
      const goOn = presses(kari);
      await kari
        .getByRole('link', { name: /^Vi fortsetter med/ })
        .first()
        .click();
      await expectGoodPage(kari, 'continuing');
      await goOn.press('button', 'Ja, vi fortsetter');
      await expect(kari.getByRole('status')).toContainText('fortsetter til og med');
      const right = presses(kari);
      await right.press('button', 'Alt stemmer');
      await expect(kari.getByRole('status')).toContainText('Takk! Alt er merket som riktig i dag.');
      annotate({
        'presses to call off': cancel.count() + 1,
        'presses to continue': goOn.count() + 1,
        'presses to confirm all': right.count(),
      });
      await kari.context().close();
    });

    test('an earlier version is looked at and brought back, and so is a page that was deleted', async ({ browser }) => {
      test.setTimeout(240_000);
      const [kari, mona] = await Promise.all([signedIn(browser, portal.kari), signedIn(browser, portal.mona)]);
      const slug = 'sakte-men-sikkert';
      const path = `events/${slug}.md`;
      const { data, file } = (await ask(kari, 'getEntry', { path })) as { data: string; file: { id: string } };
      const raw = data.replace(/price: \d+/, 'price: 75');
      const options = { collectionName: 'events', useWorkflow: true, newEntry: false };
      await ask(kari, 'persistEntry', { dataFiles: [{ slug, path, raw, base: file.id }], assets: [], options });

      await kari.goto(`${portal.origin}/admin/mine/`);
      const bringBack = presses(kari);
      await bringBack.press('link', 'Tidligere versjoner av «Turgruppe «Sakte, men sikkert»»');
      await expect(kari.getByRole('listitem').filter({ hasText: 'Pris i kroner: 75 kr' }).first()).toContainText(
        'Ligger ute nå',
      );
      await expectGoodPage(kari, 'earlier versions');
      await kari.locator('.ruled-list h3 a').nth(1).click();
      await expectGoodPage(kari, 'an earlier version');
      await bringBack.press('button', 'Hent tilbake denne versjonen');
      await expect(kari.getByRole('status')).toContainText('Versjonen er hentet tilbake.');
      expect(portal.git('show', `main:${path}`)).not.toContain('price: 75');

      const versions = { [path]: portal.git('rev-parse', `main:${path}`) };
      await ask(mona, 'deleteFiles', { paths: [path], versions });
      await mona.goto(`${portal.origin}/admin/saker/`);
      const restore = presses(mona);
      await restore.press('link', 'Slettede sider');
      await expectGoodPage(mona, 'deleted pages');
      await restore.press('link', 'Turgruppe «Sakte, men sikkert»');
      await expectGoodPage(mona, 'a deleted page');
      await restore.press('button', 'Hent tilbake denne versjonen');
      await expect(mona.getByRole('status')).toContainText('Versjonen er hentet tilbake.');
      await expectGoodPage(mona, 'versions of what was brought back');
      expect(portal.git('show', `main:${path}`)).toContain('Sakte, men sikkert');
      annotate({ 'presses to bring back': bringBack.count() + 1, 'presses to undelete': restore.count() });
      await Promise.all([kari.context().close(), mona.context().close()]);
    });

    test('the one who leaves names a successor, and staff let that one take over', async ({ browser }) => {
      test.setTimeout(240_000);
      const [kari, mona] = await Promise.all([signedIn(browser, portal.kari), signedIn(browser, portal.mona)]);
      await kari.goto(`${portal.origin}/admin/mine/`);
      const name = presses(kari);
      await name.press('link', 'Foreslå ny skribent');
      await expectGoodPage(kari, 'handing over');
      await kari.getByLabel('Navn').fill('Per Lie');
      await kari.getByLabel('E-post').fill('per@turlag.example');
      await name.press('button', 'Foreslå ny skribent');
      await expect(kari.getByRole('status')).toHaveText('Takk. Frivilligsentralen får beskjed.');
      await mona.goto(`${portal.origin}/admin/saker/`);
      await expectGoodPage(mona, 'staff list with a handover');
      const confirm = presses(mona);
      await confirm.press('button', 'La Per Lie ta over');
      await expect(mona.getByRole('status')).toHaveText('Foreningene har fått ny skribent.');
      await kari.goto(`${portal.origin}/admin/mine/`);
      await expect(kari.getByRole('heading', { level: 1 })).toHaveText('Logg inn');
      await expect.poll(() => portal.letters.map(({ to }) => to)).toContain('per@turlag.example');
      annotate({ 'presses to name a successor': name.count(), 'presses to confirm': confirm.count() });
      await Promise.all([kari.context().close(), mona.context().close()]);
    });

    async function signedIn(browser: import('@playwright/test').Browser, person: Portal['kari']): Promise<Page> {
      const context = await browser.newContext({ viewport: { width, height: 844 }, javaScriptEnabled: false });
      const page = await context.newPage();
      await page.goto(portal.linkFor(person));
      // The editor needs script; what is tested here does not.
      await Promise.all([page.waitForURL(/\/admin\//), page.getByRole('button', { name: 'Ja, logg inn' }).click()]);
      return page;
    }

    /** Saves an activity as the editor does, and sends it for approval. */
    async function submit(page: Page, body = ''): Promise<void> {
      const draft = { collection: 'events', slug: 'elvedal-turlag-fullmanetur' };
      const opened = await ask(page, 'unpublishedEntryDataFile', { ...draft, path: PATH, id: '' }, [200, 404]);
      const base = (opened as { version?: string }).version;
      const dataFiles = [{ slug: draft.slug, path: PATH, raw: tour(body), base }];
      const options = { collectionName: 'events', useWorkflow: true, newEntry: base === undefined, status: 'draft' };
      const saved = await ask(page, 'persistEntry', { dataFiles, assets: [], options });
      const version = (saved as { commit: string }).commit;
      await ask(page, 'updateUnpublishedEntryStatus', { ...draft, newStatus: 'pending_review', version });
    }

    /** Lets an activity of the hiking club that comes twice a week end with its second date. */
    async function endSoon(page: Page): Promise<void> {
      const slug = 'sakte-men-sikkert';
      const path = `events/${slug}.md`;
      const { data, file } = (await ask(page, 'getEntry', { path })) as { data: string; file: { id: string } };
      const second = page.locator(`a[href*="slug=${slug}&"]`).nth(1);
      const until = new URL((await second.getAttribute('href')) ?? '', portal.origin).searchParams.get('dato');
      const raw = data.replace(/until: [\d-]+/, `until: ${until}`);
      const options = { collectionName: 'events', useWorkflow: true, newEntry: false };
      await ask(page, 'persistEntry', { dataFiles: [{ slug, path, raw, base: file.id }], assets: [], options });
    }

    async function ask(page: Page, action: string, params: object, statuses = [200]): Promise<unknown> {
      const answer = await page.request.post(`${portal.origin}/gw`, {
        data: { branch: 'main', action, params },
        headers: { Origin: portal.origin },
      });
      expect(statuses, await answer.text()).toContain(answer.status());
      return answer.json();
    }
  });
}

function tour(body: string): string {
  return `---
title: Fullmånetur
summary: Vi går i måneskinn.
kind: activity
associations: [elvedal-turlag]
venue: krona-bibliotek
start: 2026-12-24T18:00
end: 2026-12-24T20:00
theme: outdoors
price: 0
---

${body}
`;
}

/** Counts what somebody presses. */
function presses(page: Page) {
  let pressed = 0;
  return {
    async press(role: 'button' | 'link', name: string) {
      pressed += 1;
      await page.getByRole(role, { name, exact: true }).click();
    },
    count: () => pressed,
  };
}

function annotate(facts: Record<string, number>): void {
  for (const [type, count] of Object.entries(facts)) test.info().annotations.push({ type, description: String(count) });
  console.log(
    Object.entries(facts)
      .map(([type, count]) => `${type}: ${count}`)
      .join(', '),
  );
}

// Axe needs script, which the page under test has none of: it looks at the same markup in a browser with script.
async function expectGoodPage(page: Page, name: string): Promise<void> {
  if (process.env.SHOTS)
    await page.screenshot({
      path: `${process.env.SHOTS}/${name.replaceAll(' ', '-')}-${page.viewportSize()?.width}.png`,
      fullPage: true,
    });
  const browser = page.context().browser();
  const context = await browser?.newContext({
    javaScriptEnabled: true,
    storageState: await page.context().storageState(),
    viewport: page.viewportSize(),
  });
  const seen = await context?.newPage();
  if (!context || !seen) throw new Error('There is no browser.');
  await seen.goto(page.url());
  expect(await axeFindings(seen), name).toEqual([]);
  expect(await tooWide(seen), name).toEqual([]);
  await context.close();
}
