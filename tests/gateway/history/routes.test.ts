import { describe, expect, test } from 'vitest';
import { MAIN } from '../../../src/gateway/git/repository.ts';
import { git, open, saveParameters } from '../support/editing.ts';
import { type Browser, MINUTE } from '../support/gateway.ts';
import { CHECKED, hiddenFields, moderatedPortal, textOf } from '../support/review.ts';

type Portal = Awaited<ReturnType<typeof moderatedPortal>>;

const TOUR = 'events/turlag-kveldstur.md';
const AT = '/admin/versjoner/events/turlag-kveldstur/';
const REMOVED = '/admin/versjoner/';

/** Changes the price of the tour as Kari, a minute later each time. */
async function pricedAt(portal: Portal, ...prices: number[]) {
  for (const price of prices) {
    portal.wait(MINUTE);
    await portal.change(TOUR, (raw) => raw.replace(/price: \d+/, `price: ${price}`));
  }
}

/** Writes all prices of the tour at once, each in a commit of its own, which takes a fraction of as many saves. */
async function rewrittenWith(portal: Portal, prices: readonly number[]) {
  const { repository } = portal.asking.gateway;
  const from = (await repository.refs({ fresh: true })).get(MAIN) ?? '';
  const raw = (await portal.published(TOUR)) ?? '';
  const { id, name } = portal.kari;
  const commits = await repository.writeAll(
    prices.map((price, index) => ({
      parents: [index === 0 ? from : index - 1],
      files: new Map([[TOUR, Buffer.from(raw.replace(/price: \d+/, `price: ${price}`))]]),
      author: { id, name },
      message: 'Lagret',
      at: new Date(portal.gateway.now + (index + 1) * MINUTE),
    })),
  );
  expect(await repository.swap([{ ref: MAIN, from, to: commits.at(-1) }])).toBe(true);
}

/** Changes and publishes an entry as Mona. */
async function publish(portal: Portal, path: string, edit: (raw: string) => string) {
  portal.wait(MINUTE);
  const session = portal.session(portal.mona);
  const { raw, base } = await open(portal.asking, session, path);
  await portal.asking.ask(session, 'persistEntry', saveParameters(path, edit(raw), base));
  const [collection = '', file = ''] = path.split('/');
  const named = { collection, slug: file.replace('.md', '') };
  const answer = await portal.asking.ask(session, 'publishUnpublishedEntry', named);
  if (answer.status !== 200) throw new Error(JSON.stringify(answer.body));
}

function remove(portal: Portal, ...paths: string[]) {
  return portal.asking.ask(portal.session(portal.mona), 'deleteFiles', { paths });
}

/** Lists the URLs of the versions on a page, newest first. */
async function addressesOn(answer: Response | Promise<Response>): Promise<string[]> {
  const markup = await (await answer).text();
  return [...markup.matchAll(/href="(\/admin\/versjoner\/[^"]+\/[0-9a-f]{40}\/)"/g)].map(([, at = '']) => at);
}

/** Opens the oldest version of the tour; returns its URL and its form fields. */
async function openOldest(browser: Browser) {
  const oldest = (await addressesOn(browser.get(AT))).at(-1) ?? '';
  return { oldest, fields: await hiddenFields(browser.get(oldest), `${oldest}hent/`) };
}

