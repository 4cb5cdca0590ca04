import type { editor } from '../../../i18n/nb/editor.ts';
import { fill } from '../../../i18n/phrases.ts';

const ITEM = '[class*="-ListItem"]';
const BAR = '[class*="-TopBar"]';
const NAME = '[class*="-NestedObjectLabel"]';
const AFTER_DRAWING = 100;

/**
 * Lets the items of a list be told apart, opened and taken away on purpose. Decap's buttons for that have no names, and
 * the one that takes away does so at once.
 */
export function watchListItems(words: typeof editor): void {
  document.addEventListener('click', (event) => onClick(event, words.list), { capture: true });
  // What a press opens is drawn a moment later, and Decap tells nobody of it.
  document.addEventListener('click', () => setTimeout(() => nameListItems(words), AFTER_DRAWING));
}

/** Names the buttons of every item that is shown. */
export function nameListItems({ list }: typeof editor): void {
  for (const item of itemsOnPage()) {
    const { toggle, remove } = buttonsOf(item);
    const name = nameOf(item, list);
    const isOpened = isOpen(item);
    if (toggle) nameButton(toggle, isOpened ? list.close : list.open, name);
    toggle?.setAttribute('aria-expanded', String(isOpened));
    if (remove) nameButton(remove, list.remove, name);
  }
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
  // Whoever presses the name of a contact wants to see it.
  if (!isOpen(item) && target.closest(NAME)) toggle?.click();
}

function itemsOnPage(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>(ITEM)].filter(barOf);
}

function barOf(item: HTMLElement): HTMLElement | undefined {
  return [...item.children].find((child): child is HTMLElement => child.matches(BAR));
}

/** The first button of the bar opens, the last takes away. An item of a plain text has only the last. */
function buttonsOf(item: HTMLElement): { toggle: HTMLElement | undefined; remove: HTMLElement | undefined } {
  const buttons = [...(barOf(item)?.querySelectorAll<HTMLElement>(':scope > button') ?? [])];
  return { toggle: buttons.length > 1 ? buttons[0] : undefined, remove: buttons.at(-1) };
}

function isOpen(item: HTMLElement): boolean {
  const name = item.querySelector<HTMLElement>(`:scope > ${NAME}`);
  return !name?.checkVisibility();
}

/** Gives what stands in the item's own first line: for a contact, its role. */
function nameOf(item: HTMLElement, words: (typeof editor)['list']): string {
  const shown = item.querySelector(`:scope > ${NAME}`)?.textContent?.trim();
  const first = item.querySelector<HTMLInputElement>('input:not([type="file"]), textarea')?.value.trim();
  return shown || first || words.unnamed;
}

/** Names a button; what is seen on it is the same without the name of its item. */
function nameButton(button: HTMLElement, sentence: string, item: string): void {
  const name = fill(sentence, { item });
  if (button.getAttribute('aria-label') === name) return;
  button.setAttribute('aria-label', name);
  button.dataset.seen = fill(sentence, { item: '' }).trim();
}
