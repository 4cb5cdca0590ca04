import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { changeLanguage } from '../../../src/gateway/people/register.ts';
import { readSpreadsheet } from '../../../src/imports/spreadsheets/spreadsheet.ts';
import { type Browser, MINUTE, URL_OF_SITE } from '../support/gateway.ts';
import { hiddenFields, moderatedPortal, textOf } from '../support/review.ts';

const SHEET = '/admin/regneark/';
const ROWS = `Tittel;Dato;Fra kl.;Til kl.;Gjentas;Gjentas til og med;Sted;Pris
Språkkafé;1.12.2026;18.00;20.00;hver uke;15.6.2027;Krona;gratis
Julekonsert;tirsdag 15. desember 2026;19;21;;;Elvedal kirke;150
Dugnad;5/12-26;;;;;Moen;`;

describe('a spreadsheet', () => {
  test('is looked over and sent: three activities wait for approval, and nothing is saved before', async () => {
    const { kari, portal } = await signedIn();
    const shown = await upload(kari, ROWS);
    const text = await textOf(shown.clone());
    expect(text).toContain('3 aktiviteter er klare');
    expect(text).toContain(
      'tirsdag 1. desember kl. 18.00–20.00 · Hver tirsdag, siste gang 15. juni 2027 · Krona · gratis',
    );
    expect(text).toContain('Dugnad lørdag 5. desember · Moen · Spør arrangøren');
    expect(await drafts(portal)).toEqual([]);
    const done = await press(kari, shown, 'send');
    expect(await textOf(kari.open(done.headers.get('Location') ?? ''))).toContain(
      '3 aktiviteter er sendt til godkjenning',
    );
    expect(await drafts(portal)).toEqual([
      'refs/heads/cms/events/turlag-dugnad',
      'refs/heads/cms/events/turlag-julekonsert',
      'refs/heads/cms/events/turlag-sprakkafe',
    ]);
    const saved = await draftText(portal, 'turlag-sprakkafe');
    for (const line of ['start: 2026-12-01T18:00', 'venue: krona', 'price: 0', "until: '2027-06-15'", 'associations:'])
      expect(saved).toContain(line);
    const mona = await portal.signedIn(portal.mona);
    expect(await textOf(mona.get('/admin/saker/'))).toContain('3 venter på godkjenning');
  });

  test('that is uploaded again changes nothing, even after people have edited or published what it became', async () => {
    const { kari, portal } = await signedIn();
    await press(kari, await upload(kari, ROWS), 'send');
    const before = await refs(portal);
    const again = await upload(kari, ROWS);
    const text = await textOf(again.clone());
    expect(text).toContain('3 rader finnes fra før, og blir stående');
    expect(text).not.toContain('Send 3');
    expect((await press(kari, again, 'send')).headers.get('Location')).toBe(`${SHEET}?sendt=0`);
    const dearer = ROWS.replace('gratis', '50').replace('19;21', '19;22');
    expect(await textOf(upload(kari, dearer))).toContain('3 rader finnes fra før');
    expect(await refs(portal)).toEqual(before);
    await portal.change('events/turlag-julekonsert.md', (raw) => raw.replace('Julekonsert', 'Konsert til jul'));
    const mona = await portal.signedIn(portal.mona);
    const at = '/admin/saker/events/turlag-sprakkafe/';
    await mona.post(`${at}godkjenn/`, await hiddenFields(mona.get(at), `${at}godkjenn/`));
    expect(await portal.published('events/turlag-sprakkafe.md')).toContain('start: 2026-12-01T18:00');
    expect(await textOf(upload(kari, ROWS))).toContain('3 rader finnes fra før');
  });

  test('is sent once by two presses at the same time', async () => {
    const { kari, portal } = await signedIn();
    const shown = await upload(kari, ROWS);
    await Promise.all([press(kari, shown, 'send'), press(kari, shown, 'send')]);
    expect(await drafts(portal)).toHaveLength(3);
  });

  test('says in a row what may be there already, published or as an own draft, and the row can be sent', async () => {
    const { kari, portal } = await signedIn();
    await press(kari, await upload(kari, 'Tittel;Dato;Sted\nTrilletur;3.12.2026;Moen\n'), 'send');
    const rows = `Tittel;Dato;Fra kl.;Til kl.;Sted
Kveldsturr;4.12.2026;;;Moen
Lyktetur;1.12.2026;18.00;19.00;Moen
Trilletur for små og store;10.12.2026;;;Moen
Årsmøte;11.12.2026;;;Moen
Kveldstur;32.12.2026;;;Moen
`;
    const shown = await upload(kari, rows);
    const asked = similarIn(await shown.clone().text());
    expect(asked).toEqual({
      Kveldsturr: ['/aktiviteter/turlag-kveldstur/'],
      Lyktetur: ['/aktiviteter/turlag-kveldstur/'],
      'Trilletur for små og store': ['/admin/#/collections/events/entries/turlag-trilletur'],
      Årsmøte: [],
    });
    expect(await textOf(shown.clone())).toContain('Noe her ligner på det som finnes fra før.');
    await press(kari, shown, 'send');
    expect(await drafts(portal)).toHaveLength(5);
    expect(await textOf(upload(kari, rows))).not.toContain('Finnes dette fra før?');
  });

  test('has its faulty rows listed by cell and reason, and the others can be sent', async () => {
    const { kari, portal } = await signedIn();
    const rows = `${ROWS}
;1.12.2026;;;;;Moen;
Tur;32.1.2027;;;;;Moen;
Tur;1.12.2020;;;;;Moen;
Tur;2.12.2026;18;;;;Moen;
Dugnad;5.12.2026;;;;;Krona;`;
    const shown = await upload(kari, rows);
    const text = await textOf(shown.clone());
    for (const said of [
      '5 rader må rettes',
      'Rad 5: uten tittel A5 (Tittel): Mangler. Fyll ut cellen.',
      'Rad 6: Tur B6 (Dato): «32.1.2027» er ikke en dato. Skriv for eksempel 1.12.2026.',
      'Rad 7: Tur B7 (Dato): ',
      'Rad 8: Tur D8 (Til kl.): ',
      'Rad 9: Dugnad Samme aktivitet står også i rad 4.',
    ])
      expect(text).toContain(said);
    await press(kari, shown, 'send');
    expect(await drafts(portal)).toHaveLength(3);
  });

  test('with other headings is confirmed, and nothing is sent by other columns than those shown', async () => {
    const { kari, portal } = await signedIn();
    const shown = await upload(kari, 'Overskrift;Når;Hvor;Ansvarlig\nTur;1.12.2026;Moen;Kari\n');
    expect(await textOf(shown.clone())).toContain('Disse kolonnene brukes ikke: «Ansvarlig».');
    const other = await press(kari, shown, 'send', { 'kolonne.3': 'body', 'kolonne.0': '' });
    const text = await textOf(other);
    expect(text).toContain('Tittel: Mangler.');
    expect(text).toContain('Ingen nye aktiviteter er klare');
    expect(await drafts(portal)).toEqual([]);
    const unknown = await upload(kari, 'A;B;C\nTur;1.12.2026;Moen\n');
    expect(await textOf(unknown.clone())).toContain('Vi fant ingen overskrifter.');
    const chosen = await press(kari, unknown, 'read', {
      'kolonne.0': 'title',
      'kolonne.1': 'date',
      'kolonne.2': 'where',
    });
    await press(kari, chosen, 'send');
    expect(await drafts(portal)).toEqual(['refs/heads/cms/events/turlag-tur']);
  });

  test('that cannot be read is answered by a sentence about what to do', async () => {
    const { kari } = await signedIn();
    const answers = [
      await upload(kari, Buffer.from([0xd0, 0xcf, 0x11, 0xe0]), 'program.xlsx'),
      await upload(
        kari,
        ['Tittel;Dato', ...Array.from({ length: 10_000 }, (_, index) => `Tur ${index};1.12.2026`)].join('\n'),
      ),
      await kari.send(SHEET, { method: 'POST', body: new FormData(), headers: { Origin: URL_OF_SITE } }),
    ];
    expect(answers.map(({ status }) => status)).toEqual([422, 422, 422]);
    const texts = await Promise.all(answers.map((answer) => textOf(answer)));
    expect(texts[0]).toContain('velg «Lagre som» og «Excel-arbeidsbok (.xlsx)» uten passord');
    expect(texts[1]).toContain('Arket har 10001 rader. Del det i flere filer med høyst 100 rader i hver.');
    expect(texts[2]).toContain('Velg et regneark først.');
    expect((await upload(kari, Buffer.alloc(5 * 1024 * 1024))).status).toBe(413);
  });

  test('cannot write for another association, and staff choose for whom', async () => {
    const { kari, portal } = await signedIn();
    const rows = 'Tittel;Dato;Sted;Arrangør\nTur;1.12.2026;Moen;Korpset\n';
    expect(await textOf(upload(kari, rows))).toContain('D2 (Arrangør): «Korpset» er ikke en forening du skriver for.');
    const mona = await portal.signedIn(portal.mona);
    await press(mona, await upload(mona, rows), 'send');
    expect(await drafts(portal)).toEqual(['refs/heads/cms/events/korps-tur']);
    const without = 'Tittel;Dato;Sted\nKafé;1.12.2026;Moen\n';
    expect(await textOf(upload(mona, without))).toContain('Arrangør: Mangler.');
    await press(mona, await upload(mona, without, 'a.csv', { forening: 'turlag' }), 'send');
    expect(await drafts(portal)).toContain('refs/heads/cms/events/turlag-kafe');
  });

  test('is not read more often than people look sheets over, which is said, and others are not held up', async () => {
    const { kari, portal } = await signedIn();
    const mona = await portal.signedIn(portal.mona);
    const empty = () => kari.send(SHEET, { method: 'POST', body: new FormData(), headers: { Origin: URL_OF_SITE } });
    for (let sent = 0; sent < 60; sent++) expect((await empty()).status).toBe(422);
    const sentences: string[] = [];
    for (const language of ['nb', 'nn', 'en'] as const) {
      changeLanguage(portal.gateway.state, portal.kari.id, language);
      const refused = await upload(kari, ROWS);
      expect(refused.status).toBe(429);
      sentences.push(await textOf(refused));
    }
    expect(sentences[0]).toContain('Det er lest mange regneark på kort tid.');
    expect(sentences[1]).toContain('Det er lese mange rekneark på kort tid.');
    expect(sentences[2]).toContain('Many spreadsheets have been read in a short time.');
    expect((await upload(mona, ROWS)).status).toBe(200);
    portal.gateway.now += 10 * MINUTE;
    expect((await upload(kari, ROWS)).status).toBe(200);
  });

  test('from another site or without a session is refused, and other forms take no files', async () => {
    const { kari, portal } = await signedIn();
    const body = new FormData();
    const send = (path: string, headers: Record<string, string>) => kari.send(path, { method: 'POST', body, headers });
    expect((await send(SHEET, { Origin: 'https://evil.example' })).status).toBe(403);
    expect((await send('/admin/mine/dato/', { Origin: URL_OF_SITE })).status).toBe(415);
    kari.cookies.clear();
    expect((await upload(kari, ROWS)).status).toBe(401);
    expect(await drafts(portal)).toEqual([]);
  });
});

