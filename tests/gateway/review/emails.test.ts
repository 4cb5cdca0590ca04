import { describe, expect, test } from 'vitest';
import { digestPeriodAt } from '../../../src/gateway/scheduled-jobs/digest.ts';
import { changeLanguage, removePerson } from '../../../src/gateway/people/register.ts';
import { event, saveParameters } from '../support/editing.ts';
import { DAY, MINUTE, START } from '../support/gateway.ts';
import { CHECKED, hiddenFields, moderatedPortal } from '../support/review.ts';

const HOUR = 60 * MINUTE;
const TOUR = 'events/turlag-kveldstur.md';
const draft = (name: string) =>
  [`events/turlag-${name.toLowerCase().replace('å', 'a')}.md`, event({ title: name, owner: 'turlag' })] as const;

test('a digest day begins at seven in the morning, also when daylight saving time changes', () => {
  const at = (time: string) => digestPeriodAt(Date.parse(time), 24);
  expect(at('2026-11-22T05:59:00Z')).toBe(at('2026-11-21T06:00:00Z'));
  expect(at('2026-11-22T06:00:00Z')).toBe(at('2026-11-21T06:00:00Z') + 1);
  expect(at('2027-03-28T05:00:00Z')).toBe(at('2027-03-27T06:00:00Z') + 1);
  expect(digestPeriodAt(START, 1)).toBe(digestPeriodAt(START - HOUR, 1) + 1);
});

describe('staff', () => {
  test('get an email at once for the first waiting draft, and one for the rest the next morning', async () => {
    const portal = await moderatedPortal();
    await portal.submit(...draft('en'));
    expect(await portal.mail()).toMatchObject([
      {
        to: 'mona@sentral.example',
        subject: 'Dugnad: 1 venter på godkjenning',
        text: expect.stringContaining('- en (Turlaget)'),
      },
    ]);
    for (const name of ['to', 'tre']) {
      portal.wait(HOUR);
      await portal.submit(...draft(name));
      expect(await portal.mail()).toEqual([]);
    }
    // It was ten in the morning; now it is seven.
    portal.wait(19 * HOUR);
    const [digest, ...more] = await portal.mail();
    expect(more).toEqual([]);
    expect(digest?.subject).toBe('Dugnad: 3 venter på godkjenning');
    for (const line of [
      '- en (Turlaget)',
      '- to (Turlaget)',
      '- tre (Turlaget)',
      'https://dugnad.elvedal.example/admin/saker/',
    ]) {
      expect(digest?.text).toContain(line);
    }
    portal.wait(3 * DAY);
    expect(await portal.mail()).toEqual([]);
  });

  test('are told about changes published without approval the next morning, or together with waiting drafts', async () => {
    const portal = await moderatedPortal();
    await portal.change(TOUR, (raw) => raw.replace('price: 0', 'price: 50'));
    expect(await portal.mail()).toEqual([]);
    portal.wait(21 * HOUR);
    expect(await portal.mail()).toMatchObject([
      {
        subject: 'Dugnad: endret uten godkjenning',
        text: expect.stringContaining('Lagt ut uten godkjenning:\n- Kveldstur (Turlaget)'),
      },
    ]);
    portal.wait(DAY);
    await portal.change(TOUR, (raw) => raw.replace('price: 50', 'price: 60'));
    await portal.submit(...draft('en'));
    const [both] = await portal.mail();
    expect(both?.text).toMatch(/- en \(Turlaget\)[\s\S]*- Kveldstur \(Turlaget\)/);
  });

  test('get no email about what another of them has handled, or about their own changes', async () => {
    const portal = await moderatedPortal();
    await portal.submit(...draft('en'));
    await portal.asking.ask(portal.session(portal.mona), 'publishUnpublishedEntry', {
      collection: 'events',
      slug: 'turlag-en',
    });
    expect(await portal.mail()).toEqual([]);
    // Until then the decision can be undone.
    portal.wait(60_000);
    const emails = await portal.mail();
    expect(emails.map(({ to }) => to)).toEqual(['kari@lag.example']);
  });

  test('are told once that the build fails, and once that it works again', async () => {
    const portal = await moderatedPortal();
    Object.assign(portal.publishing, { state: 'failed', reason: 'Disken er full.' });
    expect(await portal.mail()).toMatchObject([
      { to: 'mona@sentral.example', text: expect.stringContaining('Disken er full.') },
    ]);
    Object.assign(portal.publishing, { state: 'building' });
    expect(await portal.mail()).toEqual([]);
    Object.assign(portal.publishing, { state: 'failed' });
    expect(await portal.mail()).toEqual([]);
    Object.assign(portal.publishing, { state: 'idle', commit: 'c1' });
    expect(await portal.mail()).toMatchObject([{ subject: 'Dugnad: siden lages som den skal igjen' }]);
    expect(await portal.mail()).toEqual([]);
  });

  test('who are removed get no more email, not even what is already queued', async () => {
    const portal = await moderatedPortal();
    portal.gateway.person({ name: 'Ola', email: 'ola@sentral.example', role: 'admin', language: 'nn' });
    const mona = portal.mona.id;
    await portal.submit(...draft('en'));
    const mailed = portal.mail();
    removePerson(portal.gateway.state, mona);
    expect((await mailed).map(({ to, subject }) => [to, subject])).toEqual([
      ['ola@sentral.example', 'Dugnad: 1 ventar på godkjenning'],
    ]);
  });
});

