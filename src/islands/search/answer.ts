import { telephoneAddress } from '../../i18n/names.ts';
import type { SearchResults } from '../../search/search.ts';
import type { ShownHit } from './row.ts';
import type { SearchSettings } from './settings.ts';

/** Kinds for which people want a date or phone number rather than the page. */
const DATED: readonly string[] = ['grants', 'awards'];
const CALLED: readonly string[] = ['contacts', 'help'];
// The score of a page that has the words in its title.
const NAMED = 9;
const LOOKED_AT = 5;
const CONTACTS = '/kontakt/';

/** Answers a question by a deadline, a telephone number or opening hours; nothing if the results have none. */
export function answerOf(
  hits: readonly (ShownHit & { score: number })[],
  { wants }: SearchResults['intents'],
  settings: SearchSettings,
): (string | Node)[] | undefined {
  const best = hits.slice(0, LOOKED_AT);
  const [first] = best;
  // Nothing tells whom: somebody who always knows.
  if (settings.phone && first?.path === CONTACTS && !wants.hours) return callLink(settings.phone, settings);
  if (wants.phone || wants.hours) {
    const called =
      best.find(({ text }) => text?.phone && (!wants.hours || text.hours)) ?? best.find(({ text }) => text?.phone);
    if (called?.text?.phone) return callOf(called, called.text.phone, settings);
    return wants.phone && settings.phone ? callLink(settings.phone, settings) : undefined;
  }
  const dated = best.find(({ facts, text }) => text?.line && DATED.includes(facts?.kind ?? ''));
  if (dated && (wants.deadline || (dated === best[0] && dated.score >= NAMED))) {
    return [nameOf(dated), ` ${dated.text?.line ?? ''}`];
  }
  const isCalled = first && first.score >= NAMED && CALLED.includes(first.facts?.kind ?? '');
  return isCalled && first.text?.phone ? callOf(first, first.text.phone, settings) : undefined;
}

function callOf(hit: ShownHit, phone: string, settings: SearchSettings): (string | Node)[] {
  const { hours } = hit.text ?? {};
  return [nameOf(hit), ' ', ...callLink(phone, settings), hours ? `. ${hours}` : ''];
}

function callLink(phone: string, { words }: SearchSettings): (string | Node)[] {
  const [before = '', after = ''] = words.callUs.split('{phone}');
  return [
    before,
    Object.assign(document.createElement('a'), { href: telephoneAddress(phone), textContent: phone }),
    after,
  ];
}

function nameOf({ text }: ShownHit): Node {
  const strong = Object.assign(document.createElement('strong'), { textContent: `${text?.title ?? ''}.` });
  if (text?.titleLanguage) strong.lang = text.titleLanguage;
  return strong;
}