describe('the list of versions', () => {
  test('shows date, author and changes in plain words, newest first, and which version is published', async () => {
    const portal = await moderatedPortal();
    await pricedAt(portal, 50);
    await publish(portal, TOUR, (raw) => raw.replace('Alle er velkomne.', 'Ta med lykt.\n\nAlle er velkomne.'));
    const text = await textOf((await portal.signedIn(portal.kari)).get(AT));
    expect(text).toContain('Tidligere versjoner av «Kveldstur»');
    const order = [
      'lørdag 21. november kl. 10.02 Mona Moe · Ligger ute nå Tekst: skrevet om',
      'lørdag 21. november kl. 10.01 Kari Nordmann Pris i kroner: 50 kr (før: Gratis)',
      'Dugnad Den eldste versjonen i lista.',
    ].map((shown) => text.indexOf(shown));
    expect(order.includes(-1), text).toBe(false);
    expect(order).toEqual(order.toSorted((a, b) => a - b));
    expect(text.match(/Ligger ute nå/g)).toHaveLength(1);
  });

  test('names the author of a version that somebody else published', async () => {
    const portal = await moderatedPortal();
    await portal.change(TOUR, (raw) => raw.replace('title: Kveldstur', 'title: Nattur'));
    const named = { collection: 'events', slug: 'turlag-kveldstur' };
    await portal.asking.ask(portal.session(portal.mona), 'publishUnpublishedEntry', named);
    const text = await textOf((await portal.signedIn(portal.kari)).get(AT));
    expect(text).toContain('Kari Nordmann, lagt ut av Mona Moe · Ligger ute nå Navn: Nattur (før: Kveldstur)');
  });

  test('shows thirty versions per page, and compares across pages', { timeout: 120_000 }, async () => {
    const portal = await moderatedPortal();
    await rewrittenWith(
      portal,
      Array.from({ length: 30 }, (_, each) => 10 + each),
    );
    const mona = await portal.signedIn(portal.mona);
    const first = await (await mona.get(AT)).text();
    expect(await addressesOn(mona.get(AT))).toHaveLength(30);
    expect(first).toContain(`href="${AT}?side=2" rel="next"`);
    expect(await textOf(mona.get(AT))).toContain('Pris i kroner: 10 kr (før: Gratis)');
    expect(await addressesOn(mona.get(`${AT}?side=2`))).toHaveLength(1);
    expect(await textOf(mona.get(`${AT}?side=2`))).toContain('Den eldste versjonen i lista.');
    for (const odd of ['0', '-1', '99', 'x', '1e9']) expect((await mona.get(`${AT}?side=${odd}`)).status).toBe(200);
  });

  test('is shown to those who own the entry, and to staff', async () => {
    const portal = await moderatedPortal();
    const kari = await portal.signedIn(portal.kari);
    const refused = await kari.get('/admin/versjoner/events/korps-ovelse/');
    expect(refused.status).toBe(403);
    expect(await textOf(refused)).toContain('det som hører til din egen forening');
    expect((await kari.get(REMOVED)).status).toBe(403);
    const mona = await portal.signedIn(portal.mona);
    expect((await mona.get('/admin/versjoner/events/korps-ovelse/')).status).toBe(200);
    expect((await mona.get('/admin/versjoner/settings/closures/')).status).toBe(200);
    expect((await mona.get('/admin/versjoner/settings/site/')).status).toBe(403);
    expect((await mona.get('/admin/versjoner/events/ingen/')).status).toBe(404);
    for (const odd of ['events/%2e%2e%2fsite', 'events/..%2Fsite', '__proto__/x', 'media/turlag', 'Events/X']) {
      const { status } = await mona.get(`/admin/versjoner/${odd}/`);
      expect([403, 404], odd).toContain(status);
    }
    const stranger = portal.gateway.person({ name: 'Per', email: 'per@lag.example' });
    expect((await (await portal.signedIn(stranger)).get(AT)).status).toBe(403);
  });

  test('leaves out versions that belonged to another association', async () => {
    const portal = await moderatedPortal();
    const theirs = 'events/korps-ovelse.md';
    await publish(portal, theirs, (raw) => raw.replace('title: Øvelse', 'title: Hemmelig øvelse'));
    await publish(portal, theirs, (raw) => raw.replace('[korps]', '[turlag]').replace('Hemmelig øvelse', 'Tur'));
    const kari = await portal.signedIn(portal.kari);
    const at = '/admin/versjoner/events/korps-ovelse/';
    const own = await addressesOn(kari.get(at));
    expect(own).toHaveLength(1);
    const all = await addressesOn((await portal.signedIn(portal.mona)).get(at));
    expect(all).toHaveLength(3);
    for (const address of [at, ...own]) expect(await textOf(kari.get(address))).not.toContain('Hemmelig');
    for (const address of all.filter((each) => !own.includes(each))) {
      expect((await kari.get(address)).status).toBe(403);
      expect((await kari.post(`${address}hent/`)).status).toBe(403);
    }
  });
});

