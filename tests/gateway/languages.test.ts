import { describe, expect, test } from 'vitest';
import { changeLanguage, listPeople } from '../../src/gateway/people/register.ts';
import { textsOfDictionary, textsOfFields } from '../i18n/support/dictionaries.ts';
import { event, turlag } from './support/editing.ts';
import { addressAt, routesOf, wholeGateway } from './support/route-matrix.ts';

/** The languages that people may have. */
const CODES = ['nb', 'nn', 'en'] as const;
type Code = (typeof CODES)[number];

describe.each(CODES)('the gateway in %s', (code) => {
  test('has no sentence of another language on any page', async () => {
    const others = foreignSentences(code);
    const pages = await pagesIn(code);
    const mixed = pages.flatMap(({ request, text }) => {
      const found = others.find((sentence) => text.includes(sentence));
      return found ? [`${request}: ${found}`] : [];
    });
    console.log(`${pages.length} pages in ${code}, ${others.length} sentences of other languages`);
    expect(pages.filter(({ status }) => status === 200).length).toBeGreaterThan(55);
    expect(others.length).toBeGreaterThan(1000);
    expect(mixed).toEqual([]);
  });
});

/** Requests every page of the gateway: those after signing in by people of a language, others at its addresses. */
async function pagesIn(code: Code): Promise<Page[]> {
  const { gateway, editing, people, kari } = await wholeGateway(FAULTY);
  for (const { id } of listPeople(gateway.state)) changeLanguage(gateway.state, id, code);
  await editing.ask(turlag, 'updateUnpublishedEntryStatus', { ...DRAFT, newStatus: 'pending_review' });
  const prefix = code === 'nb' ? '' : `/${code}`;
  const requests = [
    ...PAGES_WITH_CONTENT.map((address) => ['GET', address] as const),
    // What is read comes before what changes it.
    ...routesOf(gateway)
      .toSorted()
      .map((route) => {
        const [method = '', pattern = ''] = route.split(' ');
        return [method, addressAt(pattern, kari.id)] as const;
      }),
  ];
  const pages: Page[] = [];
  for (const [method, path] of requests.filter(([, path]) => !NOT_ASKED.test(path))) {
    const isSignedIn = path.startsWith('/admin/');
    const address = isSignedIn ? path : prefix + path;
    for (const [who, browser] of Object.entries(people)) {
      // Nobody's language is known where nobody is signed in: the site's own answers.
      if (isSignedIn && who === 'stranger') continue;
      const answer = await (method === 'GET' ? browser.get(address) : browser.post(address, {}));
      const markup = answer.headers.get('Content-Type')?.startsWith('text/html') ? await answer.text() : '';
      if (markup)
        pages.push({ request: `${who} ${method} ${address}`, status: answer.status, text: plainText(markup) });
    }
  }
  return pages;
}

interface Page {
  request: string;
  status: number;
  text: string;
}

const DRAFT = { collection: 'events', slug: 'turlag-ny' };

/** Entries that are left out or need help, which staff read about. */
const FAULTY = {
  'events/turlag-feil.md': event({ title: 'Feil', owner: 'turlag' }).replace('theme: outdoors', 'theme: utendors'),
  'events/turlag-lenke.md': event({ title: 'Lenke', owner: 'turlag' }).replace('venue: krona', 'venue: kronaa'),
};

const ENTRY = 'slug=turlag-kveldstur';
/** Pages that are about an entry or a date, or that say what was done. */
const PAGES_WITH_CONTENT = [
  `/admin/mine/avlys/?${ENTRY}&dato=2026-11-24`,
  `/admin/mine/fortsett/?${ENTRY}`,
  `/admin/mine/endre/?${ENTRY}`,
  `/admin/mine/dato/?${ENTRY}&dato=2026-11-24`,
  `/admin/mine/datoer/?${ENTRY}`,
  '/admin/mine/forening/?slug=turlag',
  '/admin/mine/kalender/?forening=turlag',
  '/admin/mine/ny/?fra=turlag-kveldstur',
  '/admin/mine/?gjort=confirmed',
  '/admin/saker/events/turlag-ny/',
  '/admin/saker/?gjort=published&tittel=Kveldstur',
  '/admin/folk/?q=kari',
];

// What ends the session or removes a person; the preview, which is in the language of the site; and the editor, which is
// a page of the site.
const NOT_ASKED = /\/(?:ut|fjern|overta|sprak)\/$|^\/admin\/forhandsvisning\/|^\/admin\/$/;

/** Lists what only other languages say, in pieces of at least three words between placeholders. */
function foreignSentences(code: Code): string[] {
  const own = textsOf(code).join('\n');
  const others = CODES.filter((other) => other !== code).flatMap(textsOf);
  const pieces = others.flatMap((text) => text.split(/\{\w+\}|\n/).map((piece) => piece.trim()));
  return [...new Set(pieces)].filter((piece) => piece.split(' ').length >= 3 && !own.includes(piece));
}

function textsOf(code: Code): string[] {
  return [...textsOfDictionary(code).values(), ...textsOfFields(code)].map(spaced);
}

/** Returns the markup of a page with its attributes, without entities. */
function plainText(markup: string): string {
  const unescaped = markup.replaceAll('&quot;', '"').replaceAll('&#39;', "'").replaceAll('&amp;', '&');
  return spaced(unescaped);
}

function spaced(text: string): string {
  return text.replace(/[^\S\n]+/g, ' ');
}
