import { html } from 'hono/html';
import type { Language } from '../../../i18n/index.ts';
import { button, form, hidden } from '../../http/form-markup.ts';
import type { Html } from '../../http/page-frame.ts';
import { UNDO } from '../decisions/decisions.ts';
import type { ReviewQueue } from './review-queue.ts';

/** Renders the button that undoes the last decision, as long as that is possible. */
export function undoForm({ words: { review } }: Language, { undo }: Pick<ReviewQueue, 'undo'>): Html | '' {
  if (!undo) return '';
  return form(
    '/admin/saker/angre/',
    html`<p>${review.undoLead}</p>
      ${hidden(UNDO, undo)}${button(review.undo, 'secondary')}`,
  );
}
