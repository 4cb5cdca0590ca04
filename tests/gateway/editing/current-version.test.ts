import { describe, expect, test } from 'vitest';
import { actionNames } from '../../../src/gateway/editing/protocol.ts';
import type { Browser } from '../support/gateway.ts';
import {
  type TestEditing,
  errorIn,
  event,
  FILES,
  gatewayOn,
  git,
  moderator,
  open,
  saveParameters,
  turlag,
} from '../support/editing.ts';
import { CHECKED, hiddenFields, moderatedPortal, textOf } from '../support/review.ts';

const TUR = 'events/turlag-kveldstur.md';
const NEW = 'events/turlag-ny.md';
const DRAFT = { collection: 'events', slug: 'turlag-ny' };
const PICTURE = 'media/turlag/tur.png';

/** Protocol actions that decide on a shown version, and the others. */
const DECISIONS = ['updateUnpublishedEntryStatus', 'publishUnpublishedEntry', 'deleteUnpublishedEntry'];
const DELETIONS = ['deleteFile', 'deleteFiles'];
const OTHERS = [
  // Reading.
  ...['entriesByFolder', 'entriesByFiles', 'getEntry', 'unpublishedEntries', 'unpublishedEntry', 'getMedia'],
  ...['unpublishedEntryDataFile', 'unpublishedEntryMediaFile', 'getMediaFile', 'getNotes', 'getPRMetadata'],
  'getDeployPreview',
  // A save names its base version and is merged; a picture gets a new name. A check changes nothing.
  ...['persistEntry', 'persistMedia', 'checkEntry'],
];

/** A draft that its author changes after it was shown. */
async function changedDraft() {
  const portal = await gatewayOn({ ...FILES, [PICTURE]: 'x' });
  await portal.ask(turlag, 'persistEntry', saveParameters(NEW, event({ title: 'Ny', owner: 'turlag' })));
  const seen = await commitOf(portal);
  const { raw, base } = await open(portal, turlag, NEW);
  const saved = await portal.ask(
    turlag,
    'persistEntry',
    saveParameters(NEW, raw.replace('Bli med.', 'Noe helt annet.'), base),
  );
  expect((saved.body as { commit: string }).commit).toBe(await commitOf(portal));
  return { ...portal, seen };
}

async function commitOf({ ask }: TestEditing): Promise<string> {
  return ((await ask(moderator, 'unpublishedEntry', DRAFT)).body as { version: string }).version;
}

test('every protocol action is classified as a decision on a shown version or not', () => {
  expect([...DECISIONS, ...DELETIONS, ...OTHERS].sort()).toEqual([...actionNames].sort());
});

describe.each(DECISIONS)('%s', (action) => {
  test.each(['the previous version', 'none', 'an unknown version'])(
    'with %s is refused with both texts',
    async (named) => {
      const portal = await changedDraft();
      const version = { 'the previous version': portal.seen, none: null }[named];
      const foreign = version === undefined ? git(portal.path, 'rev-parse', 'main') : version;
      const refs = git(portal.path, 'for-each-ref');
      const asked = { ...DRAFT, newStatus: 'draft', version: foreign };
      const answer = await portal.ask(moderator, action, asked);
      expect(answer.status).toBe(409);
      expect(answer.body).toMatchObject({
        yours: named === 'the previous version' ? expect.stringContaining('Bli med.') : null,
        theirs: expect.stringContaining('Noe helt annet.'),
        version: await commitOf(portal),
      });
      expect(errorIn(answer)).toMatch(
        named === 'none' ? /fikk ikke vite hvilken versjon/ : /endret siden du åpnet den/,
      );
      expect(git(portal.path, 'for-each-ref')).toBe(refs);
    },
  );

  test('succeeds with the current version', async () => {
    const portal = await changedDraft();
    const version = await commitOf(portal);
    expect((await portal.ask(moderator, action, { ...DRAFT, newStatus: 'draft', version })).status).toBe(200);
  });

  test('does not reveal a draft of another association, whatever version is named', async () => {
    const portal = await changedDraft();
    const korps = { ...turlag, person: { id: 8, name: 'Ola' }, associations: [{ slug: 'korps', trusted: true }] };
    for (const version of [portal.seen, null]) {
      const answer = await portal.ask(korps, action, { ...DRAFT, newStatus: 'draft', version });
      expect([403, 404]).toContain(answer.status);
      expect(JSON.stringify(answer.body)).not.toContain('Noe helt annet');
    }
  });
});

