import { count } from '../../i18n/phrases.ts';
import { resultRow, type ShownHit } from './row.ts';
import type { SearchSettings } from './settings.ts';

const BEST = 5;
const AT_A_TIME = 10;

/** Renders results: the best of all kinds first, then the others by kind, the kind of the best of them first. */
export function resultGroups(hits: readonly ShownHit[], query: string, settings: SearchSettings): HTMLElement[] {
  const best = hits.slice(0, BEST);
  const others = Map.groupBy(hits.slice(BEST), ({ facts }) => facts?.kind ?? 'events');
  const rows = (each: readonly ShownHit[]) => each.map((hit) => resultRow(hit, query, settings));
  return [
    ...(best.length > 0 ? [listOf(rows(best))] : []),
    ...[...others].flatMap(([kind, each]) => {
      const heading = document.createElement('h3');
      heading.textContent = settings.words.kinds[kind as keyof typeof settings.words.kinds]?.other ?? kind;
      const list = listOf(rows(each.slice(0, AT_A_TIME)));
      return [heading, list, ...moreButton(list, each.slice(AT_A_TIME), rows, settings)];
    }),
  ];
}

function listOf(rows: readonly HTMLLIElement[]): HTMLOListElement {
  const list = Object.assign(document.createElement('ol'), { className: 'rows' });
  list.dataset.when = 'kind';
  list.append(...rows);
  return list;
}

/** A button that adds the next results of a kind and leads on from there. */
function moreButton(
  list: HTMLOListElement,
  left: readonly ShownHit[],
  rows: (hits: readonly ShownHit[]) => HTMLLIElement[],
  settings: SearchSettings,
): HTMLElement[] {
  if (left.length === 0) return [];
  const next = left.slice(0, AT_A_TIME);
  const button = Object.assign(document.createElement('button'), {
    className: 'ds-button',
    type: 'button',
    textContent: count({ locale: settings.code }, settings.words.more, next.length),
  });
  button.dataset.variant = 'secondary';
  button.addEventListener('click', () => {
    const added = rows(next);
    list.append(...added);
    button.replaceWith(...moreButton(list, left.slice(AT_A_TIME), rows, settings));
    added[0]?.querySelector('a')?.focus();
  });
  return [button];
}
