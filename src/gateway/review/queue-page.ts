import { html } from 'hono/html';
import { entryAddress } from '../../domain/addresses.ts';
import type { StaleEntry, Upkeep } from '../../domain/upkeep.ts';
import { wallClockAt } from '../../domain/time/zoned.ts';
import { dayAndMonth } from '../../i18n/dates.ts';
import { count, fill, type Language } from '../../i18n/index.ts';
import { dateAndTime } from '../../i18n/when.ts';
import type { LiveChange } from './live-changes.ts';
import { editAddress, type ReviewTools } from './context.ts';
import type { Successor } from '../people/handovers.ts';
import type { ProblemLists } from './problem-lists.ts';
import type { Invitation } from '../dashboard/invitations.ts';
import type { RemovalQuestion } from './removals.ts';
import type { UnsentDraft } from '../dashboard/unsent-drafts.ts';
import { isSimple, MAX_SHOWN, type WaitingDraft } from './queue.ts';
import type { Person } from '../people/register.ts';
import { clashList, differenceList } from './difference-list.ts';
import { button, form, hidden, textAreaField, message, page, section, signOutForm } from '../http/form-markup.ts';
import type { GatewayPage, Html } from '../http/page-frame.ts';
import { handoverSection } from '../people/handover-section.ts';
import { invitationSection } from '../dashboard/invitation-section.ts';
import { type Association, nameOf } from '../people/list-page.ts';
import { leftOutSection, needHelpSection, parseEntryPath } from './problem-sections.ts';
import { removalSection } from './removal-section.ts';

/** Everything that waits for staff. */
export interface ReviewQueue {
  waiting: readonly WaitingDraft[];
  /** Drafts that were saved but never sent. */
  unsent: readonly UnsentDraft[];
  changes: readonly LiveChange[];
  handovers: readonly { leaver: Person; successor: Successor }[];
  upkeep: Upkeep;
  problems: ProblemLists;
  publishingStatus: ReturnType<ReviewTools['publishingStatus']>;
  /** Set when more entries are missing from the content than may be removed without confirmation. */
  removal: RemovalQuestion | undefined;
  invitations: readonly Invitation[];
  people: readonly Person[];
  associations: readonly Association[];
  now: string;
  done: string | undefined;
  refusal?: string | undefined;
}

/** Renders the review queue, most urgent sections first. */
export function queuePage(language: Language, queue: ReviewQueue): GatewayPage {
  const { review: words } = language.words;
  const parts = [
    troubleSection(language, queue),
    removalSection(language, queue.removal),
    waitingSection(language, queue),
    invitationSection(language, queue.invitations, { action: '/admin/saker/medarrangor/', ...queue }),
    handoverSection(language, queue),
    changesSection(language, queue),
    unsentSection(language, queue),
    leftOutSection(language, queue),
    needHelpSection(language, queue),
    staleSection(language, queue),
  ].filter(Boolean);
  return page(
    words.title,
    html`${message(queue.done)}${message(queue.refusal, 'danger')}
      ${parts.length > 0 ? parts : html`<p class="form-section">${words.allFine}</p>`}
      <p class="form-section actions">
        <a href="/admin/">${words.toEditor}</a> <a href="/admin/folk/">${words.toPeople}</a>
        <a href="/admin/versjoner/">${language.words.versions.removed.title}</a>
      </p>
      ${signOutForm(language)}`,
    words.lead,
  );
}

/** Describes who sent a draft, and when. */
export function sentLine(
  language: Language,
  { state }: WaitingDraft,
  { associations, now }: Pick<ReviewQueue, 'associations' | 'now'>,
) {
  const { review: words } = language.words;
  const { owner, at } = state.draft;
  const association = owner === null ? words.noOwner : nameOf(language, associations, owner);
  return fill(words.sent, { association, when: formatInstant(language, Date.parse(at), now) });
}

/** Formats an instant (milliseconds): «lørdag 21. november kl. 10.00». */
export function formatInstant(language: Language, at: number, now: string): string {
  const clock = wallClockAt(at);
  return dateAndTime(language, { start: clock, end: clock }, now).replace(/–[^–]*$/, '');
}

function waitingSection(language: Language, queue: ReviewQueue): Html | '' {
  const { review: words } = language.words;
  if (queue.waiting.length === 0) return '';
  const item = (each: WaitingDraft) => {
    const { collection, slug } = each.state.place;
    const at = `/admin/saker/${collection}/${slug}/`;
    const isNew = !each.state.published;
    const left = each.differences.length - MAX_SHOWN;
    const shown = isNew
      ? each.differences.filter(({ name }) => NEW_ENTRY_FIELDS.includes(name))
      : each.differences.slice(0, MAX_SHOWN);
    return html`<li>
      <h3>${each.title}</h3>
      <p class="soft">${isNew ? words.isNew : words.isChange} · ${sentLine(language, each, queue)}</p>
      ${differenceList(language, shown, isNew)}
      ${!isNew && left > 0 && html`<p>${count(language, words.moreFields, left)}</p>`}
      ${clashList(language, each.clashes.slice(0, 1), queue.now)}
      ${message(each.problem && fill(words.toMend, { reason: each.problem }), 'danger')}
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

// The fields of a new activity that reviewers need first.
const NEW_ENTRY_FIELDS = ['summary', 'start', 'repeat', 'venue', 'place'];

function changesSection(language: Language, queue: ReviewQueue): Html | '' {
  const { review: words } = language.words;
  const [newest] = queue.changes;
  if (!newest) return '';
  const item = (change: LiveChange) => {
    const person = queue.people.find(({ id }) => id === change.person)?.name ?? words.someone;
    const association = change.owner === null ? words.noOwner : nameOf(language, queue.associations, change.owner);
    const when = formatInstant(language, change.at, queue.now);
    return html`<li>
      <h3><a href="${addressOf(change.path)}">${change.title}</a></h3>
      <p class="soft">${fill(words.changeBy, { association, person, when })}</p>
      ${differenceList(language, change.isNew ? change.differences.filter(({ name }) => NEW_ENTRY_FIELDS.includes(name)) : change.differences, change.isNew)}
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

function unsentSection(language: Language, { unsent, associations, now }: ReviewQueue): Html | '' {
  const { review: words } = language.words;
  if (unsent.length === 0) return '';
  const item = ({ state: { place, draft }, title }: UnsentDraft) => {
    const association = draft.owner === null ? words.noOwner : nameOf(language, associations, draft.owner);
    const when = formatInstant(language, Date.parse(draft.at), now);
    return html`<li>
      <a href="/admin/saker/${place.collection}/${place.slug}/">${title}</a>
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

function staleSection(language: Language, { upkeep, associations, now }: ReviewQueue): Html | '' {
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

function troubleSection(language: Language, { publishingStatus: { publishing, remote } }: ReviewQueue): Html | '' {
  const { review: words } = language.words;
  const said = [
    publishing.state === 'failed' && fill(words.buildFailed, { reason: publishing.reason ?? '' }),
    remote.state === 'unreachable' && fill(words.remoteUnreachable, { reason: remote.reason ?? '' }),
    remote.state === 'conflict' && fill(words.remoteConflict, { reason: remote.reason ?? '' }),
  ].filter((each) => each !== false);
  if (said.length === 0) return '';
  return section('feil', words.trouble, html`${said.map((each) => message(each, 'danger'))}`);
}

function addressOf(path: string): string {
  const { collection, slug } = parseEntryPath(path);
  return collection === 'settings' ? '/' : entryAddress(collection as Parameters<typeof entryAddress>[0], slug);
}
