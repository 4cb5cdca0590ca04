import { describe, expect, test } from 'vitest';
import { readFields } from '../../../src/gateway/entry/fields.ts';
import { locationOfPath } from '../../../src/gateway/entry/location.ts';
import { Refusal } from '../../../src/gateway/editing/refusal.ts';
import { git, moderator, turlag } from '../support/editing.ts';
import { Browser, DAY, MINUTE } from '../support/gateway.ts';
import {
  ACTIVITY,
  drafts,
  errorsIn,
  openForm,
  type PortalWithPublicForms,
  portalWithPublicForms,
  submitForm,
  stampIn,
} from '../support/public-forms.ts';

const PATH = '/send-inn/';
const SLUG = 'turlag-kveldstur-for-alle';

const send = (portal: PortalWithPublicForms, changes: Record<string, string> = {}) =>
  submitForm(portal, PATH, { ...ACTIVITY, ...changes });

function fileIn(portal: PortalWithPublicForms, slug = SLUG): string {
  return git(portal.path, 'show', `refs/heads/cms/events/${slug}:events/${slug}.md`);
}

/** Each with the changed values and the sentence that explains the fault. */
const FAULTS: [what: string, changes: Record<string, string>, sentence: string][] = [
  ['an evening that is over', { repeat: 'once', date: '2026-11-20' }, 'Dato: Datoen er passert.'],
  ['a series that is over', { date: '2026-09-01', 'repeat.until': '2026-11-03' }, 'Siste dag: Datoen er passert.'],
  [
    'an end before the start',
    { to: '17.00' },
    'Til klokka: Det slutter tirsdag 1. desember 2026 kl. 17.00, før det starter tirsdag 1. desember 2026 kl. 18.00. Se på dato og klokkeslett.',
  ],
  [
    'an hour without an end',
    { to: '' },
    'Til klokka: Skriv når det slutter. Når starten har klokkeslett, må slutten også ha det.',
  ],
  ['an hour that is none', { from: 'etter middag' }, 'Fra klokka: Det er ikke et klokkeslett. Skriv det slik: 18.00.'],
  [
    'a last day before the first',
    { date: '2027-01-12', 'repeat.until': '2026-12-22' },
    'Siste dag: Siste dag (tirsdag 22. desember 2026) er før første dag (tirsdag 12. januar 2027 kl. 18.00).',
  ],
  ['no place', { venue: '' }, 'Lokale: Velg et lokale, eller skriv hvor det er.'],
  [
    'an unknown association',
    { associations: 'finnes-ikke' },
    'Arrangør: «finnes-ikke» finnes ikke, og lenken vises ikke. Velg noe annet.',
  ],
  [
    'an organiser without a name',
    { associations: '+' },
    'Navnet på foreningen eller gruppa: Mangler. Dette må fylles ut.',
  ],
  [
    'an unknown venue',
    { venue: 'finnes-ikke' },
    'Lokale: «finnes-ikke» finnes ikke, og lenken vises ikke. Velg noe annet.',
  ],
  [
    'a kind that is none',
    { kind: 'fest' },
    'Slag: «fest» er ikke et valg. Velg en av disse: Aktivitet, Arrangement, Kurs, Møte, Konferanse, Festival.',
  ],
  [
    'a way to sign up that is none',
    { signup: 'si fra til Kari' },
    'Påmelding: Skriv hvordan folk melder seg på: et telefonnummer, en e-postadresse eller en nettadresse.',
  ],
  [
    'advertisements',
    { body: 'https://a.example https://b.example http://c.example' },
    'Tekst: Høyst to lenker. Ta bort noen av dem.',
  ],
  ['10 000 characters in one line', { summary: 'å'.repeat(10_000) }, 'Kort sagt: Er for langt. Høyst 300 tegn.'],
  [
    'a script',
    { body: 'Hei <script>alert(1)</script>' },
    'Tekst: Dette kan ikke stå i teksten, og vises ikke: <script>.',
  ],
];

