import { expect, test } from 'vitest';
import {
  admin,
  errorIn,
  event,
  FILES,
  gatewayOn,
  git,
  korps,
  moderator,
  open,
  saveParameters,
  trusted,
  turlag,
} from '../support/editing.ts';

const TUR = 'events/turlag-kveldstur.md';
const draftOf = (path: string) => `refs/heads/cms/${path.replace('.md', '')}`;

test('a new event of an association becomes a draft, is approved by a moderator and published in one step', async () => {
  const { ask, path, told, counts } = await gatewayOn();
  const raw = event({ title: 'Nyttårstur', owner: 'turlag' });
  const saved = await ask(turlag, 'persistEntry', saveParameters('events/turlag-nyttar.md', raw));
  expect(saved).toMatchObject({ status: 200, body: { outcome: 'draft', status: 'draft' } });
  const id = { collection: 'events', slug: 'turlag-nyttar' };
  await ask(turlag, 'updateUnpublishedEntryStatus', { ...id, newStatus: 'pending_review' });
  expect((await ask(moderator, 'unpublishedEntries')).body).toEqual(['events/turlag-nyttar']);
  expect((await ask(moderator, 'unpublishedEntry', { id: 'events/turlag-nyttar' })).body).toMatchObject({
    ...{ ...id, status: 'pending_review', pullRequestAuthor: 'Kari Nordmann' },
    diffs: [{ path: 'events/turlag-nyttar.md', newFile: true }],
  });
  expect((await ask(turlag, 'publishUnpublishedEntry', id)).status).toBe(403);
  expect((await ask(moderator, 'publishUnpublishedEntry', id)).status).toBe(200);
  const text = git(path, 'show', 'main:events/turlag-nyttar.md');
  expect(text).toMatch(/^id: [0-9a-f-]{36}$/m);
  expect(text).toMatch(/^updated: 2026-11-21T09:00:00Z$/m);
  expect(git(path, 'for-each-ref', 'refs/heads/cms')).toBe('');
  expect(git(path, 'log', '-1', '--format=%an <%ae> %cn <%ce> %P', 'main')).toMatch(
    /^Siri Berg <u2@users.invalid> Dugnad <portal@users.invalid> [0-9a-f]{40} [0-9a-f]{40}$/,
  );
  expect(git(path, 'log', '--format=%an', 'main').split('\n')).toContain('Kari Nordmann');
  expect(told.map(({ what }) => what)).toEqual(['saved', 'submitted', 'published']);
  expect(counts.published).toBe(1);
});

test('the status of a draft is stored in its commit, so that clones have it too', async () => {
  const { ask, path } = await gatewayOn();
  await ask(turlag, 'persistEntry', saveParameters('events/turlag-ny.md', event({ title: 'Ny', owner: 'turlag' })));
  const id = { collection: 'events', slug: 'turlag-ny' };
  await ask(turlag, 'updateUnpublishedEntryStatus', { ...id, newStatus: 'pending_review' });
  expect(
    git(path, 'log', '-1', '--format=%(trailers:key=Portal-Status,valueonly)', draftOf('events/turlag-ny.md')),
  ).toBe('pending_review');
});

test('cancelling one date of a published event is published at once, even if a draft is open', async () => {
  const portal = await gatewayOn();
  const { ask, path, told } = portal;
  const before = await open(portal, turlag, TUR);
  await ask(turlag, 'persistEntry', saveParameters(TUR, before.raw.replace('Kveldstur', 'Månetur'), before.base));
  expect(git(path, 'show', `main:${TUR}`)).toContain('Kveldstur');
  const draft = await open(portal, turlag, TUR);
  expect(draft.raw).toContain('Månetur');
  const cancelled = draft.raw.replace('price: 0', 'price: 0\nchanges: [{ date: 2026-12-01, status: cancelled }]');
  const saved = await ask(turlag, 'persistEntry', saveParameters(TUR, cancelled, draft.base));
  expect(saved).toMatchObject({ status: 200, body: { outcome: 'live', status: 'draft' } });
  const published = git(path, 'show', `main:${TUR}`);
  expect(published).toContain('2026-12-01, status: cancelled');
  expect(published).toContain('Kveldstur');
  expect(git(path, 'show', `${draftOf(TUR)}:${TUR}`)).toMatch(/Månetur[\s\S]*2026-12-01, status: cancelled/);
  expect(told.at(-1)).toMatchObject({ what: 'live', owner: 'turlag' });
  expect(
    (await ask(moderator, 'publishUnpublishedEntry', { collection: 'events', slug: 'turlag-kveldstur' })).status,
  ).toBe(200);
  expect(git(path, 'show', `main:${TUR}`)).toMatch(/Månetur[\s\S]*2026-12-01, status: cancelled/);
});

