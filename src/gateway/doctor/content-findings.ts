import type { StaleEntry } from '../../domain/upkeep.ts';
import { upkeepOf } from '../../domain/upkeep.ts';
import { editAddress } from '../review/context.ts';
import { parseEntryPath } from '../review/queue-page/problem-sections.ts';
import type { ValidatedContent } from '../review/validated-content.ts';
import type { Finding, FindingItem, FindingKind } from './finding.ts';

/** Finds what is wrong with the content: entries left out, outdated ones, and deadlines that have passed. */
export function contentFindings({ problems, portal }: Pick<ValidatedContent, 'problems' | 'portal'>): Finding[] {
  if (!portal) return [{ kind: 'settings', level: 'fault', items: filesWith(problems, 'error') }];
  const { ending, unchecked, deadlines } = upkeepOf(portal);
  return [
    ...finding('leftOut', filesWith(problems, 'error')),
    ...finding('deadlines', deadlines.map(itemOf)),
    ...finding('ending', ending.map(itemOf)),
    ...finding('unchecked', unchecked.map(itemOf)),
    ...finding('imperfect', filesWith(problems, 'warning')),
  ];
}

function finding(kind: FindingKind, items: readonly FindingItem[]): Finding[] {
  return items.length === 0 ? [] : [{ kind, level: 'warning', values: { n: items.length }, items }];
}

function filesWith(problems: ValidatedContent['problems'], level: 'error' | 'warning'): FindingItem[] {
  const files = new Set(problems.filter((problem) => problem.level === level).map(({ file }) => file));
  return [...files].map((file) => ({ text: file, href: editAddress(parseEntryPath(file)) }));
}

function itemOf({ collection, slug, title }: StaleEntry): FindingItem {
  return { text: title, href: editAddress({ collection, slug }) };
}