test('the commit after a status change is returned and can be used in a decision', async () => {
  const portal = await changedDraft();
  const version = await commitOf(portal);
  const moved = await portal.ask(moderator, 'updateUnpublishedEntryStatus', {
    ...DRAFT,
    newStatus: 'pending_publish',
    version,
  });
  const { version: now } = moved.body as { version: string };
  expect(now).toBe(await commitOf(portal));
  expect((await portal.ask(moderator, 'publishUnpublishedEntry', { ...DRAFT, version })).status).toBe(409);
  expect((await portal.ask(moderator, 'publishUnpublishedEntry', { ...DRAFT, version: now })).status).toBe(200);
});

test('an older text of a draft is hidden from its new owner if another association owned it then', async () => {
  const portal = await gatewayOn();
  await portal.ask(moderator, 'persistEntry', saveParameters(NEW, event({ title: 'Hemmelig', owner: 'korps' })));
  const seen = await commitOf(portal);
  const { base } = await open(portal, moderator, NEW);
  await portal.ask(moderator, 'persistEntry', saveParameters(NEW, event({ title: 'Ny', owner: 'turlag' }), base));
  const answer = await portal.ask(turlag, 'deleteUnpublishedEntry', { ...DRAFT, version: seen });
  expect(answer).toMatchObject({ status: 409, body: { yours: null, theirs: expect.stringContaining('title: Ny') } });
});

describe.each(DELETIONS)('%s', (action) => {
  test.each([TUR, PICTURE])('deletes only the version that was shown: %s', async (path) => {
    const portal = await gatewayOn({ ...FILES, [PICTURE]: 'x' });
    const now = git(portal.path, 'rev-parse', `main:${path}`);
    const other = git(portal.path, 'rev-parse', 'main:site.yml');
    for (const version of [other, null]) {
      const answer = await portal.ask(moderator, action, { path, paths: [path], versions: { [path]: version } });
      expect(answer).toMatchObject({ status: 409, body: { version: now } });
      if (path === TUR)
        expect(answer.body).toMatchObject({ yours: null, theirs: expect.stringContaining('Kveldstur') });
    }
    expect(git(portal.path, 'rev-parse', `main:${path}`)).toBe(now);
    expect((await portal.ask(moderator, action, { path, paths: [path], versions: { [path]: now } })).status).toBe(200);
  });
});

test('a save after another save returns the merged text', async () => {
  const portal = await gatewayOn();
  const { raw, base } = await open(portal, turlag, TUR);
  await portal.ask(turlag, 'persistEntry', saveParameters(TUR, raw.replace('price: 0', 'price: 50'), base));
  const mine = await portal.ask(
    turlag,
    'persistEntry',
    saveParameters(TUR, raw.replace('Bli med.', 'Bli med du.'), base),
  );
  expect((mine.body as { merged: string }).merged).toMatch(/Bli med du\.[\s\S]*price: 50/);
  const again = await open(portal, turlag, TUR);
  const alone = await portal.ask(
    turlag,
    'persistEntry',
    saveParameters(TUR, again.raw.replace('price: 50', 'price: 60'), again.base),
  );
  expect(alone.body).not.toHaveProperty('merged');
});

