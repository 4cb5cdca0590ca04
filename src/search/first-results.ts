import type { SearchIndex } from './index/search-index.ts';

/** A page of the index that was found. */
interface Found {
  /** Its number in the index. */
  document?: number;
  score: number;
}

/** Makes the third the best of another kind if the first two are of one kind, unless that is much worse. */
export function withAnotherKind<Hit extends Found>(hits: readonly Hit[], { documents }: SearchIndex): Hit[] {
  const kindOf = ({ document = 0 }: Hit) => documents[document]?.kind;
  const [first, second, third] = hits;
  if (!first || !second || !third || kindOf(first) !== kindOf(second)) return [...hits];
  const other = hits.find((hit) => kindOf(hit) !== kindOf(first));
  if (!other || other.score < third.score * LEAST_OF_THIRD) return [...hits];
  return [first, second, other, ...hits.slice(2).filter((hit) => hit !== other)];
}

const LEAST_OF_THIRD = 0.7;

/** Puts the list of everything of a kind among the first, if it is wanted: whoever looks for a room sees them all there. */
export function withList<Hit>(hits: readonly Hit[], list: Hit | undefined): Hit[] {
  const isFirst = list === undefined || hits.slice(0, 3).includes(list);
  return isFirst ? [...hits] : [...hits.slice(0, 2), list, ...hits.slice(2).filter((hit) => hit !== list)];
}
