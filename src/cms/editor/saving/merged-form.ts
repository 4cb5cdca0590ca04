import { frontmatterYAML } from 'decap-cms-core/dist/esm/formats/frontmatter';
import { fillForm, markUnchanged, openForm } from '../form/open-form.ts';

/** Fills the open form with the saved text when it was merged with changes by others. */
export function showMergedEntry(text: string): void {
  const path = openForm()?.path;
  // Decap marks the form as saved first.
  setTimeout(() => {
    if (!path || openForm()?.path !== path) return;
    fillForm(frontmatterYAML().fromFile(text));
    const form = openForm();
    if (form) markUnchanged(form);
  });
}