describe('one version', () => {
  test('shows its content, and how it differs from the published version', async () => {
    const portal = await moderatedPortal();
    await pricedAt(portal, 50, 90);
    const kari = await portal.signedIn(portal.kari);
    const [newest = '', middle = ''] = await addressesOn(kari.get(AT));
    const text = await textOf(kari.get(middle));
    expect(text).toContain('Fra lørdag 21. november kl. 10.01 · Kari Nordmann');
    expect(text).toContain('Pris i kroner Ute nå: 90 kr I denne versjonen: 50 kr');
    expect(text).toContain('Dette ble endret da Pris i kroner Før: Gratis Nå: 50 kr');
    expect(text).toMatch(/Alt som sto der.*Lokale Krona.*Tekst Alle er velkomne\./);
    const now = await (await kari.get(newest)).text();
    expect(now).toContain('Ligger ute nå');
    expect(now).not.toContain('Hent tilbake');
  });

  test('is not found if its id is invalid or belongs to another entry', async () => {
    const portal = await moderatedPortal();
    const kari = await portal.signedIn(portal.kari);
    const foreign = git(portal.asking.path, 'rev-parse', 'main:events/korps-ovelse.md');
    for (const id of [foreign, '0'.repeat(40), 'main', '%2e%2e', '--help']) {
      expect((await kari.get(`${AT}${id}/`)).status, id).toBe(404);
      expect((await kari.post(`${AT}${id}/hent/`)).status, id).toBe(404);
    }
    expect(portal.asking.counts.published).toBe(0);
  });
});