describe('the template', () => {
  test('is the same in both forms, and gives no activity as it is', async () => {
    const { kari } = await signedIn();
    const [workbook, text] = await Promise.all(
      ['mal.xlsx', 'mal.csv'].map(async (name) => new Uint8Array(await (await kari.get(SHEET + name)).arrayBuffer())),
    );
    const read = await Promise.all([workbook, text].map((bytes) => readSpreadsheet(bytes ?? new Uint8Array())));
    expect(read[0]).toEqual(read[1]);
    expect(read[0]).toMatchObject({ notes: [] });
    expect(Object.keys(unzipSync(workbook ?? new Uint8Array()))).toContain('xl/worksheets/sheet2.xml');
    const shown = await textOf(upload(kari, Buffer.from(workbook ?? []), 'mal.xlsx'));
    expect(shown).toContain('Ingen nye aktiviteter er klare til å sendes.');
    expect(shown).not.toContain('Disse kolonnene brukes ikke');
  });
});

type Portal = Awaited<ReturnType<typeof moderatedPortal>>;

async function signedIn() {
  const portal = await moderatedPortal();
  return { kari: await portal.gateway.signedIn(), portal };
}

async function upload(
  browser: Browser,
  content: string | Buffer,
  name = 'program.csv',
  fields = {},
): Promise<Response> {
  const body = new FormData();
  body.set('fil', new File([new Uint8Array(Buffer.from(content))], name));
  for (const [field, value] of Object.entries(fields)) body.set(field, String(value));
  return browser.send(SHEET, { method: 'POST', body, headers: { Origin: URL_OF_SITE } });
}