test.each([
  ['price: 0', 'price: 50', true, 'live'],
  ['Alle er', 'Alle barn er', true, 'live'],
  ['18:00', '18:30', true, 'live'],
  ['price: 0', 'price: 50', false, 'draft'],
  ['title: Kveldstur', 'title: Kveldsturen', true, 'draft'],
  ['venue: krona', 'place: Torget', true, 'draft'],
])('a correction of «%s» to «%s», when that is let through: %s, becomes %s', async (from, to, corrections, outcome) => {
  const portal = await gatewayOn(undefined, { corrections: async () => corrections });
  const { raw, base } = await open(portal, turlag, TUR);
  const saved = await portal.ask(turlag, 'persistEntry', saveParameters(TUR, raw.replace(from, to), base));
  expect(saved).toMatchObject({ status: 200, body: { outcome } });
});

test('empty fields and defaults written by a form do not count as changes', async () => {
  const portal = await gatewayOn();
  const { raw, base } = await open(portal, turlag, TUR);
  const asForm = raw.replace('price: 0', "price: 0\nprice_note: ''\naudiences: []\nsignup: {}\nlanguages: []");
  expect((await portal.ask(turlag, 'persistEntry', saveParameters(TUR, asForm, base))).body).toMatchObject({
    outcome: 'unchanged',
  });
  const cancelled = asForm.replace('price: 0', 'price: 0\nchanges: [{ date: 2026-12-01, status: full, note: "" }]');
  expect((await portal.ask(turlag, 'persistEntry', saveParameters(TUR, cancelled, base))).body).toMatchObject({
    outcome: 'live',
  });
});

test('two saves from the same version that change different fields or paragraphs are both kept', async () => {
  const body = 'Alle er velkomne.\n\nVi går sakte.\n\nTa med sekk.';
  const portal = await gatewayOn({ ...FILES, [TUR]: event({ title: 'Kveldstur', owner: 'turlag', body }) });
  const { raw, base } = await open(portal, moderator, TUR);
  const first = raw.replace('Kveldstur', 'Månetur').replace('sekk.', 'sekk og lykt.');
  const second = raw.replace('kind: activity', 'kind: event').replace('Alle er', 'Vi håper at alle er');
  await portal.ask(moderator, 'persistEntry', saveParameters(TUR, first, base));
  const answer = await portal.ask(moderator, 'persistEntry', saveParameters(TUR, second, base));
  expect(answer).toMatchObject({ status: 200, body: { outcome: 'draft' } });
  const both = (await open(portal, moderator, TUR)).raw;
  for (const part of ['Månetur', 'kind: event', 'Vi håper at alle er velkomne.', 'Ta med sekk og lykt.'])
    expect(both).toContain(part);
});

test('two saves that change the same field give 409 with both texts, and nothing is written', async () => {
  const portal = await gatewayOn();
  const { raw, base } = await open(portal, moderator, TUR);
  await portal.ask(moderator, 'persistEntry', saveParameters(TUR, raw.replace('Kveldstur', 'Månetur'), base));
  const head = git(portal.path, 'rev-parse', draftOf(TUR));
  const mine = raw.replace('Kveldstur', 'Fakkeltur');
  const answer = await portal.ask(turlag, 'persistEntry', saveParameters(TUR, mine, base));
  expect(answer).toMatchObject({ status: 409, body: { code: 'conflict', fields: ['title'], yours: mine } });
  expect((answer.body as { theirs: string }).theirs).toContain('Månetur');
  expect(errorIn(answer)).toContain('title');
  expect(git(portal.path, 'rev-parse', draftOf(TUR))).toBe(head);
});

