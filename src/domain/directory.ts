/** Gives a name without what stands before its first letter or figure, so that «Åpen dag» sorts under Å. */
export function sortableName(title: string): string {
  return title.replace(/^[^\p{L}\p{N}]+/u, '');
}

/** Gives the letter that a name stands under from A to Å; what begins with a figure stands under 0. */
export function letterOf(title: string): string {
  const first = sortableName(title).slice(0, 1);
  if (!/\p{L}/u.test(first)) return '0';
  const letter = first.toLocaleUpperCase('nb-NO');
  // É is an E to whoever looks for it; Å is no A.
  return 'ÆØÅ'.includes(letter) ? letter : letter.normalize('NFD').charAt(0);
}

/**
 * Gives the part of a name that tells it apart in its own municipality: «Elvedal idrettslag» is looked for as
 * «idrettslag». A name that goes on with «og» is of two places, and is kept whole.
 */
export function tellingName(title: string, municipality: string): string {
  const name = sortableName(title);
  const rest = name.startsWith(`${municipality} `) ? name.slice(municipality.length).trim() : '';
  return rest && !/^og\s/u.test(rest) ? rest : name;
}
