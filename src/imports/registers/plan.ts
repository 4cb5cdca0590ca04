import { slugOf, takeFreeSlug } from '../../domain/slug.ts';
import type { Association } from '../../schemas/association.ts';
import type { Site } from '../../schemas/site.ts';
import { compareFields, type FieldDifference } from '../field-changes.ts';
import type { Answer } from './answers.ts';
import { associationFields, type RegisteredAssociation, type RegisterFields } from './association-fields.ts';
import type { Unit, UnitState } from './unit.ts';

/** An association entry of the portal. */
export interface ExistingAssociation {
  slug: string;
  fields: RegisterFields;
}

/** A new entry, or changes of one, that people decide on. */
export interface AssociationProposal {
  kind: 'new' | 'change';
  slug: string;
  number: string;
  title: string;
  /** All fields of a new entry, or the changed ones. */
  fields: RegisterFields;
  /** The text of a new entry. */
  body: string;
  differences: FieldDifference[];
  leftOut: RegisteredAssociation['leftOut'];
}

/** What the registers said about each association at the last import, by organisation number. */
export type RegisterMemory = Readonly<Record<string, RegisterFields>>;

export interface AssociationPlan {
  proposals: AssociationProposal[];
  /** Differences in which the entry wins, with both values. */
  kept: (FieldDifference & { slug: string; title: string })[];
  /** Entries that the registers say are gone. They are listed for people, and never changed. */
  gone: { slug: string; title: string; number: string; state: UnitState | 'not-found' }[];
  /** Organisations that people have been asked about before, and that have no entry. */
  askedBefore: number;
  /** Organisations without an entry that are no longer active. */
  inactive: number;
  unchanged: number;
  /** What to remember for the next import, if all proposals are handed over. */
  memory: RegisterMemory;
}

export interface PlanInput {
  answer: Pick<Answer, 'units' | 'voluntary'>;
  existing: readonly ExistingAssociation[];
  site: Pick<Site, 'language' | 'municipality' | 'areas'>;
  memory?: RegisterMemory;
  /** Slugs that no new entry may have, such as those of drafts. */
  taken?: ReadonlySet<string>;
}

/** Compares the registers with the portal, and proposes new entries and changes of entries. */
export function planAssociations({
  answer,
  existing,
  site,
  memory = {},
  taken = new Set(),
}: PlanInput): AssociationPlan {
  const entryOf = matcher(existing);
  const icnpo = new Map(answer.voluntary.map((each) => [each.number, each.icnpo]));
  const around = { site, places: placesIn(answer.units, site) };
  const slugs = new Set([...taken, ...existing.map(({ slug }) => slug)]);
  const plan: AssociationPlan = { ...emptyPlan(), memory: { ...memory } };
  for (const unit of answer.units) {
    const registered = associationFields(unit, icnpo.get(unit.number) ?? [], around);
    const entry = entryOf(registered);
    if (unit.state !== 'active') {
      if (entry) plan.gone.push({ ...nameOf(entry), number: unit.number, state: unit.state });
      else plan.inactive++;
    } else if (entry) planChange(plan, entry, registered, memory);
    else planNew(plan, registered, slugs, memory);
  }
  plan.gone.push(...notFound(existing, answer.units));
  return plan;
}

/** Returns what to remember if only some proposals were handed over: the others are made again the next time. */
export function memoryAfter(
  plan: Pick<AssociationPlan, 'proposals' | 'memory'>,
  before: RegisterMemory,
  handedOver: readonly Pick<AssociationProposal, 'number'>[],
): RegisterMemory {
  const done = new Set(handedOver.map(({ number }) => number));
  const waiting = new Set(plan.proposals.map(({ number }) => number).filter((number) => !done.has(number)));
  const entries = Object.entries(plan.memory).map(([number, fields]) => [
    number,
    waiting.has(number) ? before[number] : fields,
  ]);
  return Object.fromEntries(entries.filter(([, fields]) => fields !== undefined)) as RegisterMemory;
}