test('a conflict returns a merged text with your value where both changed a field, and theirs elsewhere', async () => {
  const portal = await gatewayOn();
  const { raw, base } = await open(portal, moderator, TUR);
  const theirs = raw.replace('Kveldstur', 'Månetur').replace('price: 0', 'price: 50');
  await portal.ask(moderator, 'persistEntry', saveParameters(TUR, theirs, base));
  const mine = raw.replace('Kveldstur', 'Fakkeltur').replace('summary: Bli med.', 'summary: Ta med fakkel.');
  const { body } = await portal.ask(turlag, 'persistEntry', saveParameters(TUR, mine, base));
  const { merged, version } = body as { merged: string; version: string };
  for (const part of ['Fakkeltur', 'price: 50', 'Ta med fakkel.']) expect(merged).toContain(part);
  expect(await portal.ask(turlag, 'persistEntry', saveParameters(TUR, merged, version))).toMatchObject({ status: 200 });
});

test('a save without a base version does not overwrite another text', async () => {
  const portal = await gatewayOn();
  const { raw } = await open(portal, turlag, TUR);
  const without = saveParameters(TUR, raw.replace('price: 0', 'price: 10'), undefined, { newEntry: false });
  expect(await portal.ask(turlag, 'persistEntry', without)).toMatchObject({
    status: 409,
    body: { code: 'unknown-base' },
  });
  const foreign = git(portal.path, 'rev-parse', 'main:events/korps-ovelse.md');
  const withForeign = saveParameters(TUR, raw.replace('price: 0', 'price: 10'), foreign);
  expect(await portal.ask(turlag, 'persistEntry', withForeign)).toMatchObject({
    status: 409,
    body: { code: 'unknown-base' },
  });
  expect(await portal.ask(turlag, 'persistEntry', saveParameters(TUR, raw))).toMatchObject({
    status: 409,
    body: { code: 'taken' },
  });
});

test('an invalid text is answered with field and reason, and nothing is committed', async () => {
  const portal = await gatewayOn();
  const refs = git(portal.path, 'for-each-ref');
  const { raw, base } = await open(portal, turlag, TUR);
  const bad: [string, string, string][] = [
    ['price: 0', 'price: gratis', 'price'],
    ['venue: krona', 'venue: kroma', 'venue'],
    ['price: 0', 'price: 0\nchanges: [{ date: 2026-12-02, status: cancelled }]', 'changes.0.date'],
    ['Alle er', '<script>x</script> Alle er', 'body'],
    ['end: 2026-11-24T20:00', 'end: 2026-11-24T17:00', 'end'],
    ['---\ntitle', '---js\ntitle', 'file'],
    ['---\ntitle', '--- \ntitle', 'file'],
    ['---\ntitle: Kveldstur', '---\n{ title: Kveldstur }', 'file'],
    ['title: Kveldstur', '__proto__: { a: 1 }\ntitle: Kveldstur', '__proto__'],
  ];
  for (const [from, to, field] of bad) {
    const answer = await portal.ask(turlag, 'persistEntry', saveParameters(TUR, raw.replace(from, to), base));
    expect(answer, to).toMatchObject({ status: 422, body: { code: 'bad-content' } });
    expect((answer.body as { problems: { field: string }[] }).problems[0]?.field, to).toBe(field);
  }
  expect(git(portal.path, 'for-each-ref')).toBe(refs);
});

