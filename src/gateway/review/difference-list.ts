import { html } from 'hono/html';
import type { Difference } from '../../cms/in-words/entry-in-words.ts';
import { longDate } from '../../i18n/dates.ts';
import { count, fill, type Language } from '../../i18n/index.ts';
import { changedWords } from './changed-words.ts';
import { versionsAddress } from './context.ts';
import type { DatedClash } from './queue.ts';
import type { Html } from '../http/page-frame.ts';

/** The labels of the two sides of a difference. */
export type Sides = Record<'before' | 'after', string>;

/** Renders fields in words: before and after, or only after if the entry is new. */
export function differenceList(
  language: Language,
  differences: readonly Difference[],
  isNew: boolean,
  sides: Sides = language.words.review,
): Html {
  const { review: words } = language.words;
  if (differences.length === 0) return html`<p>${words.nothingDiffers}</p>`;
  const row = ({ label, before, after }: Difference) =>
    html`<div>
      <dt>${label}</dt>
      ${isNew ? html`<dd class="multiline">${after}</dd>` : changedField({ before, after }, sides, words.empty)}
    </div>`;
  return html`<dl class="differences">${differences.map(row)}</dl>`;
}

/** Renders both versions of a field, with the words that differ marked. */
function changedField({ before, after }: Pick<Difference, 'before' | 'after'>, sides: Sides, empty: string): Html {
  const marked = before && after ? changedWords(before, after) : undefined;
  const old = marked?.before.map(({ text, isChanged }) => (isChanged ? html`<del>${text}</del>` : text));
  const fresh = marked?.after.map(({ text, isChanged }) => (isChanged ? html`<ins>${text}</ins>` : text));
  return html`<dd class="multiline"><b>${sides.before}:</b> ${old ?? (before ? html`<del>${before}</del>` : empty)}</dd>
    <dd class="multiline"><b>${sides.after}:</b> ${fresh ?? (after ? html`<ins>${after}</ins>` : empty)}</dd>`;
}

/** Renders a link to an entry's version history. */
export function versionsLink(language: Language, location: { collection: string; slug: string }, title: string): Html {
  return html`<a href="${versionsAddress(location)}">${fill(language.words.versions.title, { title })}</a>`;
}

const MAX_CLASHES = 5;

/** Renders other activities at the same place or time. */
export function clashList(language: Language, clashes: readonly DatedClash[], now: string): Html | '' {
  const sentences = clashesInSentences(language, clashes, now);
  if (sentences.length === 0) return '';
  return html`<div class="ds-alert" data-color="warning">
    <p><b>${language.words.review.clashes}</b></p>
    <ul>
      ${sentences.map((sentence) => html`<li>${sentence}</li>`)}
    </ul>
  </div>`;
}

/** Describes clashes, the first few in a sentence each and the others as a number. */
export function clashesInSentences(language: Language, clashes: readonly DatedClash[], now: string): string[] {
  const { review: words } = language.words;
  const sentence = ({ isSamePlace, isAtOnce, date, title }: DatedClash) => {
    const said = isSamePlace ? (isAtOnce ? words.clashPlaceAtOnce : words.clashPlace) : words.clashAtOnce;
    return fill(said, { title, date: longDate(language, date, now) });
  };
  const left = clashes.length - MAX_CLASHES;
  return [
    ...clashes.slice(0, MAX_CLASHES).map(sentence),
    ...(left > 0 ? [count(language, words.moreClashes, left)] : []),
  ];
}
