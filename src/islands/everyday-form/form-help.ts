import { followStart } from './end-follows-start.ts';
import { addOptionSearch } from './option-search.ts';
import { shrinkPictures } from './smaller-upload.ts';
import { storeWhileTyping } from './stored-text.ts';
import { describeWhileTyping } from './typing-preview.ts';

/** Adds everything that helps while somebody writes. */
export function helpWith(element: HTMLElement, form: HTMLFormElement): void {
  storeWhileTyping(element, form);
  // The page before sending holds hidden fields alone.
  if (!form.querySelector('input:not([type="hidden"]), textarea, select')) return;
  followStart(form);
  addOptionSearch(form, element.dataset.search ?? '');
  describeWhileTyping(form);
  shrinkPictures(form);
}
