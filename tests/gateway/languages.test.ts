import { describe, expect, test } from 'vitest';
import { changeLanguage, listPeople } from '../../src/gateway/people/register.ts';
import { textsOfDictionary, textsOfFields } from '../i18n/support/dictionaries.ts';
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
    expect(pages.length).toBeGreaterThan(80);
    expect(others.length).toBeGreaterThan(1000);
    expect(mixed).toEqual([]);
  });
});

/** Requests every page of the gateway: those after signing in by people of a language, others at its addresses. */
async function pagesIn(code: Code): Promise<{ request: string; text: string }[]> {
  const { gateway, people, kari } = await wholeGateway();
  for (const { id } of listPeople(gateway.state)) changeLanguage(gateway.state, id, code);
  const pages: { request: string; text: string }[] = [];
  // What is read comes before what changes it.
  for (const route of routesOf(gateway).toSorted()) {
    const [method = '', pattern = ''] = route.split(' ');
    const isSignedIn = pattern.startsWith('/admin/');
    const address = (isSignedIn || code === 'nb' ? '' : `/${code}`) + addressAt(pattern, kari.id);
    if (NOT_ASKED.test(address)) continue;
    for (const [who, browser] of Object.entries(people)) {
      // Nobody's language is known where nobody is signed in: the site's own answers.
      if (isSignedIn && who === 'stranger') continue;
      const answer = await (method === 'GET' ? browser.get(address) : browser.post(address, {}));
      const markup = answer.headers.get('Content-Type')?.startsWith('text/html') ? await answer.text() : '';
      if (markup) pages.push({ request: `${who} ${method} ${address}`, text: plainText(markup) });
    }
  }
  return pages;
}

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
