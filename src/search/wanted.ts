import type { Clause } from './clause.ts';
import { EMPHASIS } from './emphasis.ts';
import { kindOfEnding } from './intents/endings.ts';
import { conceptPages, decidesKind, isNeed, kindsOf } from './intents/preferences.ts';
import type { Intents } from './intents/read-intents.ts';
import type { Concept } from './words/concept.ts';

/** The kinds of page and the pages of the portal that a query wants, each with how much it is preferred. */
export interface Wanted {
  kinds: ReadonlyMap<string, number>;
  /** How much the kinds count that it does not want. */
  otherKinds: number;
  pages: ReadonlyMap<string, number>;
  /** The page that lists everything of the kind that is wanted, whatever else a query says. */
  list?: string;
}

/** Tells which kinds of page and which pages of the portal the clauses of a query want. */
export function wantedIn(clauses: readonly Clause[], { happening }: Intents): Wanted {
  const concepts = decisive(clauses).flatMap((clause) => clause.concepts);
  const hasMore = clauses.length > 1;
  const kinds = kindsIn(concepts, hasMore);
  for (const { words } of clauses) {
    const kind = words.map(kindOfEnding).find(Boolean);
    if (kind) raise(kinds, kind, STRENGTH.ending);
  }
  if (happening || concepts.includes('activities')) raise(kinds, 'events', STRENGTH.ending);
  const list = hasMore ? listIn(concepts.filter(isNeed)) : undefined;
  return {
    kinds,
    otherKinds: hasMore && clauses.some(decides) ? STRENGTH.other : 1,
    pages: new Map(concepts.flatMap((concept) => pagesOf(concept, hasMore))),
    ...(list && { list }),
  };
}

/** What is needed says more of the kind than what it is for: «penger til korps». */
function kindsIn(concepts: readonly Concept[], hasMore: boolean): Map<string, number> {
  const kinds = new Map<string, number>();
  const needs = concepts.filter(isNeed);
  for (const concept of needs.length > 0 ? needs : concepts) {
    const [first, next] = !hasMore || needs.length === 0 ? STRENGTH.alone : strengthOf(concept, needs);
    for (const [at, kind] of kindsOf(concept).entries()) raise(kinds, kind, at === 0 ? first : next);
  }
  return kinds;
}

function listIn(needs: readonly Concept[]): string | undefined {
  const listed = needs.find((each) => LISTED.has(each) && !isBesides(each, needs));
  return listed && conceptPages[listed]?.[0];
}

function pagesOf(concept: Concept, hasMore: boolean): [path: string, factor: number][] {
  const factor = hasMore && LISTED.has(concept) ? STRENGTH.list : STRENGTH.page;
  return (conceptPages[concept] ?? []).map((path) => [path, factor]);
}

/** «Pris» may be an award, but beside the name of a cabin it is not: what says little decides nothing. */
function decisive(clauses: readonly Clause[]): readonly Clause[] {
  const strong = clauses.filter(({ emphasis }) => emphasis > EMPHASIS.lightConcept);
  return strong.length > 0 ? clauses.filter(({ isLight }) => !isLight) : clauses;
}

/** «Hall» may be rented, but is something else as well. */
function decides({ concepts }: Clause): boolean {
  return concepts.length > 0 && concepts.every(decidesKind);
}

const STRENGTH = {
  alone: [1.5, 1.25],
  ofNeed: [2.3, 1.7],
  besides: [1.4, 1.2],
  ending: 1.6,
  other: 0.65,
  page: 1.2,
  list: 1.6,
} as const;

function strengthOf(concept: Concept, needs: readonly Concept[]): readonly [first: number, next: number] {
  return isBesides(concept, needs) ? STRENGTH.besides : STRENGTH.ofNeed;
}

/** Money for a tent is not a tent, and to rent a canoe is to look for equipment. */
function isBesides(concept: Concept, needs: readonly Concept[]): boolean {
  if (concept !== 'grants' && needs.includes('grants')) return true;
  const isLent = concept === 'rent' || concept === 'borrow';
  return isLent && needs.some((each) => each !== concept && LENT.has(kindsOf(each)[0] ?? ''));
}

/** Whoever looks for money or a room finds all there is on one page, whatever else a query says. */
const LISTED: ReadonlySet<Concept> = new Set(['grants', 'rent', 'borrow']);

const LENT: ReadonlySet<string> = new Set(['venues', 'equipment']);

function raise(map: Map<string, number>, key: string, value: number): void {
  map.set(key, Math.max(map.get(key) ?? 0, value));
}