function emptyPlan(): Omit<AssociationPlan, 'memory'> {
  return { proposals: [], kept: [], gone: [], askedBefore: 0, inactive: 0, unchanged: 0 };
}

// The page says where its facts are from, as the licence of the registers (NLOD) asks for.
const SOURCE = { imported_from: 'registers' } satisfies Pick<Association, 'imported_from'>;

function planNew(
  plan: AssociationPlan,
  { number, title, fields, body, leftOut }: RegisteredAssociation,
  slugs: Set<string>,
  memory: RegisterMemory,
): void {
  if (memory[number]) {
    plan.askedBefore++;
    return;
  }
  const slug = takeFreeSlug(slugOf(title) || number, slugs);
  const differences = Object.entries(fields).map(([field, proposed]) => ({ field, current: undefined, proposed }));
  plan.proposals.push({
    kind: 'new',
    slug,
    number,
    title,
    fields: { ...fields, ...SOURCE },
    body,
    differences,
    leftOut,
  });
  remember(plan, number, fields);
}

// Of an entry that exists, the others are choices: the language is that of its text, no area means everywhere.
const FACTS = new Set(['title', 'summary', 'organisation_number', 'icnpo', 'themes', 'contacts', 'website']);

function planChange(
  plan: AssociationPlan,
  entry: ExistingAssociation,
  { number, fields, leftOut }: RegisteredAssociation,
  memory: RegisterMemory,
): void {
  const facts = Object.fromEntries(Object.entries(fields).filter(([field]) => FACTS.has(field)));
  const { proposed, kept } = compareFields(entry.fields, facts, memory[number]);
  const named = nameOf(entry);
  plan.kept.push(...kept.map((difference) => ({ ...named, ...difference })));
  remember(plan, number, fields);
  if (proposed.length === 0) {
    plan.unchanged++;
    return;
  }
  const changed = Object.fromEntries(proposed.map((difference) => [difference.field, difference.proposed]));
  plan.proposals.push({
    ...{
      kind: 'change',
      ...named,
      number,
      fields: { ...changed, ...SOURCE },
      body: '',
      differences: proposed,
      leftOut,
    },
  });
}

function remember(plan: AssociationPlan, number: string, fields: RegisterFields): void {
  plan.memory = Object.assign(plan.memory, { [number]: fields });
}

/** Finds entries by organisation number, otherwise by a name that only one entry without a number has. */
function matcher(existing: readonly ExistingAssociation[]) {
  const byNumber = new Map(existing.map((entry) => [entry.fields.organisation_number, entry]));
  const byName = Map.groupBy(
    existing.filter(({ fields }) => !fields.organisation_number),
    ({ fields }) => slugOf(String(fields.title)),
  );
  return ({ number, title }: RegisteredAssociation): ExistingAssociation | undefined => {
    const named = byName.get(slugOf(title));
    return byNumber.get(number) ?? (named?.length === 1 ? named[0] : undefined);
  };
}

function notFound(existing: readonly ExistingAssociation[], units: readonly Unit[]): AssociationPlan['gone'] {
  const known = new Set(units.map(({ number }) => number));
  return existing.flatMap((entry) => {
    const number = entry.fields.organisation_number;
    if (typeof number !== 'string' || known.has(number) || entry.fields.status === 'closed') return [];
    return [{ ...nameOf(entry), number, state: 'not-found' as const }];
  });
}

function nameOf({ slug, fields }: ExistingAssociation): { slug: string; title: string } {
  return { slug, title: String(fields.title) };
}

/** Lists the names of places that the portal and the addresses of the register know, in lower case. */
function placesIn(units: readonly Unit[], site: PlanInput['site']): Set<string> {
  const names = [site.municipality.name, ...site.areas.map(({ title }) => title)];
  const towns = units.flatMap(({ address }) => address?.town ?? []);
  return new Set(
    [...names, ...towns].flatMap((name) => name.toLowerCase().split(' ')).filter((word) => word.length > 2),
  );
}
