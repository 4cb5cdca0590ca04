import { html } from 'hono/html';
import type { Language } from '../../../i18n/index.ts';
import { button, form, hidden, section } from '../../http/form-markup.ts';
import type { Html } from '../../http/page-frame.ts';
import { answerFields } from '../decisions/answer-fields.ts';
import type { ReadyAnswer } from '../decisions/ready-answers.ts';
import type { ReviewQueue } from './review-queue.ts';

/** The form that the ticks of the drafts belong to, and their field. */
export const CHOSEN = { form: 'flere', field: 'valgt', step: 'trinn' };

/** Renders the form that decides about several drafts at once. */
export function severalSection(language: Language, { waiting, answers }: ReviewQueue): Html | '' {
  const { review: words } = language.words;
  if (waiting.length < 2 && answers.saved.length === 0) return '';
  return section(
    'flere-overskrift',
    words.several,
    html`${waiting.length > 1 && chosenForm(language, answers.texts)} ${savedList(language, answers.saved)}`,
  );
}

function chosenForm(language: Language, answers: readonly string[]): Html {
  const { review: words } = language.words;
  const step = (value: string, text: string, variant: string) =>
    html`<button class="ds-button" type="submit" name="${CHOSEN.step}" value="${value}" data-variant="${variant}">
      ${text}
    </button>`;
  return html`<p><a href="/admin/saker/?velg=alle#venter">${words.chooseAll}</a></p>
    <form class="form" id="${CHOSEN.form}" method="post" action="/admin/saker/flere/">
      ${step('godkjenn', words.approveChosen, 'primary')}
      <details class="ds-details" data-color="neutral">
        <summary>${words.returnChosen}</summary>
        <div>${answerFields(language, { answers })} ${step('tilbake', words.returnChosen, 'secondary')}</div>
      </details>
    </form>`;
}

function savedList({ words: { review } }: Language, saved: readonly ReadyAnswer[]): Html | '' {
  if (saved.length === 0) return '';
  const item = ({ id, text }: ReadyAnswer) =>
    html`<li>
      <p class="multiline">${text}</p>
      ${form('/admin/saker/svar/fjern/', html`${hidden('id', id)}${button(review.forgetAnswer, 'secondary')}`)}
    </li>`;
  return html`<details class="ds-details" data-color="neutral">
    <summary>${review.ownAnswers}</summary>
    <div>
      <ul class="plain ruled-list">
        ${saved.map(item)}
      </ul>
    </div>
  </details>`;
}
