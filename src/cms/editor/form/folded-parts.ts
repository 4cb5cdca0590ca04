import type { editor } from '../../../i18n/nb/editor.ts';
import { fill } from '../../../i18n/phrases.ts';

const BAR = '[class*="-ExpandButtonContainer"]';
const AFTER_DRAWING = 100;

/**
 * Lets a part of a form that is folded together be opened by its name and not by its arrow alone, which Decap gives the
 * same name in every part.
 */
export function watchFoldedParts(words: typeof editor): void {
  document.addEventListener('click', ({ target }) => {
    const bar = target instanceof Element ? target.closest(BAR) : null;
    if (bar && !(target as Element).closest('button')) bar.querySelector('button')?.click();
    // What a press opens is drawn a moment later, and Decap tells nobody of it.
    setTimeout(() => nameFoldedParts(words), AFTER_DRAWING);
  });
}

/** Names the button of every part by what it opens, and says whether it is open. */
export function nameFoldedParts({ list }: typeof editor): void {
  for (const bar of document.querySelectorAll(BAR)) {
    const button = bar.querySelector('button');
    const part = bar.closest('[id]');
    const label = part && document.querySelector(`label[for="${CSS.escape(part.id)}"]`)?.textContent;
    if (!button || !label) continue;
    const isOpen = bar.parentElement?.nextElementSibling?.checkVisibility() === true;
    // Whether it must be filled in stands behind the name, in brackets.
    const item = label.replace(/ \(.*/, '');
    button.setAttribute('aria-label', fill(isOpen ? list.close : list.open, { item }));
    button.setAttribute('aria-expanded', String(isOpen));
  }
}
