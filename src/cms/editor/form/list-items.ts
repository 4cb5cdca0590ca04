import type { editor } from '../../../i18n/nb/editor.ts';
import { fill } from '../../../i18n/phrases.ts';
import { outerFields } from './field-elements.ts';

const ITEM = '[class*="-ListItem"]';
const BAR = '[class*="-TopBar"]';
const NAME = '[class*="-NestedObjectLabel"]';
const RENDER_DELAY = 100;

/** Labels list items and asks before removing one. Decap's buttons have no names and remove items at once. */
export function watchListItems(words: typeof editor): void {
  document.addEventListener('click', (event) => onClick(event, words.list), { capture: true });
  // Decap renders the change later and fires no event.
  document.addEventListener('click', () => setTimeout(() => labelListItems(words), RENDER_DELAY));
}

/** Labels the buttons of every visible item. */
export function labelListItems({ list }: typeof editor): void {
  for (const item of itemsOnPage()) {
    const { toggle, remove } = buttonsOf(item);
    const name = nameOf(item, list);
    const isOpened = isOpen(item);
    if (toggle) labelButton(toggle, isOpened ? list.close : list.open, name);
    toggle?.setAttribute('aria-expanded', String(isOpened));
    if (remove) labelButton(remove, list.remove, name);
  }
}

/** Finds the list and the number of the item that an input is in: `['shifts', '1']`; nothing outside a list. */
export function placeInList(id: string): readonly [list: string, index: string] | undefined {
  const input = document.getElementById(id);
  const field = input && outerFields().find(({ element }) => element.contains(input));
  if (!field) return undefined;
  const items = [...field.element.querySelectorAll(ITEM)].filter((item) => !item.parentElement?.closest(ITEM));
  const index = items.findIndex((item) => item.contains(input));
  return index < 0 ? undefined : [field.name, String(index)];
}

function onClick(event: MouseEvent, words: (typeof editor)['list']): void {
  const target = event.target instanceof Element ? event.target : undefined;
  const item = target?.closest<HTMLElement>(ITEM);
  if (!target || !item || !barOf(item)) return;
  const { toggle, remove } = buttonsOf(item);
  if (remove?.contains(target) && !confirm(fill(words.confirm, { item: nameOf(item, words) }))) {
    event.preventDefault();
    event.stopImmediatePropagation();
  }
  // A click on the name of a contact opens it.
  if (!isOpen(item) && target.closest(NAME)) toggle?.click();
}

function itemsOnPage(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>(ITEM)].filter(barOf);
}

function barOf(item: HTMLElement): HTMLElement | undefined {
  return [...item.children].find((child): child is HTMLElement => child.matches(BAR));
}

/** The first button of the bar toggles, the last removes. Plain text items have only the last. */
function buttonsOf(item: HTMLElement): { toggle: HTMLElement | undefined; remove: HTMLElement | undefined } {
  const buttons = [...(barOf(item)?.querySelectorAll<HTMLElement>(':scope > button') ?? [])];
  return { toggle: buttons.length > 1 ? buttons[0] : undefined, remove: buttons.at(-1) };
}

function isOpen(item: HTMLElement): boolean {
  const name = item.querySelector<HTMLElement>(`:scope > ${NAME}`);
  return !name?.checkVisibility();
}

/** Returns the name of an item: the first line of text, such as a contact's role. */
function nameOf(item: HTMLElement, words: (typeof editor)['list']): string {
  const shown = item.querySelector(`:scope > ${NAME}`)?.textContent?.trim();
  const first = item.querySelector<HTMLInputElement>('input:not([type="file"]), textarea')?.value.trim();
  return shown || first || words.unnamed;
}

/** Labels a button; its visible text omits the item's name. */
function labelButton(button: HTMLElement, sentence: string, item: string): void {
  const name = fill(sentence, { item });
  if (button.getAttribute('aria-label') === name) return;
  button.setAttribute('aria-label', name);
  button.dataset.seen = fill(sentence, { item: '' }).trim();
}
