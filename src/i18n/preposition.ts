// The word before the name of a municipality in Norwegian: «i Elvedal», but «på Hitra».

/** The word that goes before the name of a municipality. */
export type Preposition = 'i' | 'på';

/** Gives texts in Norwegian, which say «i {municipality}», the word that goes before the name of a municipality. */
export function withPreposition<Texts>(texts: Texts, preposition: Preposition = 'i'): Texts {
  if (preposition === 'i') return texts;
  if (typeof texts === 'string') return onIsland(texts) as Texts;
  if (typeof texts !== 'object' || texts === null) return texts;
  if (Array.isArray(texts)) return texts.map((each) => withPreposition(each, preposition)) as Texts;
  const changed = Object.entries(texts).map(([key, each]) => [key, withPreposition(each, preposition)]);
  return Object.fromEntries(changed) as Texts;
}

function onIsland(text: string): string {
  return text
    .replace(/(?<!\p{L})i(?=[ \u00a0]\{municipality\})/gu, 'på')
    .replace(/^I(?=[ \u00a0]\{municipality\})/u, 'På');
}
