import { describe, expect, test } from 'vitest';
import { event } from '../support/editing.ts';
import { drafts, draftText, opened, sent, signedInPortal, valuesIn } from '../support/everyday.ts';
import { CHECKED, textOf } from '../support/review.ts';

const TOUR = 'events/turlag-kveldstur.md';
const NEW = '/admin/mine/ny/';
const CHANGE = '/admin/mine/endre/';
const DATE = '/admin/mine/dato/';
const DATES = '/admin/mine/datoer/';
const PAGE = '/admin/mine/forening/';
const OF_TOUR = '?slug=turlag-kveldstur';

/** What a person enters for a new weekly activity. */
const WEEKLY = {
  title: 'Trilletur',
  kind: 'activity',
  theme: 'outdoors',
  summary: 'Rolig tur med vogn.',
  date: '2026-12-01',
  from: '18',
  to: '20.00',
  repeat: 'week',
  venue: 'krona',
  price: 'gratis',
};

describe('a new activity', () => {
  test('is looked over with its next dates, and then waits for approval', async () => {
    const { kari, portal } = await signedInPortal();
    const check = await textOf(kari.post(NEW, WEEKLY));
    expect(check).toContain('Stemmer dette?');
    expect(check).toContain('Tirsdag 8. desember kl. 18.00');
    expect(check).toContain('Frivilligsentralen ser på det før det kommer ut.');
    expect(check).toContain('tirsdag 1. desember: Kveldstur er på samme sted samtidig');
    expect(await drafts(portal)).toEqual([]);
    const done = await sent(kari, NEW, WEEKLY);
    expect(done).toContain('«Trilletur» er sendt til godkjenning.');
    expect(await drafts(portal)).toEqual(['refs/heads/cms/events/turlag-trilletur']);
    expect((await portal.mail()).map(({ to }) => to)).toContain('mona@sentral.example');
  });

  test('is saved once, however often it is sent', async () => {
    const { kari, portal } = await signedInPortal();
    await Promise.all([sent(kari, NEW, WEEKLY), sent(kari, NEW, WEEKLY), sent(kari, NEW, WEEKLY)]);
    expect(await drafts(portal)).toHaveLength(1);
    await sent(kari, NEW, { ...WEEKLY, summary: 'En annen tur.' });
    expect(await drafts(portal)).toHaveLength(2);
  });

  test('is published at once by those who need no approval', async () => {
    const { kari, portal } = await signedInPortal({ trusted: true });
    expect(await textOf(kari.post(NEW, WEEKLY))).toContain('Da kommer det ut med en gang.');
    expect(await sent(kari, NEW, WEEKLY)).toContain('«Trilletur» er lagt ut.');
    expect(await portal.published('events/turlag-trilletur.md')).toContain('start: 2026-12-01T18:00');
    expect(await drafts(portal)).toEqual([]);
  });

  test('ends after midnight when the time says so, and on another day when that is entered', async () => {
    const { kari, portal } = await signedInPortal({ trusted: true });
    const once = { ...WEEKLY, repeat: 'once' };
    await sent(kari, NEW, { ...once, title: 'Nattur', from: '21:00', to: '01:00' });
    expect(await portal.published('events/turlag-nattur.md')).toContain('end: 2026-12-02T01:00');
    await sent(kari, NEW, { ...once, title: 'Helgetur', last: '2026-12-03', to: '12:00' });
    expect(await portal.published('events/turlag-helgetur.md')).toContain('end: 2026-12-03T12:00');
  });

  test('says of each field what is missing, and keeps the rest', async () => {
    const { kari } = await signedInPortal();
    const answer = await kari.post(NEW, { title: 'Trilletur', date: '31.02.2027', from: '18', repeat: 'once' });
    const page = await answer.text();
    expect(answer.status).toBe(422);
    expect(page).toContain('value="Trilletur"');
    for (const name of ['summary', 'theme', 'date', 'venue', 'price']) expect(page).toContain(`href="#felt-${name}"`);
    expect(await textOf(kari.post(NEW, { ...WEEKLY, to: '' }))).toContain('Skriv når det slutter.');
  });

  test('from an earlier one has proposed dates of the next term, and all that the form does not ask about', async () => {
    const more = 'checked: 2026-10-01\naccess: [step-free]\nprice_note: Kaffe 20 kr';
    const autumn = event({ title: 'Kveldstur', owner: 'turlag', more }).replace('2027-05-25', '2026-12-15');
    const { kari, portal } = await signedInPortal({ files: { ...CHECKED, [TOUR]: autumn } });
    const page = await (await kari.get(`${NEW}?fra=turlag-kveldstur`)).text();
    expect(page).toContain('Som før: Hver tirsdag');
    const typed = valuesIn(page);
    expect(typed).toMatchObject({
      title: 'Kveldstur',
      date: '2027-01-05',
      from: '18:00',
      to: '20:00',
      fra: 'turlag-kveldstur',
    });
    expect(await textOf(kari.post(NEW, typed))).toContain('Tirsdag 5. januar 2027 kl. 18.00');
    await sent(kari, NEW, typed);
    const copy = await draftText(portal, 'events/turlag-kveldstur-2.md');
    for (const line of ['start: 2027-01-05T18:00', 'step-free', 'price_note: Kaffe 20 kr', 'until: '])
      expect(copy).toContain(line);
    expect(copy).not.toContain('checked');
  });

  test('cannot be made for another association, or from its activity', async () => {
    const { kari, portal } = await signedInPortal();
    await sent(kari, NEW, { ...WEEKLY, associations: 'korps' });
    expect(await drafts(portal)).toEqual(['refs/heads/cms/events/turlag-trilletur']);
    expect((await kari.get(`${NEW}?fra=korps-ovelse`)).status).toBe(404);
  });
});

