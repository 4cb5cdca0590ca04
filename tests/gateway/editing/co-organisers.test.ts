import { describe, expect, test } from 'vitest';
import { calendarsOf } from '../../../src/domain/calendar/calendars.ts';
import { giveAssociation } from '../../../src/gateway/people/register.ts';
import {
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
import { CHECKED, hiddenFields, moderatedPortal, textOf } from '../support/review.ts';

const TUR = 'events/turlag-kveldstur.md';
const NEW = 'events/turlag-ny.md';
const DRAFT = { collection: 'events', slug: 'turlag-ny' };
const ASKING = event({ title: 'Kveldstur', owner: 'turlag', more: 'invited: [korps]\nchecked: 2026-10-01' });

describe('naming another association as organiser', () => {
  test.each([turlag, trusted])('is refused to an association, with the field and how to ask them', async (who) => {
    const portal = await gatewayOn();
    const fresh = saveParameters(NEW, event({ title: 'Ny', owner: 'turlag, korps' }), undefined, {
      useWorkflow: who === turlag,
    });
    const { raw, base } = await open(portal, who, TUR);
    const added = saveParameters(TUR, raw.replace('[turlag]', '[turlag, korps]'), base);
    for (const sent of [fresh, added]) {
      const answer = await portal.ask(who, 'persistEntry', sent);
      expect(answer.status).toBe(422);
      expect(errorIn(answer)).toContain('«Spør også disse om å være medarrangør»');
      expect(answer.body).toMatchObject({ problems: [{ field: 'associations' }] });
    }
    expect(git(portal.path, 'for-each-ref', '--format=%(refname)', 'refs/heads')).toBe('refs/heads/main');
  });

  test('is allowed to staff, and kept when the owner saves something else afterwards', async () => {
    const portal = await gatewayOn();
    const both = event({ title: 'Ny', owner: 'turlag, korps' });
    expect((await portal.ask(moderator, 'persistEntry', saveParameters(NEW, both))).status).toBe(200);
    const { raw, base } = await open(portal, turlag, NEW);
    const saved = await portal.ask(
      turlag,
      'persistEntry',
      saveParameters(NEW, raw.replace('price: 0', 'price: 10'), base),
    );
    expect(saved.status).toBe(200);
    // Only staff publish what the other association has not accepted.
    expect((await portal.ask(trusted, 'publishUnpublishedEntry', DRAFT)).status).toBe(422);
    expect((await portal.ask(moderator, 'publishUnpublishedEntry', DRAFT)).status).toBe(200);
  });

  test('is allowed to a member of both', async () => {
    const portal = await gatewayOn();
    const both = { ...trusted, associations: [...trusted.associations, ...korps.associations] };
    const sent = saveParameters(NEW, event({ title: 'Ny', owner: 'turlag, korps' }));
    expect((await portal.ask(both, 'persistEntry', sent)).status).toBe(200);
  });

  test('is kept if it was published before, such as through Git', async () => {
    const portal = await gatewayOn({ ...FILES, [TUR]: event({ title: 'Kveldstur', owner: 'turlag, korps' }) });
    const { raw, base } = await open(portal, turlag, TUR);
    const answer = await portal.ask(
      turlag,
      'persistEntry',
      saveParameters(TUR, raw.replace('price: 0', 'price: 5'), base),
    );
    expect(answer).toMatchObject({ status: 200, body: { outcome: 'live' } });
    expect(git(portal.path, 'show', `main:${TUR}`)).toContain('associations: [turlag, korps]');
  });

  test('does not come back with an older version', async () => {
    const portal = await gatewayOn({ ...FILES, [TUR]: event({ title: 'Kveldstur', owner: 'turlag, korps' }) });
    const first = git(portal.path, 'rev-parse', `main:${TUR}`);
    const { raw, base } = await open(portal, moderator, TUR);
    const alone = saveParameters(TUR, raw.replace('[turlag, korps]', '[turlag]'), base, { useWorkflow: false });
    await portal.ask(moderator, 'persistEntry', alone);
    const seen = git(portal.path, 'rev-parse', `main:${TUR}`);
    const { restoreVersion } = await import('../../../src/gateway/history/restore.ts');
    await expect(restoreVersion(portal.gateway, trusted, TUR, { version: first, seen })).rejects.toThrow('bad-content');
  });
});

describe('asking another association', () => {
  async function askingPortal(text = ASKING) {
    const portal = await moderatedPortal({ files: { ...CHECKED, [TUR]: text } });
    const ola = portal.gateway.person({ name: 'Ola Hansen', email: 'ola@korps.example' });
    giveAssociation(portal.gateway.state, ola.id, { slug: 'korps', trusted: false });
    const shownWith = async (slug: string) => {
      await portal.asking.gateway.repository.refs({ fresh: true });
      const { portal: shown } = await portal.parts.review.validatedContent(portal.wallClock());
      const calendar = shown && calendarsOf(shown).find(({ kind, of }) => kind === 'association' && of === slug);
      const onPage = shown?.eventsOf.get(slug)?.map((each) => each.slug) ?? [];
      return [onPage, calendar?.events.map((each) => each.slug)].map((slugs) => slugs?.includes('turlag-kveldstur'));
    };
    return { ...portal, ola, shownWith };
  }

  test('is published at once for an approved entry, does not show the other association, and is emailed to them', async () => {
    const portal = await askingPortal();
    const { raw } = await open(portal.asking, portal.session(portal.mona), TUR);
    await portal.change(TUR, (text) => text.replace(/invited: .*\n/, ''));
    await portal.mail();
    const saved = await portal.change(TUR, () => raw);
    expect(saved.outcome).toBe('live');
    expect(await portal.shownWith('korps')).toEqual([false, false]);
    expect(await portal.shownWith('turlag')).toEqual([true, true]);
    const letters = (await portal.mail()).filter(({ to }) => to === 'ola@korps.example');
    expect(letters.map(({ subject }) => subject)).toEqual(['Turlaget spør: er dere med på «Kveldstur»?']);
    await portal.change(TUR, (text) => text.replace('price: 0', 'price: 10'));
    expect((await portal.mail()).filter(({ to }) => to === 'ola@korps.example')).toEqual([]);
  });

  test('is answered with one press on the dashboard; a yes shows the event on their page and in their calendar', async () => {
    const portal = await askingPortal();
    const ola = await portal.gateway.signedIn('ola@korps.example');
    expect(await textOf(ola.get('/admin/mine/'))).toContain('Turlaget spør om Korpset vil være medarrangør.');
    const fields = await hiddenFields(ola.get('/admin/mine/'), '/admin/mine/medarrangor/');
    expect(fields).toMatchObject({ slug: 'turlag-kveldstur', association: 'korps', svar: 'ja' });
    expect((await ola.post('/admin/mine/medarrangor/', fields)).status).toBe(303);
    expect(await portal.shownWith('korps')).toEqual([true, true]);
    expect(await portal.published(TUR)).not.toContain('invited');
  });

  test('can be withdrawn with one press by an association that is shown as co-organiser', async () => {
    const portal = await askingPortal(ASKING.replace('[turlag]', '[turlag, korps]'));
    expect(await portal.shownWith('korps')).toEqual([true, true]);
    const ola = await portal.gateway.signedIn('ola@korps.example');
    const leave = await hiddenFields(ola.get('/admin/mine/'), '/admin/mine/medarrangor/');
    expect(leave.svar).toBe('nei');
    expect((await ola.post('/admin/mine/medarrangor/', leave)).status).toBe(303);
    expect(await portal.shownWith('korps')).toEqual([false, false]);
  });

  test('may be answered by staff, also with no', async () => {
    const portal = await askingPortal();
    const mona = await portal.signedIn(portal.mona);
    expect(await textOf(mona.get('/admin/saker/'))).toContain('Nei, Korpset er ikke med på «Kveldstur»');
    const fields = await hiddenFields(mona.get('/admin/saker/'), '/admin/saker/medarrangor/');
    expect((await mona.post('/admin/saker/medarrangor/', { ...fields, svar: 'nei' })).status).toBe(303);
    expect(await portal.published(TUR)).not.toContain('invited');
    expect(await portal.shownWith('korps')).toEqual([false, false]);
  });

  test('can be answered by nobody else, and only for the shown version', async () => {
    const portal = await askingPortal();
    const [kari, ola] = [await portal.signedIn(portal.kari), await portal.gateway.signedIn('ola@korps.example')];
    const fields = await hiddenFields(ola.get('/admin/mine/'), '/admin/mine/medarrangor/');
    expect((await kari.post('/admin/mine/medarrangor/', fields)).status).toBe(403);
    await portal.change(TUR, (raw) => raw.replace('price: 0', 'price: 500'));
    expect((await ola.post('/admin/mine/medarrangor/', fields)).status).toBe(409);
    expect((await ola.post('/admin/mine/medarrangor/', { ...fields, seen: '' })).status).toBe(409);
    expect(await portal.shownWith('korps')).toEqual([false, false]);
  });

  test('changes only the answer in a draft of the entry', async () => {
    const portal = await askingPortal();
    await portal.change(TUR, (raw) => raw.replace('title: Kveldstur', 'title: Nattur'));
    const ola = await portal.gateway.signedIn('ola@korps.example');
    const fields = await hiddenFields(ola.get('/admin/mine/'), '/admin/mine/medarrangor/');
    expect((await ola.post('/admin/mine/medarrangor/', fields)).status).toBe(303);
    const { raw } = await open(portal.asking, portal.session(portal.kari), TUR);
    expect(raw).toContain('title: Nattur');
    expect(raw).toMatch(/associations:\s*(?:\[turlag, korps\]|\n\s*- turlag\n\s*- korps)/);
    expect(raw).not.toContain('invited');
    expect(await portal.published(TUR)).toContain('title: Kveldstur');
  });
});

describe('a translation follows the rule of the field that it translates', () => {
  const translated = event({
    ...{ title: 'Kveldstur', owner: 'turlag' },
    more: 'translations: { en: { title: Evening walk, summary: Join us. } }',
  });
  test.each([
    ['title', 'Evening walk', 'Cheap beer', 'draft'],
    ['summary', 'Join us.', 'Do join us.', 'live'],
  ])('%s', async (_, from, to, outcome) => {
    const portal = await gatewayOn({ ...FILES, [TUR]: translated });
    const { raw, base } = await open(portal, turlag, TUR);
    const answer = await portal.ask(turlag, 'persistEntry', saveParameters(TUR, raw.replace(from, to), base));
    expect(answer.body).toMatchObject({ outcome });
    expect(git(portal.path, 'show', `main:${TUR}`).includes(to)).toBe(outcome === 'live');
  });

  test('needs approval as the title does', async () => {
    const portal = await gatewayOn({ ...FILES, [TUR]: translated });
    const { raw, base } = await open(portal, turlag, TUR);
    const more = raw.replace('translations: {', 'translations: { uk: { title: Прогулянка },');
    expect((await portal.ask(turlag, 'persistEntry', saveParameters(TUR, more, base))).body).toMatchObject({
      outcome: 'draft',
    });
  });
});
