import { html } from 'hono/html';
import { count, fill, type Language } from '../../../i18n/index.ts';
import { button, form, hidden, message, section } from '../../http/form-markup.ts';
import type { Html } from '../../http/page-frame.ts';
import { nameOf } from '../../people/list-page.ts';
import { clashList, differenceList } from '../difference-list.ts';
import { formatInstant } from '../format-instant.ts';
import { isSimple, MAX_SHOWN, type WaitingDraft } from '../queue.ts';
import { newEntryDifferences } from './new-entry-differences.ts';
import type { ReviewQueue } from './review-queue.ts';
import { CHOSEN } from './several-section.ts';

/** Lists the drafts that wait for approval; a simple one can be approved here. */
export function draftsSection(language: Language, queue: ReviewQueue): Html | '' {
  const { review: words } = language.words;
  if (queue.waiting.length === 0) return '';
  const item = (each: WaitingDraft) => {
    const { collection, slug } = each.state.location;
    const at = `/admin/saker/${collection}/${slug}/`;
    const isNew = !each.state.published;
    const left = each.differences.length - MAX_SHOWN;
    const shown = isNew ? newEntryDifferences(each) : each.differences.slice(0, MAX_SHOWN);
    return html`<li>
      <h3>${each.title}</h3>
      <p class="soft">${isNew ? words.isNew : words.isChange} · ${sentLine(language, each, queue)}</p>
      ${differenceList(language, shown, isNew)} ${isNew && wholeEntry(language, each)}
      ${!isNew && left > 0 && html`<p>${count(language, words.moreFields, left)}</p>`}
      ${clashList(language, each.clashes.slice(0, 1), queue.now)}
      ${message(each.problem && fill(words.toMend, { reason: each.problem }), 'danger')}
      ${queue.waiting.length > 1 && tick(language, each, queue.areAllChosen)}
      <div class="actions">
        <a class="ds-button" data-variant="${isSimple(each) ? 'secondary' : 'primary'}" href="${at}"
          >${fill(words.lookAt, { title: each.title })}</a
        >
        ${isSimple(each) && form(`${at}godkjenn/`, html`${hidden('commit', each.state.draft.commit)}${button(fill(words.approve, { title: each.title }))}`)}
      </div>
    </li>`;
  };
  return section(
    'venter',
    count(language, words.waiting, queue.waiting.length),
    html`<ul class="plain ruled-list">
      ${queue.waiting.map(item)}
    </ul>`,
  );
}

/** Renders all that a new entry says, to be read before it is approved together with others. */
function wholeEntry(language: Language, { differences }: WaitingDraft): Html {
  return html`<details class="ds-details" data-color="neutral">
    <summary>${language.words.review.allFields}</summary>
    <div>${differenceList(language, differences, true)}</div>
  </details>`;
}

/** Renders the tick that puts a draft among those decided together. */
function tick({ words: { review } }: Language, { state, title }: WaitingDraft, isChosen: boolean): Html {
  const { location, draft } = state;
  const id = `velg-${location.collection}-${location.slug}`;
  return html`<div class="ds-field">
    <input
      class="ds-input"
      type="checkbox"
      id="${id}"
      form="${CHOSEN.form}"
      name="${CHOSEN.field}"
      value="${location.path} ${draft.commit}"
      ${isChosen && 'checked'}
    />
    <label class="ds-label" for="${id}">${fill(review.choose, { title })}</label>
  </div>`;
}

/** Describes who sent a draft, and when. */
export function sentLine(
  language: Language,
  { state }: WaitingDraft,
  { associations, now }: Pick<ReviewQueue, 'associations' | 'now'>,
) {
  const { review: words } = language.words;
  const { owner, at, author, authorId } = state.draft;
  const association = owner === null ? words.noOwner : nameOf(language, associations, owner);
  const values = { association, when: formatInstant(language, Date.parse(at), now) };
  // A form or an import: the source is named.
  return authorId === 0 ? fill(words.sentBy, { ...values, source: author }) : fill(words.sent, values);
}