describe('a change of an activity', () => {
  test('of time and price is shown before and after, and is on the site at once', async () => {
    const { kari, portal } = await signedInPortal();
    const typed = { ...(await opened(kari, CHANGE + OF_TOUR)), from: '19:00', to: '21:00', price: '50' };
    const check = await textOf(kari.post(CHANGE, typed));
    expect(check).toContain('Da kommer det ut med en gang.');
    expect(check).toMatch(/Slutter Før: .*kl\. 20\.00 Nå: .*kl\. 21\.00/);
    expect(await sent(kari, CHANGE, typed)).toContain('«Kveldstur» er lagret.');
    const text = await portal.published(TOUR);
    for (const line of ['start: 2026-11-24T19:00', 'end: 2026-11-24T21:00', 'price: 50', 'until: 2027-05-25'])
      expect(text).toContain(line);
  });

  test('of the name waits for approval, and is sent with the same press', async () => {
    const { kari, portal } = await signedInPortal();
    const typed = { ...(await opened(kari, CHANGE + OF_TOUR)), title: 'Nattur' };
    expect(await sent(kari, CHANGE, typed)).toContain('er sendt til godkjenning');
    expect(await portal.published(TOUR)).toContain('title: Kveldstur');
    expect(await textOf((await portal.signedIn(portal.mona)).get('/admin/saker/'))).toContain('Nattur');
  });

  test('keeps what others have saved meanwhile in other fields, and shows what clashes', async () => {
    const { kari, portal } = await signedInPortal();
    const typed = await opened(kari, CHANGE + OF_TOUR);
    await portal.change(TOUR, (raw) => raw.replace('price: 0', 'price: 20'));
    await sent(kari, CHANGE, { ...typed, summary: 'Bli med ut.' });
    expect(await portal.published(TOUR)).toMatch(/summary: Bli med ut\.[\s\S]*price: 20/);
    const late = await kari.post(CHANGE, { ...typed, price: '30', trinn: 'send' });
    const page = await late.text();
    expect([late.status, page.includes('Dette har noen andre endret imens')]).toEqual([409, true]);
    await sent(kari, CHANGE, valuesIn(page));
    expect(await portal.published(TOUR)).toMatch(/summary: Bli med ut\.[\s\S]*price: 30/);
  });

  test('that clashes leaves other lines of the text as others have written them, when it is sent all the same', async () => {
    const body = 'Første avsnitt.\n\nAndre avsnitt.';
    const files = { ...CHECKED, [TOUR]: event({ title: 'Kveldstur', owner: 'turlag', body }) };
    const { kari, portal } = await signedInPortal({ files });
    const typed = await opened(kari, CHANGE + OF_TOUR);
    await portal.change(TOUR, (raw) => raw.replace('price: 0', 'price: 20').replace('Andre avsnitt', 'Møt ved brua'));
    const mine = { ...typed, price: '30', body: body.replace('Første avsnitt', 'Ta med lykt') };
    const late = await kari.post(CHANGE, { ...mine, trinn: 'send' });
    await sent(kari, CHANGE, valuesIn(await late.text()));
    expect(await portal.published(TOUR)).toMatch(/price: 30[\s\S]*Ta med lykt\.\n\nMøt ved brua\./);
  });

  test('is saved when another is saved at the same moment by those who need no approval, and both are on the site', async () => {
    const { kari, portal } = await signedInPortal({ trusted: true });
    const typed = await opened(kari, CHANGE + OF_TOUR);
    const answers = await Promise.all([
      sent(kari, CHANGE, { ...typed, title: 'Nattur' }),
      sent(kari, CHANGE, { ...typed, venue: '', place: 'Brua' }),
    ]);
    for (const answer of answers) expect(answer).toMatch(/er lagret|er sendt til godkjenning/);
    expect(await portal.published(TOUR)).toMatch(/title: Nattur[\s\S]*place: Brua/);
    expect(await drafts(portal)).toEqual([]);
  });

  test('that changes nothing says so, also of text with no-break spaces and odd line ends', async () => {
    const odd = event({ title: 'Kveldstur', owner: 'turlag', body: 'Kl.\u00a018 ved\u00a0brua.\n\nTa med lykt.' });
    const files = { ...CHECKED, [TOUR]: odd.replace('Bli med.', 'Bli\u00a0med.') };
    const { kari, portal } = await signedInPortal({ files });
    const typed = await opened(kari, CHANGE + OF_TOUR);
    const fromBrowser = { ...typed, body: typed.body?.replaceAll('\n', '\r\n') ?? '' };
    expect(await sent(kari, CHANGE, fromBrowser)).toContain('Ingenting var endret.');
    expect(portal.asking.counts.published).toBe(0);
  });
});

