import { isNorwegian, type Language } from './language.ts';
import { fill } from './phrases.ts';
import { type Preposition, withPreposition } from './preposition.ts';

/** What a site is called, and where it is. */
export interface NamedSite {
  name: string;
  municipality: { name: string; preposition?: Preposition | undefined };
}

/** Returns «i Elvedal» or «på Hitra», or nothing if the name of the site says so itself. */
export function placeOfSite({ code, words }: Language, { name, municipality }: NamedSite): string {
  if (namesPlace(name, municipality.name)) return '';
  // A language that was not chosen for this site says «i».
  const of = isNorwegian(code) ? withPreposition(words.site.of, municipality.preposition) : words.site.of;
  return fill(of, { municipality: municipality.name });
}

/** Returns the name of a site with its municipality, named once: «Dugnad i Elvedal», «Frivillig i Solvik». */
export function fullSiteName(language: Language, site: NamedSite): string {
  return [site.name, placeOfSite(language, site)].filter(Boolean).join(' ');
}

/** Returns what texts say about a site: its name, its municipality, and `site` for both. */
export function siteValues(language: Language, site: NamedSite) {
  return { name: site.name, municipality: site.municipality.name, site: fullSiteName(language, site) };
}

// As a word, also in the genitive: «Solviks frivilligportal», but not «Solvikstua».
function namesPlace(name: string, place: string): boolean {
  const words = (text: string) => text.toLocaleLowerCase('nb').split(/[^\p{L}\p{N}]+/u);
  const own = words(name);
  const wanted = words(place);
  return own.some((_, at) =>
    wanted.every((word, index) => {
      const found = own[at + index];
      return found === word || (index === wanted.length - 1 && found === `${word}s`);
    }),
  );
}
