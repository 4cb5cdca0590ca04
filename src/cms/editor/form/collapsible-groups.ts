import type { editor } from '../../../i18n/nb/editor.ts';
import { fill } from '../../../i18n/phrases.ts';

const BAR = '[class*="-ExpandButtonContainer"]';
const RENDER_DELAY = 100;

/** Makes collapsible groups open by their label too. Decap gives every arrow the same accessible name. */
export function watchCollapsibleGroups(words: typeof editor): void {
  document.addEventListener('click', ({ target }) => {
    const bar = target instanceof Element ? target.closest(BAR) : null;
    if (bar && !(target as Element).closest('button')) bar.querySelector('button')?.click();
    // Decap renders the change later and fires no event.
    setTimeout(() => labelCollapsibleGroups(words), RENDER_DELAY);
  });
}

/** Labels the button of each group with its name and expanded state. */
export function labelCollapsibleGroups({ list }: typeof editor): void {
  for (const bar of document.querySelectorAll(BAR)) {
    const button = bar.querySelector('button');
    const part = bar.closest('[id]');
    const label = part && document.querySelector(`label[for="${CSS.escape(part.id)}"]`)?.textContent;
    if (!button || !label) continue;
    const isOpen = bar.parentElement?.nextElementSibling?.checkVisibility() === true;
    // The label ends with a requirement in brackets.
    const item = label.replace(/ \(.*/, '');
    button.setAttribute('aria-label', fill(isOpen ? list.close : list.open, { item }));
    button.setAttribute('aria-expanded', String(isOpen));
  }
}