test('an existing warning does not block cancelling a date', async () => {
  const broken = event({ title: 'Tur', owner: 'turlag', more: 'changes: [{ date: 2026-12-02, status: full }]' });
  const portal = await gatewayOn({ [TUR]: broken.replace('venue: krona', 'venue: nedlagt') });
  const { raw, base } = await open(portal, turlag, TUR);
  const cancelled = raw.replace('status: full }', 'status: full }, { date: 2026-12-08, status: cancelled }');
  const saved = await portal.ask(turlag, 'persistEntry', saveParameters(TUR, cancelled, base));
  expect(saved).toMatchObject({ status: 200, body: { outcome: 'live' } });
});

test('the gateway keeps the id of an entry, whatever the client sends', async () => {
  const portal = await gatewayOn();
  const { raw, base } = await open(portal, turlag, TUR);
  const sent = raw.replace(
    'price: 0',
    'price: 20\nid: 11111111-1111-4111-8111-111111111111\nupdated: 2000-01-01T00:00:00Z',
  );
  await portal.ask(turlag, 'persistEntry', saveParameters(TUR, sent, base));
  const saved = git(portal.path, 'show', `main:${TUR}`);
  // The UUID v5 of the path, which the site has always used.
  expect(saved).toMatch(/^id: [0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-/m);
  expect(saved).toContain('updated: 2026-11-21T09:00:00Z');
  expect(saved).not.toContain('11111111');
});

test('an approved draft needs approval again after the association changes it', async () => {
  const portal = await gatewayOn();
  const id = { collection: 'events', slug: 'turlag-ny' };
  await portal.ask(
    turlag,
    'persistEntry',
    saveParameters('events/turlag-ny.md', event({ title: 'Ny', owner: 'turlag' })),
  );
  await portal.ask(moderator, 'updateUnpublishedEntryStatus', { ...id, newStatus: 'pending_publish' });
  const { raw, base } = await open(portal, turlag, 'events/turlag-ny.md');
  const saved = await portal.ask(
    turlag,
    'persistEntry',
    saveParameters('events/turlag-ny.md', raw.replace('Ny', 'Annet'), base),
  );
  expect(saved.body).toMatchObject({ outcome: 'draft', status: 'pending_review' });
});

test('nobody takes over an entry by adding themselves as organiser', async () => {
  const portal = await gatewayOn();
  const { raw, base } = await open(portal, turlag, TUR);
  const stolen = saveParameters(TUR, raw.replace('[turlag]', '[korps]'), base);
  expect((await portal.ask(korps, 'persistEntry', stolen)).status).toBe(403);
  expect((await portal.ask(turlag, 'persistEntry', stolen)).status).toBe(403);
});

test('a trusted member publishes without approval, but only own entries', async () => {
  const portal = await gatewayOn();
  await portal.ask(
    trusted,
    'persistEntry',
    saveParameters('events/turlag-ny.md', event({ title: 'Ny', owner: 'turlag' })),
  );
  const publish = { collection: 'events', slug: 'turlag-ny' };
  expect((await portal.ask(trusted, 'publishUnpublishedEntry', publish)).status).toBe(200);
  const korpset = saveParameters('events/korps-ny.md', event({ title: 'Ny', owner: 'korps' }));
  await portal.ask(korps, 'persistEntry', korpset);
  expect(
    (await portal.ask(trusted, 'publishUnpublishedEntry', { collection: 'events', slug: 'korps-ny' })).status,
  ).toBe(403);
});

test('publishing a draft takes only its entry and pictures, whatever else is on the branch', async () => {
  const portal = await gatewayOn();
  await portal.ask(
    turlag,
    'persistEntry',
    saveParameters('events/turlag-ny.md', event({ title: 'Ny', owner: 'turlag' })),
  );
  const { repository } = portal.gateway;
  const ref = draftOf('events/turlag-ny.md');
  const from = git(portal.path, 'rev-parse', ref);
  const files = new Map([['site.yml', Buffer.from('name: Tatt')]]);
  const to = await repository.write({
    parents: [from],
    files,
    author: { id: 9, name: 'x' },
    message: 'x',
    at: new Date(),
  });
  await repository.swap([{ ref, from, to }]);
  await portal.ask(moderator, 'publishUnpublishedEntry', { collection: 'events', slug: 'turlag-ny' });
  expect(git(portal.path, 'show', 'main:site.yml')).toContain('name: Dugnad');
  expect(git(portal.path, 'show', 'main:events/turlag-ny.md')).toContain('title: Ny');
});

test('a deleted draft is still in the repository', async () => {
  const portal = await gatewayOn();
  await portal.ask(
    turlag,
    'persistEntry',
    saveParameters('events/turlag-ny.md', event({ title: 'Ny', owner: 'turlag' })),
  );
  await portal.ask(turlag, 'deleteUnpublishedEntry', { collection: 'events', slug: 'turlag-ny' });
  expect((await portal.ask(turlag, 'unpublishedEntry', { id: 'events/turlag-ny' })).status).toBe(404);
  const [kept = ''] = git(portal.path, 'for-each-ref', '--format=%(refname)', 'refs/deleted').split('\n');
  expect(git(portal.path, 'show', `${kept}:events/turlag-ny.md`)).toContain('title: Ny');
});

test('an entry that others refer to cannot be deleted, and the answer names them', async () => {
  const portal = await gatewayOn();
  const answer = await portal.ask(moderator, 'deleteFiles', { paths: ['venues/krona.md'] });
  expect(answer).toMatchObject({
    status: 409,
    body: { users: ['events/korps-ovelse.md', 'events/turlag-kveldstur.md'] },
  });
  expect((await portal.ask(moderator, 'deleteFiles', { paths: [TUR] })).status).toBe(200);
  expect(git(portal.path, 'ls-tree', '--name-only', '-r', 'main', 'events')).toBe('events/korps-ovelse.md');
});

test('settings are validated as the site validates them', async () => {
  const portal = await gatewayOn();
  const { raw, base } = await open(portal, moderator, 'closures.yml');
  const file = (text: string) => ({
    dataFiles: [{ slug: 'closures', path: 'closures.yml', raw: text, base }],
    options: { collectionName: 'settings', useWorkflow: false },
  });
  expect((await portal.ask(moderator, 'persistEntry', file(`${raw}holidays: []\n`))).status).toBe(422);
  const closed = 'closed: [{ title: Planleggingsdag, from: 2026-12-04, to: 2026-12-04 }]';
  expect((await portal.ask(moderator, 'persistEntry', file(`${raw}${closed}\n`))).body).toMatchObject({
    outcome: 'live',
  });
  expect(git(portal.path, 'show', 'main:closures.yml')).toContain('Planleggingsdag');
});

test('an invalid number is refused when it is new, and does not block cancelling when it was there before', async () => {
  const wrong = event({ title: 'Kveldstur', owner: 'turlag', more: 'contact: { role: Leder, phone: +47 900 00 }' });
  const portal = await gatewayOn({ ...FILES, [TUR]: wrong });
  const { raw, base } = await open(portal, turlag, TUR);
  const another = saveParameters(TUR, raw.replace('900 00', '900 01'), base);
  const answer = await portal.ask(turlag, 'persistEntry', another);
  expect(answer).toMatchObject({ status: 422, body: { code: 'bad-content' } });
  expect(errorIn(answer)).toContain('Telefon (Kontakt): «+47 900 01» er ikke et telefonnummer');
  const cancelled = raw.replace('price: 0', 'price: 0\nchanges: [{ date: 2026-12-01, status: cancelled }]');
  expect(await portal.ask(turlag, 'persistEntry', saveParameters(TUR, cancelled, base))).toMatchObject({
    status: 200,
    body: { outcome: 'live' },
  });
});

test('an invalid number is refused in the settings', async () => {
  const portal = await gatewayOn();
  const { raw, base } = await open(portal, admin, 'site.yml');
  const answer = await portal.ask(admin, 'persistEntry', {
    dataFiles: [{ slug: 'site', path: 'site.yml', raw: raw.replace('61 00 00 00', '61 00'), base }],
    options: { collectionName: 'settings', useWorkflow: false },
  });
  expect(answer).toMatchObject({ status: 422, body: { code: 'bad-content' } });
});
