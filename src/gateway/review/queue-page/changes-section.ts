import { addressIn } from '../../../i18n/addresses.ts';
import { html } from 'hono/html';
import { entryAddress } from '../../../domain/addresses.ts';
import { count, fill, type Language } from '../../../i18n/index.ts';
import { button, form, hidden, section, textAreaField } from '../../http/form-markup.ts';
import type { Html } from '../../http/page-frame.ts';
import { nameOf } from '../../people/list-page.ts';
import { differenceList } from '../difference-list.ts';
import { formatInstant } from '../format-instant.ts';
import type { LiveChange } from '../live-changes.ts';
import { newEntryDifferences } from './new-entry-differences.ts';
import { parseEntryPath } from './problem-sections.ts';
import type { ReviewQueue } from './review-queue.ts';

/** Lists what was published without approval since staff last looked. */
export function changesSection(language: Language, queue: ReviewQueue): Html | '' {
  const { review: words } = language.words;
  const [newest] = queue.changes;
  if (!newest) return '';
  const item = (change: LiveChange) => {
    const known = queue.people.find(({ id }) => id === change.person)?.name ?? words.someone;
    const person = change.person === 0 ? words.calendar : known;
    const association = change.owner === null ? words.noOwner : nameOf(language, queue.associations, change.owner);
    const when = formatInstant(language, change.at, queue.now);
    return html`<li>
      <h3><a href="${addressOf(language, change.path)}">${change.title}</a></h3>
      <p class="soft">${fill(words.changeBy, { association, person, when })}</p>
      ${differenceList(language, change.isNew ? newEntryDifferences(change) : change.differences, change.isNew)}
      <details class="ds-details" data-color="neutral">
        <summary>${fill(words.takeBackNamed, { title: change.title })}</summary>
        <div>
          ${form(
            '/admin/saker/ta-tilbake/',
            html`${hidden('change', change.id)}${hidden('seen', change.seen)}${textAreaField({ name: 'note', id: `note-${change.id}`, label: words.takeBackNote })}${button(words.takeBack, 'secondary')}`,
          )}
        </div>
      </details>
    </li>`;
  };
  return section(
    'endret',
    count(language, words.changes, queue.changes.length),
    html`<p>${words.changesLead}</p>
      <ul class="plain ruled-list">
        ${queue.changes.map(item)}
      </ul>
      ${form('/admin/saker/sett/', html`${hidden('upTo', newest.id)}${button(words.seen, 'secondary')}`)}`,
  );
}

function addressOf(language: Language, path: string): string {
  const { collection, slug } = parseEntryPath(path);
  const page = collection === 'settings' ? '/' : entryAddress(collection as Parameters<typeof entryAddress>[0], slug);
  return addressIn(language, page);
}
