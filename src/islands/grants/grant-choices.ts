/** What somebody has chosen, by question: `{ soker: 'forening', nar: 'na' }`. */
export type Chosen = Readonly<Record<string, string>>;

/** What a grant fits, by question: several words divided by spaces. */
export type Fitting = Readonly<Record<string, string | undefined>>;

/** Reads the known questions from the query of an address; choices that nobody offers are left out. */
export function chosenIn(query: string, offered: Readonly<Record<string, readonly string[]>>): Chosen {
  const given = new URLSearchParams(query);
  const known = Object.entries(offered).map(([name, slugs]) => [name, slugs.find((slug) => slug === given.get(name))]);
  return Object.fromEntries(known.filter(([, slug]) => slug !== undefined));
}

/** Writes choices as the query of an address, in the order of the questions; empty without choices. */
export function queryOf(chosen: Chosen): string {
  const query = new URLSearchParams(Object.entries(chosen).filter(([, slug]) => slug !== ''));
  return query.size > 0 ? `?${query}` : '';
}

/** Checks whether a grant fits everything that is chosen. */
export function fitsAll(grant: Fitting, chosen: Chosen): boolean {
  return Object.entries(chosen).every(([name, slug]) => !slug || grant[name]?.split(' ').includes(slug));
}

/** Counts the grants that fit a choice together with those of the other questions. */
export function countWith(grants: readonly Fitting[], chosen: Chosen, name: string, slug: string): number {
  return grants.filter((grant) => fitsAll(grant, { ...chosen, [name]: slug })).length;
}

/** Lists what is left by leaving out one choice, most grants first, without those that leave none. */
export function widerChoices(grants: readonly Fitting[], chosen: Chosen) {
  return Object.keys(chosen)
    .map((name) => ({ name, chosen: { ...chosen, [name]: '' }, n: countWith(grants, chosen, name, '') }))
    .filter(({ n }) => n > 0)
    .sort((a, b) => b.n - a.n);
}