describe('an association', () => {
  const ending = event({ title: 'Kveldstur', owner: 'turlag', more: 'checked: 2026-10-01' }).replace(
    '2027-05-25',
    '2026-12-15',
  );

  test('is asked once, six weeks before a series ends, whether it continues', async () => {
    const portal = await moderatedPortal({ files: { ...CHECKED, [TOUR]: ending } });
    const [email, ...more] = await portal.mail();
    expect(more).toEqual([]);
    expect(email).toMatchObject({ to: 'kari@lag.example', subject: 'Fortsetter dere? Turlaget' });
    expect(email?.text).toContain('- Kveldstur: siste gang tirsdag 15. desember');
    expect(email?.text).toContain('https://dugnad.elvedal.example/admin/mine/');
    expect(email?.text).not.toContain('/lenke/');
    portal.wait(DAY);
    expect(await portal.mail()).toEqual([]);
  });

  test('is asked once a year whether everything is still correct, and not again within a year', async () => {
    const old = event({ title: 'Kveldstur', owner: 'turlag', more: 'checked: 2025-12-01' }).replace(
      '2027-05-25',
      '2028-11-21',
    );
    const portal = await moderatedPortal({ files: { ...CHECKED, [TOUR]: old } });
    const [email, ...more] = await portal.mail();
    expect(more).toEqual([]);
    expect(email).toMatchObject({ to: 'kari@lag.example', subject: 'Stemmer dette fortsatt? Turlaget' });
    expect(email?.text).toContain('- Turlaget\n- Kveldstur');
    let emails = 0;
    for (let week = 0; week < 48; week++) {
      portal.wait(7 * DAY);
      emails += (await portal.mail()).length;
    }
    expect(emails).toBe(0);
    portal.wait(21 * DAY);
    expect(await portal.mail()).toHaveLength(1);
  }, 120_000);

  test('is not asked at night, or before an editor with an email address exists', async () => {
    const portal = await moderatedPortal({ files: { ...CHECKED, [TOUR]: ending } });
    removePerson(portal.gateway.state, portal.kari.id);
    expect(await portal.mail()).toEqual([]);
    portal.wait(15 * HOUR);
    const per = portal.gateway.person({ name: 'Per', email: 'per@lag.example' }, 'turlag');
    expect(portal.wallClock()).toBe('2026-11-22T01:00');
    expect(await portal.mail()).toEqual([]);
    portal.wait(6 * HOUR);
    expect(await portal.mail()).toMatchObject([{ to: per.email }]);
  });

  test('is asked once about a draft left unsent for two days, and again after it is edited and left again', async () => {
    const portal = await moderatedPortal();
    const [path, text] = draft('Fullmånetur');
    await portal.asking.ask(portal.session(portal.kari), 'persistEntry', saveParameters(path, text));
    portal.wait(DAY);
    expect(await portal.mail()).toEqual([]);
    portal.wait(DAY);
    const [email, ...more] = await portal.mail();
    expect(more).toEqual([]);
    expect(email).toMatchObject({ to: 'kari@lag.example', subject: 'Lagret, men ikke sendt: Turlaget' });
    expect(email?.text).toContain('Ingen andre ser det ennå:\n\n- Fullmånetur\n');
    expect(email?.text).toContain('https://dugnad.elvedal.example/admin/mine/');
    portal.wait(7 * DAY);
    expect(await portal.mail()).toEqual([]);
    await portal.change(path, (raw) => raw.replace('title: Fullmånetur', 'title: Nymånetur'));
    portal.wait(2 * DAY);
    expect((await portal.mail())[0]?.text).toContain('- Nymånetur');
  });

  test('is not asked about a draft that was sent', async () => {
    const portal = await moderatedPortal();
    await portal.submit(...draft('Fullmånetur'));
    await portal.mail();
    portal.wait(3 * DAY);
    expect(await portal.mail()).toEqual([]);
  });

  test('reads of a decision in the language of each writer, with a link to the page in that language', async () => {
    const site = `${CHECKED['site.yml']}languages: [{ code: en, full: true }]\n`;
    const portal = await moderatedPortal({ files: { ...CHECKED, 'site.yml': site } });
    const { state } = portal.gateway;
    changeLanguage(state, portal.kari.id, 'en');
    await portal.submit(...draft('Fullmånetur'));
    const mona = await portal.signedIn(portal.mona);
    const at = '/admin/saker/events/turlag-fullmanetur/';
    await mona.post(`${at}godkjenn/`, await hiddenFields(mona.get(at), `${at}godkjenn/`));
    // Until then it can be undone.
    await portal.mail();
    portal.wait(MINUTE);
    const email = (await portal.mail()).find(({ to }) => to === 'kari@lag.example');
    expect(email?.subject).toBe('“Fullmånetur” is published');
    expect(email?.text).toContain('https://dugnad.elvedal.example/en/aktiviteter/turlag-fullmanetur/');
  });
});
