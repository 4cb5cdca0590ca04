import { store } from 'decap-cms-core/dist/esm/redux';
import type { editor } from '../../../i18n/nb/editor.ts';
import type { DecapConfig } from '../../config/decap-config.ts';
import { showAllProblems } from './all-problems.ts';
import { describeFields, focusField, innermostFieldWithError, hasError, outerFields } from '../form/field-elements.ts';
import { labelCollapsibleGroups, watchCollapsibleGroups } from '../form/collapsible-groups.ts';
import { labelListItems, watchListItems } from '../form/list-items.ts';
import { fieldErrors, openForm } from '../form/open-form.ts';

const SAVE_BUTTON = '[class*="-SaveButton"]';
const DOUBLE_PRESS = 1000;

let lastPress: { at: number; data: unknown } | undefined;

/**
 * Watches the save button: ignores double clicks and shows missing fields. Decap would process both clicks and create
 * two new entries.
 */
export function watchSaveButton({ backend, portal }: DecapConfig): void {
  const { away } = portal.words as typeof editor;
  // Only our gateway reports all problems at once.
  const showProblems = backend.name === 'portal' ? () => void showProblemsOrFirstError(away) : focusFirstError;
  document.addEventListener('click', (event) => stopSecondPress(event, showProblems), { capture: true });
  watchListItems(portal.words as typeof editor);
  watchCollapsibleGroups(portal.words as typeof editor);
  store.subscribe(() =>
    requestAnimationFrame(() => {
      describeFields();
      labelListItems(portal.words as typeof editor);
      labelCollapsibleGroups(portal.words as typeof editor);
    }),
  );
}

/** Focuses the save button. */
export function focusSaveButton(): void {
  requestAnimationFrame(() => document.querySelector<HTMLElement>(SAVE_BUTTON)?.focus());
}

function stopSecondPress(event: MouseEvent, showErrors: () => void): void {
  if (!(event.target instanceof Element) || !event.target.closest(SAVE_BUTTON)) return;
  const form = openForm();
  const isSecond = lastPress && event.timeStamp - lastPress.at < DOUBLE_PRESS && form?.data === lastPress.data;
  if (form?.isPersisting || isSecond) {
    event.preventDefault();
    event.stopImmediatePropagation();
    return;
  }
  lastPress = { at: event.timeStamp, data: form?.data };
  // By then Decap has validated the form and «Mer» is open.
  setTimeout(showErrors, 150);
}

async function showProblemsOrFirstError(away: string): Promise<void> {
  if (fieldErrors().size > 0 && !(await showAllProblems(away))) focusFirstError();
}

function focusFirstError(): void {
  const errors = fieldErrors();
  const outer = outerFields().find((field) => hasError(field, errors));
  if (outer) focusField(innermostFieldWithError(outer, errors));
}
