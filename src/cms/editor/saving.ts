import { store } from 'decap-cms-core/dist/esm/redux';
import { describeFields, goToField, innermostFault, isFaulty, outerFields } from './field-elements.ts';
import { faultsInForm, openForm } from './open-form.ts';

const SAVE = '[class*="-SaveButton"]';
const DOUBLE_PRESS = 1000;

let lastPress = 0;

/**
 * Watches the button that saves: pressed twice it saves once, and what is missing is brought into view. Decap itself
 * takes both presses, and would make two of what is new.
 */
export function watchSaving(): void {
  document.addEventListener('click', stopSecondPress, { capture: true });
  store.subscribe(() => requestAnimationFrame(describeFields));
}

/** Puts the cursor on the button that saves. */
export function goToSave(): void {
  requestAnimationFrame(() => document.querySelector<HTMLElement>(SAVE)?.focus());
}

function stopSecondPress(event: MouseEvent): void {
  if (!(event.target instanceof Element) || !event.target.closest(SAVE)) return;
  if (openForm()?.isPersisting || event.timeStamp - lastPress < DOUBLE_PRESS) {
    event.preventDefault();
    event.stopImmediatePropagation();
    return;
  }
  lastPress = event.timeStamp;
  // Decap has found what is missing by then, and «Mer» has opened for it.
  setTimeout(goToFault, 150);
}

function goToFault(): void {
  const faults = faultsInForm();
  const outer = outerFields().find((field) => isFaulty(field, faults));
  if (outer) goToField(innermostFault(outer, faults));
}
