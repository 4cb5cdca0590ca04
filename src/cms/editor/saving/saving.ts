import { store } from 'decap-cms-core/dist/esm/redux';
import type { editor } from '../../../i18n/nb/editor.ts';
import type { DecapConfig } from '../../decap-config.ts';
import { showAllFaults } from './all-faults.ts';
import { describeFields, goToField, innermostFault, isFaulty, outerFields } from '../form/field-elements.ts';
import { nameFoldedParts, watchFoldedParts } from '../form/folded-parts.ts';
import { nameListItems, watchListItems } from '../form/list-items.ts';
import { faultsInForm, openForm } from '../form/open-form.ts';

const SAVE = '[class*="-SaveButton"]';
const DOUBLE_PRESS = 1000;

let lastPress: { at: number; data: unknown } | undefined;

/**
 * Watches the button that saves: pressed twice it saves once, and what is missing is brought into view. Decap itself
 * takes both presses, and would make two of what is new.
 */
export function watchSaving({ backend, portal }: DecapConfig): void {
  const { away } = portal.words as typeof editor;
  // Only our gateway knows all that is wrong at once.
  const showFaults = backend.name === 'portal' ? () => void showAllFaultsOrFirst(away) : goToFault;
  document.addEventListener('click', (event) => stopSecondPress(event, showFaults), { capture: true });
  watchListItems(portal.words as typeof editor);
  watchFoldedParts(portal.words as typeof editor);
  store.subscribe(() =>
    requestAnimationFrame(() => {
      describeFields();
      nameListItems(portal.words as typeof editor);
      nameFoldedParts(portal.words as typeof editor);
    }),
  );
}

/** Puts the cursor on the button that saves. */
export function goToSave(): void {
  requestAnimationFrame(() => document.querySelector<HTMLElement>(SAVE)?.focus());
}

function stopSecondPress(event: MouseEvent, showFaults: () => void): void {
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
  setTimeout(showFaults, 150);
}

async function showAllFaultsOrFirst(away: string): Promise<void> {
  if (faultsInForm().size > 0 && !(await showAllFaults(away))) goToFault();
}

function goToFault(): void {
  const faults = faultsInForm();
  const outer = outerFields().find((field) => isFaulty(field, faults));
  if (outer) goToField(innermostFault(outer, faults));
}
