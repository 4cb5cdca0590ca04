import { expect, test } from 'vitest';
import { changeLanguage } from '../../../../src/gateway/people/register.ts';
import { DELAY } from '../../../../src/islands/everyday-form/typing-preview.ts';
import { event } from '../../support/editing.ts';
import { actionIn, drafts, sent, signedInPortal, valuesIn } from '../../support/everyday.ts';
import { type Browser, MINUTE } from '../../support/gateway.ts';
import { CHECKED, textOf } from '../../support/review.ts';

const WINDOW = 10 * MINUTE;
const NEW = '/admin/mine/ny/';
const DATE = '/admin/mine/dato/?slug=turlag-kveldstur&dato=2026-12-01';
const DATES = '/admin/mine/datoer/?slug=turlag-kveldstur';
const PAGE = '/admin/mine/forening/?slug=turlag';
const CHANGE = '/admin/mine/endre/?slug=turlag-kveldstur';

interface Block {
  group: string;
  heading: string;
  lines: { text: string; address?: string }[];
}

/** Opens a form, writes in it, and returns what the gateway says meanwhile, by heading. */
async function whileTyping(browser: Browser, address: string, typed: Record<string, string>) {
  const page = await (await browser.get(address)).text();
  const answer = await browser.post(
    actionIn(page),
    { ...valuesIn(page), ...typed },
    { Accept: 'application/json', Origin: 'https://dugnad.elvedal.example' },
  );
  const blocks = (await answer.json()) as Block[];
  return Object.fromEntries(blocks.map(({ heading, lines }) => [heading, lines.map(({ text }) => text)]));
}

test('half a form is answered with how its times are understood, the dates, and what is there at once', async () => {
  const { kari, portal } = await signedInPortal();
  const said = await whileTyping(kari, NEW, {
    ...{ date: '1.12.2026', from: 'kl 18', to: '20', repeat: 'week', venue: 'krona', 'repeat.until': '2026-12-20' },
  });
  expect(said['Slik forstår vi tiden']).toEqual(['Tirsdag 1. desember kl. 18.00–20.00']);
  expect(said['De neste datoene']).toContain('Tirsdag 8. desember kl. 18.00');
  expect(said['Samtidig eller på samme sted']).toContain('tirsdag 1. desember: Kveldstur er på samme sted samtidig.');
  expect(await drafts(portal)).toEqual([]);
  expect(await textOf(kari.get('/admin/mine/'))).not.toContain('Du begynte på dette');
});

test('an end past midnight is understood, and said', async () => {
  const { kari } = await signedInPortal();
  const said = await whileTyping(kari, NEW, { date: '2026-12-31', from: '21', to: '1.00' });
  expect(said['Slik forstår vi tiden']).toEqual([
    'Torsdag 31. desember kl. 21.00–01.00',
    'Det slutter natt til fredag 1. januar 2027.',
  ]);
});

test.each([
  ['the same name', { title: 'kveldstur' }],
  ['nearly the same name', { title: 'Kveldsturr' }],
  ['the same association at the same time', { title: 'Lyktetur', date: '2026-12-01', from: '18:00', to: '19:00' }],
])('what may be there already is shown: %s', async (_, typed) => {
  const { kari } = await signedInPortal();
  const said = await whileTyping(kari, NEW, typed);
  expect(said['Finnes dette fra før?']?.[0]).toMatch(/^Kveldstur, Turlaget, tirsdag 24\. november/);
});

test('an own draft of that name is shown too, and before sending; an entry is not similar to itself', async () => {
  const { kari } = await signedInPortal();
  const typed = {
    ...{ title: 'Trilletur', kind: 'activity', theme: 'outdoors', summary: 'Tur.', date: '2026-12-03', from: '11' },
    ...{ to: '12', repeat: 'once', venue: 'krona', price: '0' },
  };
  await sent(kari, NEW, typed);
  const said = await whileTyping(kari, NEW, { title: 'Trilletur' });
  expect(said['Finnes dette fra før?']).toEqual(['Trilletur, en kladd som ikke er ute ennå']);
  expect(await textOf(kari.post(NEW, { ...typed, date: '2026-12-04' }))).toContain('Finnes dette fra før?');
  expect(Object.keys(await whileTyping(kari, CHANGE, { summary: 'Ny tekst' }))).not.toContain('Finnes dette fra før?');
});

test('an empty form, nonsense and a form as it was opened are answered with nothing', async () => {
  const { kari } = await signedInPortal();
  expect(await whileTyping(kari, NEW, {})).toEqual({});
  expect(await whileTyping(kari, NEW, { title: '???', date: 'i morgen', from: '25', to: 'sent' })).toEqual({});
  expect(await whileTyping(kari, DATES, {})).toEqual({});
  expect(await whileTyping(kari, PAGE, {})).toEqual({});
  expect(await whileTyping(kari, DATE, { date: 'i morgen', from: '25', to: 'sent' })).toEqual({});
});