describe('one date', () => {
  const AT = `${DATE}${OF_TOUR}&dato=2026-12-01`;

  test.each([
    [
      'moved to another time',
      { status: 'moved', date: '2026-12-02', from: '19:00', to: '21:00' },
      /status: moved\n\s+start: 2026-12-02T19:00\n(?!\s+end)/,
    ],
    ['moved to another place', { status: 'moved', place: 'Elva' }, /status: moved\n\s+place: Elva\n/],
    ['online', { status: 'online', url: 'https://motet.example' }, /status: online\n\s+url: https:\/\/motet\.example/],
    ['full', { status: 'full', note: 'Kom neste uke.' }, /status: full\n\s+note: Kom neste uke\./],
  ])('can be %s', async (_, entered, expected) => {
    const { kari, portal } = await signedInPortal();
    const typed = { ...(await opened(kari, AT)), ...entered };
    expect(await sent(kari, DATE, typed)).toContain('Tirsdag 1. desember: endringen er lagret.');
    expect(await portal.published(TOUR)).toMatch(expected);
  });

  test('can be as planned again', async () => {
    const { kari, portal } = await signedInPortal();
    await sent(kari, DATE, { ...(await opened(kari, AT)), status: 'full' });
    await sent(kari, DATE, { ...(await opened(kari, AT)), status: 'planned' });
    expect(await portal.published(TOUR)).not.toContain('changes');
  });

  test('that is online needs its link', async () => {
    const { kari } = await signedInPortal();
    const answer = await kari.post(DATE, { ...(await opened(kari, AT)), status: 'online' });
    expect([answer.status, (await answer.text()).includes('href="#felt-url"')]).toEqual([422, true]);
  });
});

describe('several dates', () => {
  test('are called off at once', async () => {
    const { kari, portal } = await signedInPortal();
    const typed = await opened(kari, DATES + OF_TOUR);
    const chosen = { 'dates.2026-12-01': 'yes', 'dates.2026-12-08': 'yes', note: 'Vi er syke.' };
    expect(await sent(kari, DATES, { ...typed, ...chosen })).toContain('Datoene av «Kveldstur» er meldt avlyst.');
    const text = (await portal.published(TOUR)) ?? '';
    expect(text.match(/status: cancelled\n\s+note: Vi er syke\./g)).toHaveLength(2);
    expect(portal.asking.counts.published).toBe(1);
  });

  test('can be the rest of the term', async () => {
    const { kari, portal } = await signedInPortal();
    const typed = await opened(kari, DATES + OF_TOUR);
    await sent(kari, DATES, { ...typed, which: 'rest' });
    const dates = [...((await portal.published(TOUR)) ?? '').matchAll(/date: (\S+)\n\s+status: cancelled/g)];
    expect(dates.map(([, date]) => date)).toEqual([
      ...['2026-11-24', '2026-12-01', '2026-12-08', '2026-12-15', '2026-12-22', '2026-12-29'],
    ]);
  });

  test('have to be chosen', async () => {
    const { kari } = await signedInPortal();
    const answer = await kari.post(DATES, await opened(kari, DATES + OF_TOUR));
    expect([answer.status, await textOf(answer)]).toEqual([422, expect.stringContaining('Kryss av minst én dato.')]);
  });
});