describe('the pages', () => {
  type Portal = Awaited<ReturnType<typeof moderatedPortal>>;

  /** Every page form that decides on content: its page, its action, and what changes the content meanwhile. */
  const FORMS: [name: string, prepare: (portal: Portal) => Promise<Shown>][] = [
    ['approving', (portal) => shownDraft(portal, 'godkjenn')],
    ['sending back', (portal) => shownDraft(portal, 'tilbake')],
    ['sending for approval', (portal) => shownDraft(portal)],
    [
      'taking back what went live',
      async (portal) => {
        await portal.change(TUR, (raw) => raw.replace('price: 0', 'price: 50'));
        return { who: portal.mona, at: '/admin/saker/', to: '/admin/saker/ta-tilbake/', meanwhile: repriced(portal) };
      },
    ],
    [
      'calling off a date',
      async (portal) => ({
        ...{
          who: portal.kari,
          at: '/admin/mine/avlys/?slug=turlag-kveldstur&dato=2026-11-24',
          to: '/admin/mine/avlys/',
        },
        meanwhile: () => moveDate(portal),
      }),
    ],
    [
      'bringing a date back',
      async (portal) => {
        await portal.change(TUR, (raw) => withChange(raw, 'status: cancelled, note: Regn'));
        const meanwhile = () => portal.change(TUR, (raw) => raw.replace(/note: Regn/, 'note: Stengt'));
        return { who: portal.kari, at: '/admin/mine/', to: '/admin/mine/angre/', meanwhile };
      },
    ],
    [
      'letting a series go on',
      async (portal) => ({
        ...{ who: portal.kari, at: '/admin/mine/fortsett/?slug=turlag-kveldstur', to: '/admin/mine/fortsett/' },
        fields: { until: '2027-06-18' },
        meanwhile: () => portal.change(TUR, (raw) => raw.replace('T18:00', 'T19:00')),
      }),
    ],
    [
      'saying that all is right',
      async (portal) => ({
        ...{ who: portal.kari, at: '/admin/mine/', to: '/admin/mine/stemmer/', meanwhile: repriced(portal) },
      }),
    ],
    [
      'bringing a version back',
      async (portal) => {
        await portal.change(TUR, (raw) => raw.replace('price: 0', 'price: 50'));
        const first = git(portal.asking.path, 'rev-parse', `main~1:${TUR}`);
        const at = `/admin/versjoner/events/turlag-kveldstur/${first}/`;
        return { who: portal.kari, at, to: `${at}hent/`, meanwhile: repriced(portal) };
      },
    ],
  ];

  interface Shown {
    who: Portal['mona'];
    at: string;
    to: string;
    fields?: Record<string, string>;
    meanwhile: () => Promise<unknown>;
  }

  const repriced = (portal: Portal) => () => portal.change(TUR, (raw) => raw.replace(/price: \d+/, 'price: 90'));

  async function shownDraft(portal: Portal, way?: string): Promise<Shown> {
    await portal.asking.ask(
      portal.session(portal.kari),
      'persistEntry',
      saveParameters(NEW, event({ title: 'Ny', owner: 'turlag' })),
    );
    const at = '/admin/saker/events/turlag-ny/';
    const meanwhile = () => portal.change(NEW, (raw) => raw.replace('Bli med.', 'Noe helt annet.'));
    if (!way) return { who: portal.kari, at: '/admin/mine/', to: '/admin/mine/send/', meanwhile };
    return { who: portal.mona, at, to: `${at}${way}/`, fields: { note: 'Rett dette.' }, meanwhile };
  }

  function withChange(raw: string, change: string): string {
    return raw.replace('theme:', `changes: [{ date: 2026-11-24, ${change} }]\ntheme:`);
  }

  function moveDate(portal: Portal) {
    return portal.change(TUR, (raw) => withChange(raw, 'status: moved, place: Elva'));
  }

  const mainOf = (portal: Portal) => git(portal.asking.path, 'for-each-ref', 'refs/heads');

  test.each(FORMS)(
    '%s: an outdated or missing version is answered with 409 and changes nothing',
    async (_, prepare) => {
      const portal = await moderatedPortal({ files: CHECKED });
      const { who, at, to, fields, meanwhile } = await prepare(portal);
      const browser: Browser = await portal.signedIn(who);
      const shown = { ...(await hiddenFields(browser.get(at), to)), ...fields };
      await meanwhile();
      const refs = mainOf(portal);
      const unnamed = Object.fromEntries(
        Object.entries(shown).filter(([name]) => name !== 'seen' && name !== 'commit'),
      );
      expect(Object.keys(unnamed).length).toBeLessThan(Object.keys(shown).length);
      for (const sent of [shown, unnamed]) {
        const answer = await browser.post(to, sent);
        expect(answer.status, JSON.stringify(sent)).toBe(409);
        expect(mainOf(portal)).toBe(refs);
      }
      // With the current version it succeeds.
      const again = { ...(await hiddenFields(browser.get(at), to)), ...fields };
      expect((await browser.post(to, again)).status).toBe(303);
    },
  );

  test('the page of a draft shows changes made since it was last shown', async () => {
    const portal = await moderatedPortal();
    const { at, to, meanwhile } = await shownDraft(portal, 'godkjenn');
    const mona = await portal.signedIn(portal.mona);
    const shown = await hiddenFields(mona.get(at), to);
    await meanwhile();
    expect(await textOf(mona.post(to, shown))).toMatch(
      /Dette er endret siden du så på kladden.*Før: *Bli med\..*Nå: *Noe helt annet\./,
    );
  });

  test('a date can be cancelled although others have changed something else meanwhile', async () => {
    const portal = await moderatedPortal();
    const kari = await portal.signedIn(portal.kari);
    const at = '/admin/mine/avlys/?slug=turlag-kveldstur&dato=2026-11-24';
    const shown = await hiddenFields(kari.get(at), '/admin/mine/avlys/');
    await repriced(portal)();
    expect((await kari.post('/admin/mine/avlys/', shown)).status).toBe(303);
    expect((await kari.post('/admin/mine/avlys/', shown)).status).toBe(303);
    expect(await portal.published(TUR)).toMatch(/status: cancelled[\s\S]*price: 90|price: 90[\s\S]*status: cancelled/);
  });
});