test('one date that is changed is shown as it is understood, with what it then clashes with', async () => {
  const other = event({ title: 'Øvelse', owner: 'korps' }).replaceAll('2026-11-24', '2026-12-02').replace('tue', 'wed');
  const { kari, portal } = await signedInPortal({ files: { ...CHECKED, 'events/korps-ovelse.md': other } });
  const moved = { date: '2.12.2026', from: 'kl 18', to: '20' };
  expect(await whileTyping(kari, DATE, moved)).toEqual({
    'Slik blir det': ['Flyttet: tirsdag 1. desember. Ny start: onsdag 2. desember kl. 18.00'],
    'Samtidig eller på samme sted': ['onsdag 2. desember: Øvelse er på samme sted samtidig.'],
  });
  expect(await whileTyping(kari, DATE, { ...moved, place: 'Elva' })).toEqual({
    'Slik blir det': ['Flyttet: tirsdag 1. desember. Ny start: onsdag 2. desember kl. 18.00, Nytt sted: Elva'],
  });
  expect(await whileTyping(kari, DATE, { status: 'full', note: 'Kom neste uke.' })).toEqual({
    'Slik blir det': ['Fullt: tirsdag 1. desember. Beskjed: Kom neste uke.'],
  });
  expect(await drafts(portal)).toEqual([]);
});

test('several dates off are listed, the first five of many', async () => {
  const { kari } = await signedInPortal();
  const ticked = { 'dates.2026-12-01': 'yes', 'dates.2026-12-08': 'yes', note: 'Vi er syke.' };
  expect(await whileTyping(kari, DATES, ticked)).toEqual({
    'Slik blir det': [
      'Avlyst: tirsdag 1. desember. Beskjed: Vi er syke.',
      'Avlyst: tirsdag 8. desember. Beskjed: Vi er syke.',
    ],
  });
  const rest = (await whileTyping(kari, DATES, { which: 'rest' }))['Slik blir det'];
  expect(rest?.[4]).toBe('Avlyst: tirsdag 22. desember');
  expect(rest?.slice(5)).toEqual(['og 1 til']);
});

test('an association’s own page says what reads otherwise than it was written, below its own fields', async () => {
  const { kari } = await signedInPortal();
  const page = await (await kari.get(PAGE)).text();
  const typed = { ...valuesIn(page), title: 'Turlaget i dalen', body: 'Nytt.', 'contact.role': 'Turleder' };
  const headers = { Accept: 'application/json', Origin: 'https://dugnad.elvedal.example' };
  const blocks = (await (await kari.post(actionIn(page), typed, headers)).json()) as Block[];
  expect(blocks).toEqual([
    { group: 'kontakt', heading: 'Slik blir det', lines: [{ text: 'Kontakt: Rolle: Turleder, Telefon: 61 00 00 10' }] },
  ]);
});

test('signed out, the script is told so, and nothing of others is shown', async () => {
  const files = { ...CHECKED, 'events/korps-hemmelig.md': event({ title: 'Hemmelig', owner: 'korps' }) };
  const { kari } = await signedInPortal({ files });
  const page = await (await kari.get(NEW)).text();
  kari.cookies.clear();
  const headers = { Accept: 'application/json', Origin: 'https://dugnad.elvedal.example' };
  expect((await kari.post(actionIn(page), { title: 'Hemmelig' }, headers)).status).toBe(401);
});

test('who asks more often than a person can type is told so in a sentence, and others are not held up', async () => {
  const { kari, portal } = await signedInPortal();
  const mona = await portal.signedIn(portal.mona);
  const headers = { Accept: 'application/json', Origin: 'https://dugnad.elvedal.example' };
  const ask = (browser: Browser) => browser.post('/admin/mine/endre/', { slug: '' }, headers);
  // What the script can ask for in ten minutes: it waits so long after each letter.
  for (let asked = 0; asked < WINDOW / DELAY; asked++) expect((await ask(kari)).status).toBe(200);
  for (let asked = 0; asked < 100; asked++) await ask(kari);
  const sentences: string[] = [];
  for (const language of ['nb', 'nn', 'en'] as const) {
    changeLanguage(portal.gateway.state, portal.kari.id, language);
    const refused = await ask(kari);
    expect(refused.status).toBe(429);
    sentences.push(((await refused.json()) as { error: string }).error);
  }
  expect(sentences).toEqual([
    expect.stringMatching(/^Vi viser ikke flere forslag akkurat nå\. /),
    expect.stringMatching(/^Vi viser ikkje fleire framlegg akkurat no\. /),
    expect.stringMatching(/^No more suggestions are shown just now\. /),
  ]);
  expect((await ask(mona)).status).toBe(200);
  // The form itself goes on.
  expect((await kari.get(NEW)).status).toBe(200);
  portal.gateway.now += WINDOW;
  expect((await ask(kari)).status).toBe(200);
});
