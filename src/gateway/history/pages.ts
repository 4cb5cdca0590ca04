import { addressIn } from '../../i18n/addresses.ts';
import { html } from 'hono/html';
import type { Difference } from '../../cms/in-words/entry-in-words.ts';
import { entryAddress } from '../../domain/addresses.ts';
import { count, fill, type Language } from '../../i18n/index.ts';
import type { EntryLocation } from '../entry/location.ts';
import { editAddress, versionsAddress } from '../review/context.ts';
import type { VersionDetails, EntryHistory, VersionSummary, EntryStatus } from './past-versions.ts';
import { paginationNav } from './pagination-nav.ts';
import { formatInstant } from '../review/format-instant.ts';
import { differenceList } from '../review/difference-list.ts';
import { button, form, hidden, page, section } from '../http/form-markup.ts';
import type { GatewayPage, Html } from '../http/page-frame.ts';

/** Renders the history of an entry, newest first: date, author and changes of each save. */
export function versionsPage(
  language: Language,
  { location, title, status, versions, pagination, now, done }: EntryHistory & { now: string; done: Html | '' },
): GatewayPage {
  const { versions: words } = language.words;
  const named = nameOfEntry(language, location, title);
  const list = html`<ul class="plain ruled-list">
    ${versions.map((version) => versionItem(language, version, { location, status, now }))}
  </ul>`;
  return page(
    fill(words.title, { title: named }),
    html`${done} ${statusNotes(language, location, status)} ${section('versjoner', words.list, list)}
      ${paginationNav(language, pagination, versionsAddress(location))}
      <p class="form-section actions">
        ${status.is === 'out' && location.collection !== 'settings' && html`<a href="${addressIn(language, entryAddress(location.collection, location.slug))}">${named}</a>`}
        ${status.is !== 'deleted' && html`<a href="${editAddress(location)}">${fill(words.openEditor, { title: named })}</a>`}
        <a href="/admin/mine/">${words.overview}</a>
      </p>`,
    words.lead,
  );
}

/** Renders one version: its content, its differences from the published one, and the restore button. */
export function versionPage(
  language: Language,
  { refusals, now, ...found }: VersionDetails & { refusals: readonly string[]; now: string },
): GatewayPage {
  const { versions: words } = language.words;
  const { location, version, status, content } = found;
  const title = nameOfEntry(language, location, found.title);
  const when = formatInstant(language, Date.parse(version.at), now);
  return page(
    fill(version.isNow ? words.nowTitle : words.versionTitle, { title }),
    html`${refusalList(refusals)} ${statusNotes(language, location, status)} ${restoreSection(language, found)}
      ${version.differences.length > 0 && section('endret', words.whatWasChanged, differenceList(language, version.differences, false))}
      ${content && section('alt', words.allItSaid, differenceList(language, content, true))}
      <p class="form-section actions">
        <a href="${versionsAddress(location)}">${words.back}</a> <a href="/admin/mine/">${words.overview}</a>
      </p>`,
    fill(words.versionLead, { when, who: authorText(language, version) }),
  );
}

interface VersionContext {
  location: EntryLocation;
  status: EntryStatus;
  now: string;
}

function versionItem(language: Language, version: VersionSummary, { location, status, now }: VersionContext): Html {
  const { versions: words } = language.words;
  const when = formatInstant(language, Date.parse(version.at), now);
  const isNow = version.isNow && (status.is === 'out' ? words.isNow : words.isNowLeftOut);
  return html`<li>
    <h3>${version.id ? html`<a href="${versionsAddress(location)}${version.id}/">${when}</a>` : when}</h3>
    <p class="soft">${authorText(language, version)}${isNow && html` · <strong>${isNow}</strong>`}</p>
    ${version.change !== 'changed' && html`<p>${words[version.change]}</p>`}
    ${version.change === 'changed' && version.differences.length === 0 && html`<p>${words.nothingSeen}</p>`}
    ${version.differences.length > 0 && changeLines(language, version.differences)}
  </li>`;
}

const MAX_LINES = 5;

function changeLines(language: Language, differences: readonly Difference[]): Html {
  const left = differences.length - MAX_LINES;
  return html`<ul>
    ${differences.slice(0, MAX_LINES).map((each) => html`<li>${changeLine(language, each)}</li>`)}
    ${left > 0 && html`<li>${count(language, language.words.review.moreFields, left)}</li>`}
  </ul>`;
}

/** Summarises a change in one line; long values are shown on the page of the version. */
function changeLine({ words: { versions: words } }: Language, { label, before, after }: Difference): string {
  const isShort = [before, after].every((text) => !text || (text.length <= MAX_VALUE_LENGTH && !text.includes('\n')));
  if (!after) return fill(isShort ? words.removedValue : words.removedField, { label, before: before ?? '' });
  if (!before) return fill(isShort ? words.added : words.addedText, { label, after });
  return fill(isShort ? words.changed : words.rewritten, { label, before, after });
}

const MAX_VALUE_LENGTH = 160;

function authorText({ words: { versions: words } }: Language, { author, writer }: VersionSummary): string {
  return writer ? fill(words.writtenBy, { writer, author }) : author;
}

/** Renders the differences from the published text and the restore button, if restoring is possible. */
function restoreSection(
  language: Language,
  { location, version, status, content, fromNow, seen }: VersionDetails,
): Html {
  const { versions: words } = language.words;
  if (!content) return html`<p class="form-section">${words.unreadable}</p>`;
  if (version.isNow)
    return html`<p class="form-section">
      <strong>${status.is === 'out' ? words.isNow : words.isNowLeftOut}</strong>
    </p>`;
  if (fromNow?.length === 0) return html`<p class="form-section">${words.same}</p>`;
  const sides = { before: words.onPage, after: words.inVersion };
  const action = `${versionsAddress(location)}${version.id}/hent/`;
  return html`${fromNow && section('forskjell', words.fromNow, differenceList(language, fromNow, false, sides))}
  ${
    !status.hasDraft &&
    html`<div class="form-section">
      ${status.is !== 'deleted' && html`<p>${words.restoreLead}</p>`}
      ${form(action, html`${hidden('seen', seen ?? '')}${button(words.restore)}`)}
    </div>`
  }`;
}

/** Renders notes about what hides the entry from readers or blocks restoring. */
function statusNotes(language: Language, location: EntryLocation, { is, hasDraft }: EntryStatus): Html {
  const { versions: words } = language.words;
  const draft = html`${words.draftWaits} <a href="${editAddress(location)}">${words.openDraft}</a>`;
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

/** Returns the title of an entry; settings files have fixed names. */
function nameOfEntry({ words: { editor } }: Language, { collection, path }: EntryLocation, title: string): string {
  return collection === 'settings' ? editor.files[path as keyof typeof editor.files] : title;
}
