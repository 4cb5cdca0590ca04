import type { Synonyms } from '../../schemas/synonyms.ts';
import { type Problem, problemsIn, type ReasonLanguage } from '../problem.ts';

/**
 * Leaves out the entries by which a word leads back to itself, and names them: such a ring says that words mean the
 * same, which one entry with all of them says better.
 */
export function withoutRings(
  synonyms: Synonyms,
  language: ReasonLanguage,
): { synonyms: Synonyms; problems: Problem[] } {
  const leads = new Map<string, Set<string>>();
  const warn = problemsIn('synonyms.yml', language, 'warning');
  const problems: Problem[] = [];
  const words = synonyms.words.filter(({ search, find }, index) => {
    const ring = search.map(plain).find((word) => find.map(plain).some((found) => reaches(leads, found, word)));
    if (ring !== undefined) {
      problems.push(warn(`words.${index}`, 'synonym-ring', { word: ring }));
      return false;
    }
    for (const word of search.map(plain)) leads.set(word, new Set([...(leads.get(word) ?? []), ...find.map(plain)]));
    return true;
  });
  return { synonyms: { ...synonyms, words }, problems };
}

function reaches(leads: ReadonlyMap<string, ReadonlySet<string>>, from: string, to: string): boolean {
  const seen = new Set<string>();
  const left = [from];
  for (let word = left.pop(); word !== undefined; word = left.pop()) {
    if (word === to) return true;
    if (seen.has(word)) continue;
    seen.add(word);
    left.push(...(leads.get(word) ?? []));
  }
  return false;
}

function plain(word: string): string {
  return word.trim().toLowerCase();
}
