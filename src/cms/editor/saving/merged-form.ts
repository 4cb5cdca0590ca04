import { frontmatterYAML } from 'decap-cms-core/dist/esm/formats/frontmatter';
import { fillForm, markUnchanged, openForm } from '../form/open-form.ts';

/** Fills the open form with what was saved, where that holds what others had saved since the form was opened. */
export function showMerged(text: string): void {
  const path = openForm()?.path;
  // Decap first says to itself that the form is saved.
  setTimeout(() => {
    if (!path || openForm()?.path !== path) return;
    fillForm(frontmatterYAML().fromFile(text));
    const form = openForm();
    if (form) markUnchanged(form);
  });
}
