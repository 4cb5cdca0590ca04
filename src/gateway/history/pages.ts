import { html } from 'hono/html';
import type { Difference } from '../../cms/entry-in-words.ts';
import { writtenForm } from '../../cms/fields.ts';
import { entryAddress } from '../../domain/addresses.ts';
import { collectionLabel } from '../../domain/collections/labels.ts';
import { count, fill, type Language } from '../../i18n/index.ts';
import type { Place } from '../entry/place.ts';
import { editAddress, versionsAddress } from '../review/context.ts';
import type { LookedAt, LookedBack, Past, Removed, Standing, Turn } from './past-versions.ts';
import { instantInWords } from '../review/queue-page.ts';
import { differenceList } from '../review/difference-list.ts';
import { button, form, hidden, message, page, section } from '../http/form-markup.ts';
import type { GatewayPage, Html } from '../http/page-frame.ts';

/** All that an entry has been, newest first: when, by whom, and what each save changed. */
export function versionsPage(
  language: Language,
  { place, title, standing, pasts, turn, now, done }: LookedBack & { now: string; done: string | undefined },
): GatewayPage {
  const { versions: words } = language.words;
  const named = nameOfEntry(language, place, title);
  const list = html`<ul class="plain ruled-list">
    ${pasts.map((past) => pastItem(language, past, { place, standing, now }))}
  </ul>`;
  return page(
    fill(words.title, { title: named }),
    html`${message(done)} ${standingNotes(language, place, standing)} ${section('versjoner', words.list, list)}
      ${turnPage(language, turn, versionsAddress(place))}
      <p class="form-section actions">
        ${standing.is === 'out' && place.collection !== 'settings' && html`<a href="${entryAddress(place.collection, place.slug)}">${named}</a>`}
        ${standing.is !== 'deleted' && html`<a href="${editAddress(place)}">${fill(words.openEditor, { title: named })}</a>`}
        <a href="/admin/mine/">${words.overview}</a>
      </p>`,
    words.lead,
  );
}

/** One version: what it said, how that differs from what is published now, and the way back to it. */
export function versionPage(
  language: Language,
  { refusals, now, ...found }: LookedAt & { refusals: readonly string[]; now: string },
): GatewayPage {
  const { versions: words } = language.words;
  const { place, past, standing, said } = found;
  const title = nameOfEntry(language, place, found.title);
  const when = instantInWords(language, Date.parse(past.at), now);
  return page(
    fill(past.isNow ? words.nowTitle : words.versionTitle, { title }),
    html`${refusalList(refusals)} ${standingNotes(language, place, standing)} ${wayBack(language, found)}
      ${past.differences.length > 0 && section('endret', words.whatWasChanged, differenceList(language, past.differences, false))}
      ${said && section('alt', words.allItSaid, differenceList(language, said, true))}
      <p class="form-section actions">
        <a href="${versionsAddress(place)}">${words.back}</a> <a href="/admin/mine/">${words.overview}</a>
      </p>`,
    fill(words.versionLead, { when, who: whoDid(language, past) }),
  );
}

