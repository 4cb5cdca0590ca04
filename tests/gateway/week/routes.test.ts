import { expect, test } from 'vitest';
import { event } from '../support/editing.ts';
import { CHECKED, moderatedPortal, textOf } from '../support/review.ts';

const WEEK = '/admin/saker/uke/';

test('the next week shows gaps, clashes once, what waits and what is on', async () => {
  const portal = await moderatedPortal();
  await portal.submit('events/turlag-trilletur.md', event({ title: 'Trilletur', owner: 'turlag' }));
  await portal.submit(
    'events/turlag-senere.md',
    event({ title: 'Senere', owner: 'turlag' }).replaceAll('-11-24', '-12-15'),
  );
  const text = await textOf((await portal.signedIn(portal.mona)).get(`${WEEK}?uke=neste`));
  expect(text).toContain('Ingenting er meldt inn mandag 23. november, onsdag 25. november,');
  expect(text).toContain('Ingenting er særlig for barn, unge');
  expect(text).not.toContain('Ingenting skjer i');
  expect(text).toContain('tirsdag 24. november: «Øvelse» og «Kveldstur» er på samme sted samtidig (Krona).');
  expect(text.split('samme sted')).toHaveLength(2);
  expect(text).toContain('Venter på godkjenning, og begynner denne uka Trilletur');
  expect(text).not.toContain('Senere');
  expect(text).toContain('Tirsdag 24. november 18.00–20.00 Øvelse 18.00–20.00 Kveldstur');
});

test('the programme is ready text and HTML, in which what is cancelled says so and nothing is markup', async () => {
  const files = {
    ...CHECKED,
    'events/korps-ovelse.md': event({ title: "'Øvelse <b>nå</b> & da'", owner: 'korps' }).replace(
      'price: 0',
      'price: 50',
    ),
    'events/turlag-kveldstur.md': event({
      title: 'Kveldstur',
      owner: 'turlag',
      more: 'changes: [{ date: 2026-11-24, status: cancelled, note: Bussen står. }]',
    }),
  };
  const portal = await moderatedPortal({ files });
  const page = await (await (await portal.signedIn(portal.mona)).get(`${WEEK}?uke=neste`)).text();
  const [text = '', markup = ''] = [...page.matchAll(/<code data-name="[^"]*"[^>]*>([\s\S]*?)<\/code>/g)].map(
    ([, code = '']) => decoded(code),
  );
  expect(text).toBe(`Uke 48 i Elvedal

TIRSDAG 24. NOVEMBER
• 18.00–20.00 Øvelse <b>nå</b> & da, Krona, 50\u00a0kr
• 18.00–20.00 AVLYST: Kveldstur, Krona

Hele programmet: https://dugnad.elvedal.example/aktiviteter/`);
  expect(markup).toContain(
    '<li>18.00–20.00 <a href="https://dugnad.elvedal.example/aktiviteter/korps-ovelse/">Øvelse &lt;b&gt;nå&lt;/b&gt; &amp; da</a>, Krona, 50\u00a0kr</li>',
  );
  expect(markup).not.toContain('<b>');
  const addresses = [...markup.matchAll(/ (?:href|src)="([^"]*)"/g)].map(([, address]) => address);
  expect(addresses).toHaveLength(3);
  for (const address of addresses) expect(address).toMatch(/^https:\/\/dugnad\.elvedal\.example\/aktiviteter\//);
  // What the text is copied with is the HTML on the same page.
  const [, shownAt] = /<code data-name="Teksten" data-formatted="([^"]+)"/.exec(page) ?? [];
  expect(page).toContain(`<code data-name="HTML-koden" id="${shownAt}">`);
});

test('this week begins today, and the page is for staff', async () => {
  const portal = await moderatedPortal();
  const text = await textOf((await portal.signedIn(portal.mona)).get(WEEK));
  expect(text).toContain('Ingenting er meldt inn lørdag 21. november og søndag 22. november.');
  expect((await (await portal.signedIn(portal.kari)).get(WEEK)).status).toBe(403);
});

test('people and associations are found by typing, also without Norwegian letters', async () => {
  const portal = await moderatedPortal({
    files: {
      ...CHECKED,
      'associations/asen-kor.md': (CHECKED['associations/korps.md'] ?? '').replace('Korpset', 'Åsen kor'),
    },
  });
  portal.gateway.person({ name: 'Åse Ødegård', email: 'ase@lag.example' });
  const mona = await portal.signedIn(portal.mona);
  expect(await (await mona.get('/admin/saker/')).text()).toContain('<option value="Åsen kor"></option>');
  const found = await textOf(mona.get('/admin/folk/?q=asen'));
  expect(found).toContain('1 forening Åsen kor');
  expect(await textOf(mona.get('/admin/folk/?q=odegard'))).toContain('Åse Ødegård');
});

function decoded(markup: string): string {
  return markup.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');
}