describe('restoring a version', () => {
  test('is published at once where a correction would be, and a second press changes nothing', async () => {
    const portal = await moderatedPortal();
    await pricedAt(portal, 50);
    const kari = await portal.signedIn(portal.kari);
    const { oldest, fields } = await openOldest(kari);
    const answer = await kari.post(`${oldest}hent/`, fields);
    expect(await textOf(kari.get(answer.headers.get('Location') ?? ''))).toContain('Versjonen er hentet tilbake.');
    expect(await portal.published(TOUR)).toContain('price: 0');
    expect(portal.asking.counts.published).toBe(2);
    const again = await kari.post(`${oldest}hent/`, fields);
    expect(await textOf(kari.get(again.headers.get('Location') ?? ''))).toContain(
      'Det er denne versjonen som ligger ute nå.',
    );
    expect(portal.asking.counts.published).toBe(2);
    expect(await (await kari.get(oldest)).text()).not.toContain('Hent tilbake denne');
    expect(await addressesOn(kari.get(AT))).toHaveLength(3);
  });

  test('waits for staff where a change would, with a message, and can be approved', async () => {
    const portal = await moderatedPortal();
    await publish(portal, TOUR, (raw) => raw.replace('title: Kveldstur', 'title: Nattur'));
    const kari = await portal.signedIn(portal.kari);
    const { oldest, fields } = await openOldest(kari);
    const answer = await kari.post(`${oldest}hent/`, fields);
    const told = await textOf(kari.get(answer.headers.get('Location') ?? ''));
    expect(told).toContain('ligger ikke ute ennå: frivilligsentralen må se på den først.');
    expect(told).toContain('En kladd venter.');
    expect(await portal.published(TOUR)).toContain('title: Nattur');
    const again = await kari.post(`${oldest}hent/`, fields);
    expect(await textOf(kari.get(again.headers.get('Location') ?? ''))).toContain('Den ligger som en kladd');
    const mona = await portal.signedIn(portal.mona);
    expect(await textOf(mona.get('/admin/saker/'))).toContain('Navn Før: Nattur Nå: Kveldstur');
    const approve = '/admin/saker/events/turlag-kveldstur/godkjenn/';
    await mona.post(approve, await hiddenFields(mona.get('/admin/saker/events/turlag-kveldstur/'), approve));
    expect(await portal.published(TOUR)).toContain('title: Kveldstur');
  });

  test('takes one press for staff and trusted members', async () => {
    for (const trusted of [false, true]) {
      const portal = await moderatedPortal({ trusted });
      await publish(portal, TOUR, (raw) => raw.replace('title: Kveldstur', 'title: Nattur'));
      const browser = await portal.signedIn(trusted ? portal.kari : portal.mona);
      const { oldest, fields } = await openOldest(browser);
      await browser.post(`${oldest}hent/`, fields);
      expect(await portal.published(TOUR)).toContain('title: Kveldstur');
      expect(await textOf(browser.get(AT))).not.toContain('En kladd venter.');
    }
  });

  test('is refused with field label and reason when it is no longer valid', async () => {
    const portal = await moderatedPortal();
    for (const path of [TOUR, 'events/korps-ovelse.md'])
      await publish(portal, path, (raw) => raw.replace('venue: krona', 'place: Elva'));
    expect((await remove(portal, 'venues/krona.md')).status).toBe(200);
    const before = await portal.published(TOUR);
    for (const who of [portal.kari, portal.mona]) {
      const browser = await portal.signedIn(who);
      const { oldest, fields } = await openOldest(browser);
      const answer = await browser.post(`${oldest}hent/`, fields);
      expect(answer.status).toBe(422);
      expect(await textOf(answer)).toMatch(/kan ikke hentes tilbake slik den er: Lokale: .*krona/);
    }
    expect(await portal.published(TOUR)).toBe(before);
    expect(await textOf((await portal.signedIn(portal.kari)).get(AT))).not.toContain('En kladd venter.');
  });

  test('never overwrites a draft', async () => {
    const portal = await moderatedPortal();
    await pricedAt(portal, 50);
    const kari = await portal.signedIn(portal.kari);
    const { oldest, fields } = await openOldest(kari);
    await portal.change(TOUR, (raw) => raw.replace('title: Kveldstur', 'title: Nattur'));
    const page = await (await kari.get(oldest)).text();
    expect(page).toContain('En kladd venter.');
    expect(page).not.toContain('Hent tilbake denne');
    const answer = await kari.post(`${oldest}hent/`, fields);
    expect(answer.status).toBe(409);
    expect(await textOf(answer)).toContain('Publiser eller slett den først');
    expect((await open(portal.asking, portal.session(portal.kari), TOUR)).raw).toContain('title: Nattur');
    expect(await portal.published(TOUR)).toContain('price: 50');
  });

  test('shows the current page when others have changed anything meanwhile, and then restores', async () => {
    const portal = await moderatedPortal();
    await pricedAt(portal, 50);
    const kari = await portal.signedIn(portal.kari);
    const { oldest, fields } = await openOldest(kari);
    await pricedAt(portal, 90);
    const answer = await kari.post(`${oldest}hent/`, fields);
    expect(answer.status).toBe(409);
    expect(await textOf(answer)).toMatch(/Noen har endret siden etter at du åpnet denne\..*Ute nå: 90 kr/);
    expect(await portal.published(TOUR)).toContain('price: 90');
    const fresh = await hiddenFields(kari.get(oldest), `${oldest}hent/`);
    await portal.change(TOUR, (raw) => raw.replace('Alle er velkomne.', 'Ta med lykt.'));
    expect((await kari.post(`${oldest}hent/`, fresh)).status).toBe(409);
    expect(await portal.published(TOUR)).toContain('Ta med lykt.');
    const seen = await hiddenFields(kari.get(oldest), `${oldest}hent/`);
    expect((await kari.post(`${oldest}hent/`, seen)).status).toBe(303);
    expect(await portal.published(TOUR)).toContain('price: 0');
    expect(await portal.published(TOUR)).toContain('Alle er velkomne.');
  });

  test('requires a same-origin request by a signed-in user', async () => {
    const portal = await moderatedPortal();
    await pricedAt(portal, 50);
    const kari = await portal.signedIn(portal.kari);
    const oldest = (await addressesOn(kari.get(AT))).at(-1) ?? '';
    const foreign = { Origin: 'https://ond.example' };
    expect((await kari.post(`${oldest}hent/`, {}, foreign)).status).toBe(403);
    kari.cookies.clear();
    expect((await kari.post(`${oldest}hent/`)).status).toBe(401);
    expect((await kari.get(AT)).headers.get('Location')).toContain('/logg-inn/');
    expect(await portal.published(TOUR)).toContain('price: 50');
  });
});

