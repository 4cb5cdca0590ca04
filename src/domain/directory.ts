/** Returns a name without leading punctuation, so that «Åpen dag» sorts under Å. */
export function sortableName(title: string): string {
  return title.replace(/^[^\p{L}\p{N}]+/u, '');
}

/** Returns the letter that a name is listed under from A to Å; names that start with a digit are under 0. */
export function indexLetter(title: string): string {
  const first = sortableName(title).slice(0, 1);
  if (!/\p{L}/u.test(first)) return '0';
  const letter = first.toLocaleUpperCase('nb-NO');
  // É is listed as E; Å is not listed as A.
  return 'ÆØÅ'.includes(letter) ? letter : letter.normalize('NFD').charAt(0);
}

/**
 * Returns a name without its municipality: «Elvedal idrettslag» is looked up as «idrettslag». A name that continues
 * with «og» is about two places, and is returned whole.
 */
export function distinctiveName(title: string, municipality: string): string {
  const name = sortableName(title);
  const rest = name.startsWith(`${municipality} `) ? name.slice(municipality.length).trim() : '';
  return rest && !/^og\s/u.test(rest) ? rest : name;
}