/** Each with the changed values and what the draft then says. */
const TYPED: [what: string, changes: Record<string, string>, expected: RegExp][] = [
  [
    'dates and times in other words',
    { date: '1/12-26', from: 'kl. 18.00', to: '20' },
    /start: '?2026-12-01T18:00'?\nend: '?2026-12-01T20:00'?/,
  ],
  ['an evening past midnight', { repeat: 'once', from: '21:00', to: '01:00' }, /end: '?2026-12-02T01:00/],
  ['a whole day', { repeat: 'once', from: '', to: '' }, /start: '?2026-12-01'?\ntheme/],
  ['a price in words', { price: 'Barn 20, voksne 50 kr' }, /price_note: Barn 20, voksne 50 kr/],
  ['a price with its currency', { price: 'kr 1 250,-' }, /\nprice: 1250\n/],
  ['emoji', { title: 'Kveldstur 🌲👩‍👩‍👧' }, /title: .*🌲👩‍👩‍👧/],
  ['text from Word', { summary: 'Vi\u00a0går\u000bsam\u00admen\u200b – «alle»' }, /summary: Vi går sammen – «alle»/],
  ['10 000 characters', { body: `${'Ørret og ål. '.repeat(770)}` }, /(?:Ørret og ål\. ?){770}/],
  ['what YAML would take for something else', { title: '0301: [ja] # nei' }, /title: '0301: \[ja\] # nei'/],
  ['what looks like fields', { body: '---\ntitle: Forfalsket\n---' }, /title: Kveldstur for alle/],
];

describe('a complete submission', () => {
  test('goes through the summary page and becomes a draft that waits for approval', async () => {
    const portal = await portalWithPublicForms();
    const { browser, ask, counts } = portal;
    const looked = await browser.post(PATH, { ...(await openForm(portal, PATH)), ...ACTIVITY });
    const page = await looked.text();
    expect(looked.status).toBe(200);
    expect(page).toContain('<h1>Stemmer dette?</h1>');
    for (const text of ['tirsdag 1. desember kl. 18.00–20.00', 'Tirsdag 8. desember', 'Turlaget', 'Krona', 'Gratis']) {
      expect(page).toContain(text);
    }
    expect(drafts(portal, git)).toEqual([]);
    const fields = Object.fromEntries(
      [...page.matchAll(/type="hidden" name="([^"]+)" value="([^"]*)"/g)].map(([, name, value]) => [name, value]),
    ) as Record<string, string>;
    const sent = await browser.post(PATH, { ...fields, trinn: 'send' });
    expect([sent.status, sent.headers.get('Location')]).toEqual([303, '/send-inn/takk/']);
    const thanks = await (await browser.get('/send-inn/takk/')).text();
    for (const text of ['Hva skjer nå?', 'innen to hverdager', '61 00 00 03']) expect(thanks).toContain(text);
    expect((await ask(moderator, 'unpublishedEntries')).body).toEqual([`events/${SLUG}`]);
    const draft = await ask(moderator, 'unpublishedEntry', { collection: 'events', slug: SLUG });
    expect(draft.body).toMatchObject({ status: 'pending_review' });
    expect(portal.told.map(({ what }) => what)).toEqual(['submitted']);
    expect(counts).toMatchObject({ published: 0 });
    expect((await ask(moderator, 'publishUnpublishedEntry', { collection: 'events', slug: SLUG })).status).toBe(200);
    expect(git(portal.path, 'show', `main:events/${SLUG}.md`)).toContain('title: Kveldstur for alle');
  });

  test('is written like other content and has no author', async () => {
    const portal = await portalWithPublicForms();
    await send(portal);
    const text = fileIn(portal);
    const location = locationOfPath(`events/${SLUG}.md`);
    expect(location && readFields(location, Buffer.from(text))?.values).toMatchObject({
      title: 'Kveldstur for alle',
      associations: ['turlag'],
      start: '2026-12-01T18:00',
      end: '2026-12-01T20:00',
      repeat: { every: 'week', until: '2027-05-25', skip: ['school-holidays'] },
      price: 0,
      signup: { phone: '61 00 00 10' },
    });
    expect(text).toMatch(/\n---\n\nTa med hodelykt\.$/);
    expect(git(portal.path, 'log', '-1', '--format=%an <%ae>', `cms/events/${SLUG}`)).toBe(
      'Innsendt skjema <u0@users.invalid>',
    );
  });

  test('names its sender only in the email, which is deleted within a week', async () => {
    const portal = await portalWithPublicForms();
    await send(portal, { name: 'Hemmelige Olga' });
    const everything = git(portal.path, 'log', '--all', '-p', '--format=%an %ae %B');
    expect(everything).not.toMatch(/Olga|olga@privat/);
    expect(JSON.stringify(portal.gateway.logged)).not.toMatch(/Olga|olga@privat|Kveldstur/);
    const { until, made_at } = portal.gateway.state.sql.get`SELECT until, made_at FROM email` as Record<string, number>;
    expect((until ?? 0) - (made_at ?? 0)).toBeLessThanOrEqual(7 * DAY);
    const [email] = await portal.gateway.mail();
    expect(email).toMatchObject({ to: 'dugnad@elvedal.example', subject: 'Til godkjenning: Kveldstur for alle' });
    expect(email?.text).toContain('Hemmelige Olga\n    olga@privat.example');
    expect(email?.text).toContain(`/admin/saker/events/${SLUG}/`);
    expect(JSON.stringify(portal.gateway.state.sql.all`SELECT * FROM email`)).toBe('[]');
  });

  test('of a new organiser waits under its name, and staff may publish it', async () => {
    const portal = await portalWithPublicForms();
    const sent = await send(portal, { associations: '+', organiser: 'Strikk & prat på Åsen' });
    expect(sent.status).toBe(303);
    const slug = 'strikk-prat-pa-asen-kveldstur-for-alle';
    expect(fileIn(portal, slug)).toContain('- strikk-prat-pa-asen\n');
    expect((await portal.gateway.mail())[0]?.text).toContain('Strikk & prat på Åsen (ikke i registeret)');
    const published = await portal.ask(moderator, 'publishUnpublishedEntry', { collection: 'events', slug });
    expect(published.status).toBe(200);
  });

  test('belongs to its association, which may edit it', async () => {
    const portal = await portalWithPublicForms();
    await send(portal);
    expect((await portal.ask(turlag, 'unpublishedEntries')).body).toEqual([`events/${SLUG}`]);
  });

  test('works in Nynorsk and English, with the words of the schema', async () => {
    const portal = await portalWithPublicForms();
    expect(await (await portal.browser.get('/nn/send-inn/')).text()).toContain('Blir gjenteke');
    const english = await (await portal.browser.get('/en/send-inn/')).text();
    expect(english).toContain('How to sign up (optional)');
    const sent = await submitForm(portal, '/en/send-inn/', ACTIVITY);
    expect(sent.headers.get('Location')).toBe('/en/send-inn/takk/');
    const page = await (await submitForm(portal, '/en/send-inn/', { ...ACTIVITY, title: '', to: '17:00' })).text();
    expect(errorsIn(page)).toEqual([
      'Name: Missing. This must be filled in.',
      'Until: It ends on Tuesday 1 December 2026, 17:00, before it starts on Tuesday 1 December 2026, 18:00. Look at the date and the time.',
    ]);
    expect((await portal.browser.get('/fr/send-inn/')).status).toBe(404);
  });
});

describe('faults', () => {
  test('are listed on top with links to the fields, and at the fields, and all values are kept', async () => {
    const portal = await portalWithPublicForms();
    const answer = await send(portal, { title: '', date: '31.02.2026', price: '', name: '', reach: 'ring meg' });
    const page = await answer.text();
    expect(answer.status).toBe(422);
    expect(page).toContain('Rett disse 5 først');
    expect(errorsIn(page)).toEqual([
      'Navn: Mangler. Dette må fylles ut.',
      'Dato: Det er ikke en dato. Skriv den slik: 24.11.2026.',
      'Pris i kroner: Skriv hva det koster. Skriv 0 når det er gratis.',
      'Navnet ditt: Mangler. Dette må fylles ut.',
      'Telefon eller e-post: Skriv et telefonnummer eller en e-postadresse, slik: 900 00 000 eller navn@eksempel.no.',
    ]);
    expect(page).toMatch(
      /id="felt-date" name="date" aria-describedby="felt-date-fault"\s+aria-invalid="true"\s+value="31.02.2026"/,
    );
    expect(page).toContain('Vi går en rolig tur sammen.</textarea>');
    expect(page).toContain('<option value="krona" selected>');
    expect(page).toContain('tel:+4761000003');
    expect(drafts(portal, git)).toEqual([]);
  });

  test('are explained in plain words', async () => {
    const portal = await portalWithPublicForms();
    // A list shows only its own options.
    const isChosen = (name: string) => ['associations', 'venue', 'kind'].includes(name);
    for (const [what, changes, sentence] of FAULTS) {
      const answer = await send(portal, changes);
      const raw = await answer.text();
      const page = unescaped(raw);
      expect(answer.status, what).toBe(422);
      expect(errorsIn(raw).map(unescaped).join('\n'), what).toContain(sentence);
      for (const [name, typed] of Object.entries(changes)) if (!isChosen(name)) expect(page, what).toContain(typed);
    }
    expect(drafts(portal, git)).toEqual([]);
    expect(await portal.gateway.mail()).toEqual([]);
  });
});

describe('typed and pasted values', () => {
  test('are understood', async () => {
    const portal = await portalWithPublicForms();
    const seen = new Set<string>();
    for (const [what, changes, expected] of TYPED) {
      const answer = await send(portal, changes);
      expect(answer.status, `${what}: ${errorsIn(await answer.clone().text()).join()}`).toBe(303);
      const [ref = '', ...more] = drafts(portal, git).filter((each) => !seen.has(each));
      expect(more, what).toEqual([]);
      seen.add(ref);
      const slug = ref.slice('refs/heads/cms/events/'.length);
      expect(fileIn(portal, slug), what).toMatch(expected);
      expect(slug).toMatch(/^turlag-[a-z0-9-]+$/);
    }
  });

  test('get the next free slug and never overwrite an entry', async () => {
    const portal = await portalWithPublicForms();
    const before = git(portal.path, 'rev-parse', 'main');
    for (const summary of ['Vi går sammen.', 'Vi går sakte.']) {
      expect((await send(portal, { title: 'Kveldstur', summary })).status).toBe(303);
    }
    expect(drafts(portal, git)).toEqual([
      'refs/heads/cms/events/turlag-kveldstur-2',
      'refs/heads/cms/events/turlag-kveldstur-3',
    ]);
    expect(git(portal.path, 'rev-parse', 'main')).toBe(before);
  });
});

describe('repeated, late and automated submissions', () => {
  test('become one draft and one email when sent twice, at once or after going back', async () => {
    const portal = await portalWithPublicForms();
    const fields = { ...(await openForm(portal, PATH)), ...ACTIVITY, trinn: 'send' };
    const both = await Promise.all([portal.browser.post(PATH, fields), portal.browser.post(PATH, fields)]);
    const again = await portal.browser.post(PATH, fields);
    expect([...both, again].map(({ status }) => status)).toEqual([303, 303, 303]);
    expect(drafts(portal, git)).toHaveLength(1);
    expect(await portal.gateway.mail()).toHaveLength(1);
  });

  test('«rett noe» returns all values', async () => {
    const portal = await portalWithPublicForms();
    const fields = { ...(await openForm(portal, PATH)), ...ACTIVITY, body: 'En linje\r\nog "en" til', trinn: 'edit' };
    const page = await (await portal.browser.post(PATH, fields)).text();
    expect(page).toContain('En linje\nog &quot;en&quot; til</textarea>');
    expect(stampIn(page)).toBe(fields.merke);
    expect(errorsIn(page)).toEqual([]);
  });

  test.each([
    ['the next day', 2 * DAY, {}, 'Skjemaet har stått åpent lenge'],
    ['within a second', 900 - MINUTE, {}, 'så fort at vi ikke rakk'],
    ['with the trap filled in', 0, { website: 'https://spam.example' }, 'fylt ut av en maskin'],
    ['with a forged stamp', 0, { merke: 'k1.abc.def' }, 'Skjemaet har stått åpent lenge'],
  ])(
    '%s: it is returned with the text and a telephone number, and accepted at the next press',
    async (_, meanwhile, changes, sentence) => {
      const portal = await portalWithPublicForms();
      const fields = { ...(await openForm(portal, PATH)), ...ACTIVITY, trinn: 'send' };
      portal.gateway.now += meanwhile;
      const refused = await portal.browser.post(PATH, { ...fields, ...changes });
      const page = await refused.text();
      expect(refused.status).toBe(422);
      for (const text of [sentence, 'Kveldstur for alle', 'tel:+4761000003']) expect(page).toContain(text);
      expect(drafts(portal, git)).toEqual([]);
      portal.gateway.now += MINUTE;
      const again = await portal.browser.post(PATH, { ...fields, merke: stampIn(page) });
      expect(again.status).toBe(303);
    },
  );

  test('a stamp of one form is invalid for another', async () => {
    const portal = await portalWithPublicForms();
    const { merke } = await openForm(portal, '/meld-endring/');
    const page = await (await portal.browser.post(PATH, { ...ACTIVITY, merke, trinn: 'send' })).text();
    expect(page).toContain('Skjemaet har stått åpent lenge');
  });

  test('one client may send twelve of all forms in an hour, and does not delay another', async () => {
    const portal = await portalWithPublicForms();
    const answers: number[] = [];
    const correction = { page: 'https://dugnad.elvedal.example/foreninger/turlag/' };
    for (let n = 0; n < 12; n++) {
      const wrong = `Nummer ${n} er feil.`;
      answers.push((await submitForm(portal, '/meld-endring/', { ...correction, wrong })).status);
    }
    expect([...answers, (await send(portal)).status]).toEqual([...Array(12).fill(303), 429]);
    portal.browser = new Browser(portal.gateway, '192.0.2.9');
    expect((await send(portal, { title: 'Fra en annen' })).status).toBe(303);
  });

  test('a post from another site is refused, and so is one that is too large', async () => {
    const portal = await portalWithPublicForms();
    const fields = { ...(await openForm(portal, PATH)), ...ACTIVITY, trinn: 'send' };
    expect((await portal.browser.post(PATH, fields, { Origin: 'https://ond.example' })).status).toBe(403);
    expect((await portal.browser.post(PATH, { ...fields, body: 'x'.repeat(600_000) })).status).toBe(413);
    expect(drafts(portal, git)).toEqual([]);
  });
});

test('unknown fields are ignored', async () => {
  const portal = await portalWithPublicForms();
  await send(portal, {
    id: 'x',
    checked: '2026-11-21',
    cancelled: 'ja',
    contact: 'x',
    status: 'pending_publish',
    slug: '../../site',
    path: 'site.yml',
  });
  expect(drafts(portal, git)).toEqual([`refs/heads/cms/events/${SLUG}`]);
  expect(fileIn(portal)).not.toMatch(/checked|cancelled|contact|pending_publish/);
});

test('a slash or a line break in an association or a title cannot change the file', async () => {
  const portal = await portalWithPublicForms();
  await send(portal, { associations: '+', organiser: '../../site.yml\nD main', title: '../events/korps-ovelse.md' });
  expect(drafts(portal, git)).toEqual(['refs/heads/cms/events/site-yml-d-main-events-korps-ovelse-md']);
});

test('a line break in a sender or a title cannot add an email header', async () => {
  const portal = await portalWithPublicForms();
  const evil = 'Tur\r\nBcc: alle@elvedal.example\r\n\r\nHei';
  await send(portal, { title: evil, name: evil });
  const [email] = await portal.gateway.mail();
  expect(email?.subject).toBe('Til godkjenning: Tur Bcc: alle@elvedal.example Hei');
  expect(email?.text).not.toMatch(/^Bcc:/m);
  expect(email?.to).toBe('dugnad@elvedal.example');
});

test('without a recipient, or without submissions, the static page answers', async () => {
  const { 'site.yml': site = '' } = (await import('../support/editing.ts')).FILES;
  const portal = await portalWithPublicForms({ 'site.yml': site });
  expect((await portal.browser.get(PATH)).status).toBe(404);
  expect((await portal.browser.post(PATH, ACTIVITY)).status).toBe(404);
});

test('when the repository fails, the text is returned with a telephone number, and the next press succeeds', async () => {
  const portal = await portalWithPublicForms();
  const { repository } = portal.editing.gateway;
  const { write } = repository;
  repository.write = () => Promise.reject(new Refusal('failed'));
  const fields = { ...(await openForm(portal, PATH)), ...ACTIVITY, trinn: 'send' };
  const failed = await portal.browser.post(PATH, fields);
  expect(failed.status).toBe(500);
  expect(await failed.text()).toContain('Vi fikk ikke tatt imot det akkurat nå');
  expect(await portal.gateway.mail()).toEqual([]);
  repository.write = write;
  expect((await portal.browser.post(PATH, fields)).status).toBe(303);
});

function unescaped(page: string): string {
  return page.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
}
