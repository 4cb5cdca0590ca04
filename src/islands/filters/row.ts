import type { ListedRow } from '../../domain/filters/filter-file.ts';
import type { Choices } from '../../domain/filters/filter.ts';
import type { ListFilters } from '../../views/filters/list-filters.ts';
import { element } from './element.ts';

/** Makes a row of a list as its page has it. */
export function rowOf({ settings, choices }: { settings: ListFilters; choices: Choices }, row: ListedRow): HTMLElement {
  const item = element('li', { className: 'row' });
  item.append(whenOf(row), titleOf(settings, row), whereOf(row));
  if (row.price) item.append(element('p', { className: 'price' }, row.price));
  if (row.notes) item.append(element('p', { className: 'notes' }, row.notes));
  const prices = pricesOf(row, choices);
  if (prices) item.append(prices);
  return item;
}

function whenOf({ from = '', to, days }: ListedRow): HTMLElement {
  const when = element('p', { className: 'when' }, from);
  if (to) when.append(days ? '' : ' ', element('span', { className: 'to' }, to));
  return when;
}

function titleOf({ entries }: ListFilters, { entry, title, lang, badge, isOff }: ListedRow): HTMLElement {
  const what = element('p', { className: 'what' });
  if (badge) what.append(element('span', { className: 'status-badge' }, badge), ' ');
  const link = element('a', { href: `${entries}${entry}/` }, title);
  if (lang) link.lang = lang;
  if (isOff) what.append(element('s'));
  (what.querySelector('s') ?? what).append(link);
  return what;
}

function whereOf({ where = '', whereLang, organisers }: ListedRow): HTMLElement {
  const text = element('span', {}, where);
  if (whereLang) text.lang = whereLang;
  const line = element('p', { className: 'where' });
  line.append(text);
  if (organisers) line.append(element('span', { className: 'org' }, ` · ${organisers}`));
  return line;
}

// To somebody who has said for whom the price is, only that is shown.
function pricesOf({ prices = [] }: ListedRow, choices: Choices): HTMLElement | undefined {
  const shown = prices.filter(({ of }) => choices.for?.includes(of) ?? true);
  if (shown.length === 0) return undefined;
  const line = element('p', { className: 'notes' });
  for (const [index, { who, lang, text }] of shown.entries()) {
    const name = element('span', {}, who);
    if (lang) name.lang = lang;
    line.append(index > 0 ? ' · ' : '', name, `: ${text}`);
  }
  return line;
}