/** Reads the addresses of what each row that can be sent may be the same as. */
function similarIn(page: string): Record<string, string[]> {
  const items = page.split(/<li>\s*(?=<b>)/);
  const rows = items.flatMap((item) => {
    const [, title] = /^<b>([^<]*)<\/b><br \/>/.exec(item.trim()) ?? [];
    return title ? [[title, [...item.matchAll(/<a href="([^"]*)" target/g)].map(([, address = '']) => address)]] : [];
  });
  return Object.fromEntries(rows) as Record<string, string[]>;
}

/** Presses a button of the page about a spreadsheet, with the fields that it shows. */
async function press(browser: Browser, shown: Response, step: string, choices: Record<string, string> = {}) {
  const page = await shown.clone().text();
  const body = new FormData();
  for (const [, name = '', value = ''] of page.matchAll(/<input type="hidden" name="([^"]*)" value="([^"]*)"/g))
    body.set(name, value.replaceAll('&quot;', '"'));
  for (const [, name = '', options = ''] of page.matchAll(/<select[^>]*name="([^"]*)"[^>]*>([\s\S]*?)<\/select>/g))
    body.set(name, /value="([^"]*)" selected/.exec(options)?.[1] ?? '');
  for (const [name, value] of Object.entries({ ...choices, trinn: step })) body.set(name, value);
  return browser.send(SHEET, { method: 'POST', body, headers: { Origin: URL_OF_SITE } });
}

async function refs({ asking }: Portal): Promise<Map<string, string>> {
  return new Map(await asking.gateway.repository.refs({ fresh: true }));
}

async function drafts(portal: Portal): Promise<string[]> {
  return [...(await refs(portal)).keys()].filter((ref) => ref.includes('/cms/')).sort();
}

async function draftText(portal: Portal, slug: string): Promise<string> {
  const { repository } = portal.asking.gateway;
  const head = (await refs(portal)).get(`refs/heads/cms/events/${slug}`) ?? '';
  return (await repository.file(head, `events/${slug}.md`))?.bytes?.toString() ?? '';
}
