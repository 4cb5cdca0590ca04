import { memoizeByObject } from '../../domain/lookups/memoize-by-object.ts';
import { recordReads } from '../../domain/lookups/recorded-reads.ts';
import { isSameValue } from '../../domain/lookups/same-value.ts';
import type { ViewContext } from '../context.ts';
import { recordedContext } from './recorded-context.ts';
import { type Read, readFinder } from './recorded-map.ts';

/** What is remembered of the pages of a site, so that of the next one only views are made whose inputs have changed. */
export interface PageMemory {
  contexts: readonly ViewContext[];
  /** Those of the site before. */
  before: PageMemory | undefined;
  /** The pages of each route by their addresses. */
  pages: Map<object, Map<string, RememberedPage>>;
  /** All that was read of the contexts, by name. */
  reads: Map<string, Read>;
  /** Whether what was read is the same as on the site before, as far as that has been asked. */
  unchanged: Map<Read, boolean>;
}

/** The digest of the view of a page, and what the view was made of. */
interface RememberedPage {
  digest: string;
  subject: unknown;
  reads: readonly Read[];
}

/** Opens the memory of a site, after that of the one before, if that is remembered. */
export function openPageMemory(contexts: readonly ViewContext[], before?: PageMemory): PageMemory {
  return { contexts, before, pages: new Map(), reads: before?.reads ?? new Map(), unchanged: new Map() };
}

/** Forgets the site before, once all pages are made. */
export function closePageMemory(memory: PageMemory): void {
  memory.before = undefined;
  memory.unchanged.clear();
}

/** Returns the contexts of a site, which note what is read of them. */
export const recordedContexts = memoizeByObject(({ contexts, reads }: PageMemory): ViewContext[] =>
  contexts.map((context) => recordedContext(context, readFinder(context.language.code, reads))),
);

/** A page in one language: its route, its address, what it is about, and how its view is made and turned into a digest. */
interface Asked {
  route: object;
  address: string;
  subject: unknown;
  make: () => string;
}

/** Returns the digest of the view of a page: that of the site before if all that its view read there is the same. */
export function digestOfView(memory: PageMemory, { route, address, subject, make }: Asked): string {
  const known = memory.before?.pages.get(route)?.get(address);
  const page = known && isStillTrue(known, subject, memory) ? { ...known, subject } : newPage(subject, make);
  const pages = memory.pages.get(route) ?? new Map<string, RememberedPage>();
  memory.pages.set(route, pages);
  pages.set(address, page);
  return page.digest;
}

function newPage(subject: unknown, make: () => string): RememberedPage {
  const { value, reads } = recordReads(make);
  return { digest: value, subject, reads: [...reads] as Read[] };
}

function isStillTrue(known: RememberedPage, subject: unknown, memory: PageMemory): boolean {
  return isSameValue(known.subject, subject) && known.reads.every((read) => isUnchanged(read, memory));
}

function isUnchanged(read: Read, memory: PageMemory): boolean {
  const answer = memory.unchanged.get(read) ?? isSameOnBoth(read, memory);
  memory.unchanged.set(read, answer);
  return answer;
}

function isSameOnBoth({ language, of }: Read, memory: PageMemory): boolean {
  const contextIn = (site: PageMemory | undefined) =>
    site && recordedContexts(site).find((each) => each.language.code === language);
  const [before, now] = [contextIn(memory.before), contextIn(memory)];
  return before !== undefined && now !== undefined && isSameValue(of(before), of(now));
}
