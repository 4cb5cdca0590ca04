import { html } from 'hono/html';
import { count, fill, type Language } from '../../../i18n/index.ts';
import type { UnsentDraft } from '../../dashboard/unsent-drafts.ts';
import { section } from '../../http/form-markup.ts';
import type { Html } from '../../http/page-frame.ts';
import { nameOf } from '../../people/list-page.ts';
import { formatInstant } from '../format-instant.ts';
import type { ReviewQueue } from './review-queue.ts';

/** Lists drafts that were saved but never sent. */
export function unsentSection(language: Language, { unsent, associations, now }: ReviewQueue): Html | '' {
  const { review: words } = language.words;
  if (unsent.length === 0) return '';
  const item = ({ state: { location, draft }, title }: UnsentDraft) => {
    const association = draft.owner === null ? words.noOwner : nameOf(language, associations, draft.owner);
    const when = formatInstant(language, Date.parse(draft.at), now);
    return html`<li>
      <a href="/admin/saker/${location.collection}/${location.slug}/">${title}</a>
      <span class="soft">${fill(words.unsentItem, { association, when })}</span>
    </li>`;
  };
  return section(
    'ikke-sendt',
    count(language, words.unsent, unsent.length),
    html`<p>${words.unsentLead}</p>
      <ul class="plain">
        ${unsent.map(item)}
      </ul>`,
  );
}
