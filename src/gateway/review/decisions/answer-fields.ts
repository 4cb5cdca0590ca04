import { html } from 'hono/html';
import type { Language } from '../../../i18n/index.ts';
import { checkbox, selectField, textAreaField } from '../../http/form-markup.ts';
import type { Html } from '../../http/page-frame.ts';
import { ANSWER_FIELDS } from './ready-answers.ts';

interface AnswerFacts {
  /** The texts to choose from. */
  answers: readonly string[];
  note?: string | undefined;
  error?: string | undefined;
}

const LONGEST_OPTION = 90;

/** Renders the fields of an answer to an association: a ready one, words of one's own, or both. */
export function answerFields({ words }: Language, { answers, note, error }: AnswerFacts): Html {
  const { review } = words;
  const shortened = (text: string) => (text.length > LONGEST_OPTION ? `${text.slice(0, LONGEST_OPTION - 1)}…` : text);
  const options = [
    { value: '', text: review.noReadyAnswer },
    ...answers.map((text) => ({ value: text, text: shortened(text.replace(/\n/g, ' ')) })),
  ];
  return html`${selectField({ name: ANSWER_FIELDS.ready, label: review.readyAnswer, options })}
  ${textAreaField({ name: ANSWER_FIELDS.note, label: review.noteLabel, value: note ?? '', error, required: false })}
  ${checkbox({ name: ANSWER_FIELDS.remember, label: review.remember })}`;
}