test('the association’s own page keeps what the form does not ask about', async () => {
  const path = 'associations/turlag.md';
  const whole = CHECKED[path]?.replace('phone: 61 00 00 10', 'phone: 61 00 00 10, sms: 91 00 00 10') ?? '';
  const { kari, portal } = await signedInPortal({ trusted: true, files: { ...CHECKED, [path]: whole } });
  const typed = {
    ...(await opened(kari, `${PAGE}?slug=turlag`)),
    'contact.role': 'Turleder',
    body: 'Vi går hver uke.',
  };
  await sent(kari, PAGE, typed);
  const text = await portal.published(path);
  for (const part of ['role: Turleder', 'sms: 91 00 00 10', 'Vi går hver uke.', 'themes: [outdoors]'])
    expect(text).toContain(part);
});

test('every form is for those who may change the entry, and is one link from the whole editor', async () => {
  const { kari } = await signedInPortal();
  for (const address of [CHANGE + OF_TOUR, `${DATE}${OF_TOUR}&dato=2026-12-01`, DATES + OF_TOUR]) {
    expect(await (await kari.get(address)).text()).toContain('/admin/#/collections/events/entries/turlag-kveldstur');
    expect((await kari.get(address.replace('turlag-kveldstur', 'korps-ovelse'))).status).toBe(404);
    expect((await kari.get(address.replace('turlag-kveldstur', 'finnes-ikke'))).status).toBe(404);
  }
  expect((await kari.get(`${PAGE}?slug=korps`)).status).toBe(404);
});

test('decomposed letters and line ends of Windows are saved as plain ones, in entries and in messages', async () => {
  const { kari, portal } = await signedInPortal({ trusted: true });
  const typed = { ...WEEKLY, title: 'Tur til A\u030Asen', body: 'Ta med:\r\n\r\n- grønn trøye\r\n- bla\u030A lue' };
  await sent(kari, NEW, typed);
  const text = (await portal.published('events/turlag-tur-til-asen.md')) ?? '';
  expect(text).toContain('title: Tur til Åsen');
  expect(text).toContain('\nTa med:\n\n- grønn trøye\n- blå lue\n');
  const cancel = '/admin/mine/avlys/';
  const named = { slug: 'turlag-kveldstur', date: '2026-12-01', seen: await portal.seenAt(TOUR) };
  await kari.post(cancel, { ...named, note: 'Vi ses i A\u030Asen\r\nneste uke' });
  expect(await portal.published(TOUR)).toContain('note: Vi ses i Åsen neste uke');
});

test('a template fills in the kind, the hours and its words, and nothing of another form', async () => {
  const { kari } = await signedInPortal();
  const page = await (await kari.get(NEW)).text();
  const templates = [...page.matchAll(/href="(\/admin\/mine\/ny\/\?mal=[a-z]+)"/g)].map(([, address = '']) => address);
  expect(templates).toHaveLength(5);
  const typed = await opened(kari, `${NEW}?mal=arsmote`);
  expect(typed).toMatchObject({ title: 'Årsmøte', kind: 'meeting', theme: 'community', from: '19:00', price: '0' });
  const whole = { ...typed, date: '2027-02-16', venue: 'krona' };
  expect(await textOf(kari.post(NEW, whole))).toContain('Starter tirsdag 16. februar 2027 kl. 19.00');
  expect(await sent(kari, NEW, whole)).toContain('«Årsmøte» er sendt til godkjenning.');
  for (const unknown of ['finnes-ikke', '__proto__'])
    expect(await opened(kari, `${NEW}?mal=${unknown}`)).toMatchObject({ title: '', kind: 'activity' });
});

test('a new activity begins with the theme of its association', async () => {
  const { kari } = await signedInPortal();
  expect((await opened(kari, NEW)).theme).toBe('outdoors');
});

test('«Vi fortsetter» shows what else takes place near the new dates', async () => {
  const until = event({ title: 'Kveldstur', owner: 'turlag' }).replace('2027-05-25', '2026-12-15');
  const { kari } = await signedInPortal({ files: { ...CHECKED, [TOUR]: until } });
  const page = await textOf(kari.get('/admin/mine/fortsett/?slug=turlag-kveldstur'));
  expect(page).toContain('tirsdag 22. desember: Øvelse er på samme sted samtidig.');
  expect(page).not.toContain('tirsdag 1. desember: Øvelse');
});