describe('deleted entries', () => {
  test('are listed for staff by collection and title, and restored with one press', async () => {
    const portal = await moderatedPortal();
    await pricedAt(portal, 50);
    const before = await portal.published(TOUR);
    await remove(portal, TOUR, 'associations/turlag.md');
    const mona = await portal.signedIn(portal.mona);
    const list = await textOf(mona.get(REMOVED));
    expect(list).toMatch(/Aktiviteter\s+Kveldstur Slettet lørdag 21\. november kl\. 10\.01 av Mona Moe/);
    expect(list).toMatch(/Foreninger\s+Turlaget Slettet/);
    const [tour = '', association = ''] = (await addressesOn(mona.get(REMOVED))).sort().toReversed();
    const page = await textOf(mona.get(tour));
    expect(page).toContain('Siden er slettet og ligger ikke ute.');
    expect(page).toContain('Lokale Krona');

    const early = await mona.post(`${tour}hent/`, await hiddenFields(mona.get(tour), `${tour}hent/`));
    expect(early.status).toBe(422);
    expect(await textOf(early)).toMatch(/Arrangør.*turlag/);
    for (const address of [association, tour]) {
      const fields = await hiddenFields(mona.get(address), `${address}hent/`);
      const press = async () => (await mona.post(`${address}hent/`, fields)).headers.get('Location');
      const twice = await Promise.all([press(), press()]);
      expect([...twice, await press()].map((to) => /gjort=(\w+)/.exec(to ?? '')?.[1])).toEqual([
        'live',
        'live',
        'same',
      ]);
    }
    const idIn = (text = '') => /^id: .*$/m.exec(text)?.[0];
    expect(idIn(await portal.published(TOUR))).toBe(idIn(before));
    expect(await portal.published(TOUR)).toContain('title: Kveldstur');
    expect(await textOf(mona.get(REMOVED))).toContain('Ingen sider er slettet.');
    const versions = await textOf(mona.get(AT));
    expect(versions).toMatch(/Lagt ut igjen etter at den var slettet\..*Slettet\..*Den eldste versjonen i lista\./);
  });

  test('can be restored only by staff, which the association is told', async () => {
    const portal = await moderatedPortal();
    await remove(portal, TOUR);
    const kari = await portal.signedIn(portal.kari);
    const answer = await kari.get(AT);
    expect(answer.status).toBe(403);
    expect(await textOf(answer)).toContain('Er noe slettet, kan frivilligsentralen hente det tilbake.');
  });

  test('are named by slug when the text cannot be parsed, without a restore button', async () => {
    const portal = await moderatedPortal({ files: { ...CHECKED, 'events/korps-rot.md': 'uten felt\n' } });
    // No form shows an unreadable text; somebody who knows its id from Git can still delete it.
    const versions = { 'events/korps-rot.md': git(portal.asking.path, 'rev-parse', 'main:events/korps-rot.md') };
    const asked = { paths: Object.keys(versions), versions };
    await portal.asking.ask(portal.session(portal.mona), 'deleteFiles', asked);
    const mona = await portal.signedIn(portal.mona);
    expect(await textOf(mona.get(REMOVED))).toContain('korps-rot Slettet');
    const [at = ''] = await addressesOn(mona.get(REMOVED));
    const page = await (await mona.get(at)).text();
    expect(page).toContain('Teksten i denne versjonen kan ikke leses');
    expect(page).not.toContain('/hent/');
    expect((await mona.post(`${at}hent/`)).status).toBe(422);
  });
});

describe('the links to the versions', () => {
  test('are on the dashboard, on the draft of a published entry, and in the review queue', async () => {
    const portal = await moderatedPortal();
    const kari = await portal.signedIn(portal.kari);
    const mine = await (await kari.get('/admin/mine/')).text();
    for (const at of [AT, '/admin/versjoner/associations/turlag/']) expect(mine).toContain(`href="${at}"`);
    await portal.change(TOUR, (raw) => raw.replace('title: Kveldstur', 'title: Nattur'));
    const mona = await portal.signedIn(portal.mona);
    expect(await (await mona.get('/admin/saker/events/turlag-kveldstur/')).text()).toContain(`href="${AT}"`);
    expect(await (await mona.get('/admin/saker/')).text()).toContain(`href="${REMOVED}"`);
  });
});
