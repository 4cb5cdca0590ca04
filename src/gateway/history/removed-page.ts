import { html } from 'hono/html';
import { collectionLabel } from '../../domain/collections/labels.ts';
import { fill, type Language } from '../../i18n/index.ts';
import type { EntryLocation } from '../entry/location.ts';
import { page, section } from '../http/form-markup.ts';
import type { GatewayPage } from '../http/page-frame.ts';
import { versionsAddress } from '../review/context.ts';
import { formatInstant } from '../review/format-instant.ts';
import { paginationNav } from './pagination-nav.ts';
import type { Pagination, RemovedEntry } from './past-versions.ts';

/** Renders the list of deleted entries, each with a link to its last version. */
export function removedPage(
  language: Language,
  { removed, pagination, now }: { removed: readonly RemovedEntry[]; pagination: Pagination; now: string },
): GatewayPage {
  const { removed: words } = language.words.versions;
  const item = ({ location, title, id, at, author }: RemovedEntry) =>
    html`<li>
      <a href="${versionsAddress(location)}${id}/">${title}</a>
      <span class="soft">${fill(words.by, { when: formatInstant(language, Date.parse(at), now), author })}</span>
    </li>`;
  const groups = Map.groupBy(removed, ({ location }) => location.collection);
  return page(
    words.title,
    html`${[...groups].map(([name, entries]) =>
        section(
          name,
          nameOfCollection(language, name),
          html`<ul class="plain">
            ${entries.map(item)}
          </ul>`,
        ),
      )}
      ${removed.length === 0 && html`<p class="form-section">${words.none}</p>`}
      ${paginationNav(language, pagination, '/admin/versjoner/')}
      <p class="form-section"><a href="/admin/saker/">${language.words.versions.overview}</a></p>`,
    words.lead,
  );
}

function nameOfCollection(language: Language, name: EntryLocation['collection']): string {
  return name === 'settings' ? language.words.editor.settings : collectionLabel(name, language.code).other;
}
