import { store } from 'decap-cms-core/dist/esm/redux';
import { describeFields, goToField, innermostFault, isFaulty, outerFields } from './field-elements.ts';
import { faultsInForm, openForm } from './open-form.ts';

const SAVE = '[class*="-SaveButton"]';
const DOUBLE_PRESS = 1000;

let lastPress: { at: number; data: unknown } | undefined;

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
  const form = openForm();
  const isSecond = lastPress && event.timeStamp - lastPress.at < DOUBLE_PRESS && form?.data === lastPress.data;
  if (form?.isPersisting || isSecond) {
    event.preventDefault();
    event.stopImmediatePropagation();
    return;
  }
  lastPress = { at: event.timeStamp, data: form?.data };
  // Decap has found what is missing by then, and «Mer» has opened for it.
  setTimeout(goToFault, 150);
}

function goToFault(): void {
  const faults = faultsInForm();
  const outer = outerFields().find((field) => isFaulty(field, faults));
  if (outer) goToField(innermostFault(outer, faults));
}