/** The entries that are gone from the site, each with the way to what it said last. */
export function removedPage(
  language: Language,
  { removed, turn, now }: { removed: readonly Removed[]; turn: Turn; now: string },
): GatewayPage {
  const { removed: words } = language.words.versions;
  const item = ({ place, title, id, at, author }: Removed) =>
    html`<li>
      <a href="${versionsAddress(place)}${id}/">${title}</a>
      <span class="soft">${fill(words.by, { when: instantInWords(language, Date.parse(at), now), author })}</span>
    </li>`;
  const groups = Map.groupBy(removed, ({ place }) => place.collection);
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
      ${turnPage(language, turn, '/admin/versjoner/')}
      <p class="form-section"><a href="/admin/saker/">${language.words.versions.overview}</a></p>`,
    words.lead,
  );
}

interface Around {
  place: Place;
  standing: Standing;
  now: string;
}

function pastItem(language: Language, past: Past, { place, standing, now }: Around): Html {
  const { versions: words } = language.words;
  const when = instantInWords(language, Date.parse(past.at), now);
  const isNow = past.isNow && (standing.is === 'out' ? words.isNow : words.isNowLeftOut);
  return html`<li>
    <h3>${past.id ? html`<a href="${versionsAddress(place)}${past.id}/">${when}</a>` : when}</h3>
    <p class="soft">${whoDid(language, past)}${isNow && html` · <strong>${isNow}</strong>`}</p>
    ${past.did !== 'changed' && html`<p>${words[past.did]}</p>`}
    ${past.did === 'changed' && past.differences.length === 0 && html`<p>${words.nothingSeen}</p>`}
    ${past.differences.length > 0 && changeLines(language, past.differences)}
  </li>`;
}

const MOST_LINES = 5;

function changeLines(language: Language, differences: readonly Difference[]): Html {
  const left = differences.length - MOST_LINES;
  return html`<ul>
    ${differences.slice(0, MOST_LINES).map((each) => html`<li>${changeLine(language, each)}</li>`)}
    ${left > 0 && html`<li>${count(language, language.words.moderation.moreFields, left)}</li>`}
  </ul>`;
}

/** Says in one line what became of a field; what is long is shown on the version's own page. */
function changeLine({ words: { versions: words } }: Language, { label, before, after }: Difference): string {
  const isShort = [before, after].every((text) => !text || (text.length <= MOST_LETTERS && !text.includes('\n')));
  if (!after) return fill(isShort ? words.removedValue : words.removedField, { label, before: before ?? '' });
  if (!before) return fill(isShort ? words.added : words.addedText, { label, after });
  return fill(isShort ? words.changed : words.rewritten, { label, before, after });
}

const MOST_LETTERS = 160;

function whoDid({ words: { versions: words } }: Language, { author, writer }: Past): string {
  return writer ? fill(words.writtenBy, { writer, author }) : author;
}

/** Says what bringing a version back would change, and lets it be done, if anything stands in no way. */
function wayBack(language: Language, { place, past, standing, said, fromNow, seen }: LookedAt): Html {
  const { versions: words } = language.words;
  if (!said) return html`<p class="form-section">${words.unreadable}</p>`;
  if (past.isNow)
    return html`<p class="form-section">
      <strong>${standing.is === 'out' ? words.isNow : words.isNowLeftOut}</strong>
    </p>`;
  if (fromNow?.length === 0) return html`<p class="form-section">${words.same}</p>`;
  const sides = { before: words.onPage, after: words.inVersion };
  const action = `${versionsAddress(place)}${past.id}/hent/`;
  return html`${fromNow && section('forskjell', words.fromNow, differenceList(language, fromNow, false, sides))}
  ${
    !standing.hasDraft &&
    html`<div class="form-section">
      ${standing.is !== 'deleted' && html`<p>${words.restoreLead}</p>`}
      ${form(action, html`${hidden('seen', seen ?? '')}${button(words.restore)}`)}
    </div>`
  }`;
}

/** Says what stands in the way of readers, or of bringing anything back. */
function standingNotes(language: Language, place: Place, { is, hasDraft }: Standing): Html {
  const { versions: words } = language.words;
  const draft = html`${words.draftWaits} <a href="${editAddress(place)}">${words.openDraft}</a>`;
  const notes = [is === 'deleted' && words.isDeleted, is === 'leftOut' && words.isLeftOut, hasDraft && draft];
  return html`${notes
    .filter(Boolean)
    .map((note) => html`<div class="ds-alert" data-color="warning"><p>${note}</p></div>`)}`;
}

function refusalList([first, ...more]: readonly string[]): Html | '' {
  if (!first) return '';
  const list = html`<ul>
    ${more.map((each) => html`<li>${each}</li>`)}
  </ul>`;
  return html`<div class="ds-alert" data-color="danger" role="alert">
    <p>${first}</p>
    ${more.length > 0 && list}
  </div>`;
}

function turnPage(language: Language, { page: at, pages }: Turn, address: string): Html | '' {
  const { versions: words } = language.words;
  if (pages === 1) return '';
  const way = (name: string, to: number, text: string) =>
    html`<p data-way="${name}"><a href="${address}?side=${to}" rel="${name}">${text}</a></p>`;
  return html`<nav class="turn-page" aria-label="${words.turn}">
    ${at > 1 && way('prev', at - 1, words.newer)}
    <p>${fill(words.turned, { page: at, pages })}</p>
    ${at < pages && way('next', at + 1, words.older)}
  </nav>`;
}

/** The settings have no title of their own. */
function nameOfEntry({ words: { editor } }: Language, { collection, path }: Place, title: string): string {
  return collection === 'settings' ? editor.files[path as keyof typeof editor.files] : title;
}

function nameOfCollection(language: Language, name: Place['collection']): string {
  return name === 'settings' ? language.words.editor.settings : collectionLabel(name, writtenForm({ language })).other;
}
