import { html } from 'hono/html';
import type { StaleEntry } from '../../../domain/upkeep.ts';
import { dayAndMonth } from '../../../i18n/dates.ts';
import { fill, type Language } from '../../../i18n/index.ts';
import { section } from '../../http/form-markup.ts';
import type { Html } from '../../http/page-frame.ts';
import { nameOf } from '../../people/list-page.ts';
import { editAddress } from '../context.ts';
import type { ReviewQueue } from './review-queue.ts';

/** Lists series that end soon, entries that nobody has checked for long, and deadlines that have passed. */
export function staleSection(language: Language, { upkeep, associations, now }: ReviewQueue): Html | '' {
  const { review: words } = language.words;
  const lists = (['ending', 'unchecked', 'deadlines'] as const).filter((kind) => upkeep[kind].length > 0);
  if (lists.length === 0) return '';
  const item = (kind: (typeof lists)[number], { collection, slug, title, owner, date }: StaleEntry) => {
    const said = date ? fill(words[`${kind}Item`], { date: dayAndMonth(language, date, now) }) : words.neverChecked;
    const of = owner && collection !== 'associations' ? ` · ${nameOf(language, associations, owner)}` : '';
    return html`<li>
      <a href="${editAddress({ collection, slug })}">${title}</a> <span class="soft">${said}${of}</span>
    </li>`;
  };
  return section(
    'gammelt',
    words.stale,
    html`${lists.map(
      (kind) =>
        html`<details class="ds-details" data-color="neutral">
          <summary>${words[kind]} (${upkeep[kind].length})</summary>
          <div>
            <ul class="plain">
              ${upkeep[kind].map((each) => item(kind, each))}
            </ul>
          </div>
        </details>`,
    )}`,
  );
}
