import { slugOf, takeFreeSlug } from '../../domain/slug.ts';
import { compareFields, type FieldDifference } from '../field-changes.ts';
import type { CatalogueGrant } from './catalogue.ts';

/** A grant entry of the portal. */
export interface ExistingGrant {
  slug: string;
  fields: Readonly<Record<string, unknown>>;
}

/** A new grant, or fields to change in one, that people decide on. */
export interface GrantProposal {
  kind: 'new' | 'change';
  /** The scheme in the catalogue. */
  key: string;
  slug: string;
  title: string;
  fields: Record<string, unknown>;
  /** The text of a new entry. */
  body: string;
  differences: FieldDifference[];
}

/** What the catalogue said about each scheme at the last import, by its name there. */
export type CatalogueMemory = Readonly<Record<string, CatalogueGrant['fields']>>;

export interface GrantPlan {
  proposals: GrantProposal[];
  /** Differences in which the entry wins, as people have edited it, with both values. */
  kept: (FieldDifference & { slug: string })[];
  /** Schemes that people have been asked about before, and that have no entry. */
  askedBefore: number;
  unchanged: number;
  /** What to remember for the next import, if all proposals are handed over. */
  memory: CatalogueMemory;
}

interface PlanInput {
  catalogue: readonly CatalogueGrant[];
  existing: readonly ExistingGrant[];
  memory?: CatalogueMemory;
  /** Slugs that no new entry may have, such as those of drafts. */
  taken?: ReadonlySet<string>;
}

/** Compares the catalogue with the portal's own grants, and proposes new entries and changes of entries. */
export function planGrants({ catalogue, existing, memory = {}, taken = new Set() }: PlanInput): GrantPlan {
  const slugs = new Set([...taken, ...existing.map(({ slug }) => slug)]);
  const plan: GrantPlan = { proposals: [], kept: [], askedBefore: 0, unchanged: 0, memory: { ...memory } };
  for (const scheme of catalogue) {
    const entry = entryOf(scheme, existing);
    if (entry) planChange(plan, scheme, entry, memory[scheme.slug]);
    else if (memory[scheme.slug]) plan.askedBefore++;
    else planNew(plan, scheme, slugs);
    plan.memory = { ...plan.memory, [scheme.slug]: scheme.fields };
  }
  return plan;
}

/** Returns what to remember if some proposals were refused: those are made again the next time. */
export function memoryWithout(
  refused: readonly GrantProposal[],
  plan: GrantPlan,
  before: CatalogueMemory,
): CatalogueMemory {
  const again = new Set(refused.map(({ key }) => key));
  const entries = Object.entries(plan.memory).map(
    ([key, fields]) => [key, again.has(key) ? before[key] : fields] as const,
  );
  return Object.fromEntries(entries.filter((entry): entry is [string, CatalogueGrant['fields']] => !!entry[1]));
}

/** Finds the entry of a scheme: the same file name, or else the same title. */
function entryOf({ slug, fields }: CatalogueGrant, existing: readonly ExistingGrant[]): ExistingGrant | undefined {
  const named = slugOf(fields.title);
  return (
    existing.find((entry) => entry.slug === slug) ??
    existing.find((entry) => slugOf(String(entry.fields.title)) === named)
  );
}

function planNew(plan: GrantPlan, { slug: key, fields, body }: CatalogueGrant, slugs: Set<string>): void {
  const slug = takeFreeSlug(key, slugs);
  const given = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
  const differences = Object.entries(given).map(([field, proposed]) => ({ field, current: undefined, proposed }));
  plan.proposals.push({ kind: 'new', key, slug, title: fields.title, fields: given, body, differences });
}

function planChange(
  plan: GrantPlan,
  { slug: key, fields }: CatalogueGrant,
  { slug, fields: current }: ExistingGrant,
  last: CatalogueGrant['fields'] | undefined,
): void {
  // The day of the last check is about the whole entry, and the language about its text.
  const { checked: _, lang: __, ...facts } = fields;
  const found = compareFields(current, facts, last);
  const [against, proposed] = partition(found.proposed, ({ field }) => contradicts(field, current));
  plan.kept.push(...[...found.kept, ...against].map((difference) => ({ slug, ...difference })));
  if (proposed.length === 0) {
    plan.unchanged++;
    return;
  }
  const changed = Object.fromEntries(proposed.map(({ field, proposed: value }) => [field, value]));
  plan.proposals.push({
    ...{ kind: 'change', key, slug, title: String(current.title), fields: changed, body: '', differences: proposed },
  });
}

/** Checks whether a field says something else than the entry does about when people can apply: always, or until a day. */
function contradicts(field: string, { rolling, deadlines }: ExistingGrant['fields']): boolean {
  if (field === 'deadlines') return rolling === true;
  return field === 'rolling' && Array.isArray(deadlines) && deadlines.length > 0;
}

function partition<Item>(items: readonly Item[], test: (item: Item) => boolean): [Item[], Item[]] {
  return [items.filter(test), items.filter((item) => !test(item))];
}
