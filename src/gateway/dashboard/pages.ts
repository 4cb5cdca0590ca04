import { addressIn } from '../../i18n/addresses.ts';
import { html } from 'hono/html';
import { entryAddress } from '../../domain/addresses.ts';
import { isOff } from '../../domain/events/occurrences.ts';
import type { PortalOccurrence } from '../../domain/portal.ts';
import { dayAndMonth, longDate } from '../../i18n/dates.ts';
import { count, fill, type Language } from '../../i18n/index.ts';
import { dateAndTime } from '../../i18n/when.ts';
import { calendarSection } from '../association-calendars/dashboard-section.ts';
import type { CalendarSource } from '../association-calendars/sources.ts';
import type { Successor } from '../people/handovers.ts';
import type { OwnActivity, OwnAssociation, OwnDraft } from './own-entries.ts';
import { editAddress } from '../review/context.ts';
import type { Invitation } from './invitations.ts';
import { versionsLink } from '../review/difference-list.ts';
import { button, form, hidden, message, page, section, signOutForm } from '../http/form-markup.ts';
import type { GatewayPage, Html } from '../http/page-frame.ts';
import { invitationSection } from './invitation-section.ts';
import type { UnsentForm } from '../autosave/unsent-forms.ts';
import { unsentSection } from '../everyday/unsent-list.ts';
import type { Association } from '../people/list-page.ts';

interface DashboardFacts {
  associations: readonly OwnAssociation[];
  drafts: readonly OwnDraft[];
  invitations: readonly Invitation[];
  /** All associations, for their names. */
  known: readonly Association[];
  /** The forms that the person has begun and not sent. */
  unsent: readonly UnsentForm[];
  successor: Successor | undefined;
  calendars: readonly CalendarSource[];
  now: string;
  /** What was done. */
  done: Html | '';
  refusal?: string | undefined;
}

/** Renders the dashboard of an association's editor. */
export function dashboardPage(language: Language, facts: DashboardFacts): GatewayPage {
  const { dashboard: words } = language.words;
  const { associations, drafts, done, refusal } = facts;
  const title = associations.length > 1 ? words.titleMany : (associations[0]?.name ?? words.title);
  if (associations.length === 0)
    return page(
      words.title,
      html`${done}
        <p class="form-section">${words.none}</p>
        ${signOutForm(language)}`,
    );
  return page(
    title,
    html`${done}${message(refusal, 'danger')}
      <p class="actions">
        <a class="ds-button" href="/admin/mine/ny/">${words.add}</a>
        <a href="/admin/regneark/">${language.words.spreadsheet.link}</a>
        <a href="${addressIn(language, '/om/skriv-selv/')}">${language.words.writing.title}</a>
      </p>
      ${unsentSection(language, facts.unsent, facts.now)}
      ${drafts.length > 0 && section('kladder', words.drafts, draftList(language, drafts))}
      ${invitationSection(language, facts.invitations, { action: '/admin/mine/medarrangor/', associations: facts.known })}
      ${associations.map((each) => associationPart(language, each, facts))} ${handoverPart(language, facts)}
      ${signOutForm(language)}`,
    words.lead,
  );
}

function draftList(language: Language, drafts: readonly OwnDraft[]): Html {
  const { dashboard: words } = language.words;
  return html`<ul class="plain ruled-list">
    ${drafts.map(
      ({ state, title, note }) =>
        html`<li>
          <h3>${title}</h3>
          <p>${words.status[state.draft.status]}</p>
          ${note && state.draft.status === 'draft' && html`<blockquote class="multiline">${fill(words.note, { note: note.text })}</blockquote>`}
          <div class="actions">
            ${state.draft.status === 'draft' && form('/admin/mine/send/', html`${hidden('path', state.location.path)}${hidden('commit', state.draft.commit)}${button(fill(words.send, { title }))}`)}
            <a href="${changeAddress(state.location)}">${fill(words.edit, { title })}</a>
          </div>
        </li>`,
    )}
  </ul>`;
}

function associationPart(language: Language, association: OwnAssociation, facts: DashboardFacts): Html {
  const { dashboard: words } = language.words;
  const { slug, name, activities, isPublished } = association;
  const source = facts.calendars.find(({ association: own }) => own === slug);
  const heading = facts.associations.length > 1 ? `${words.activities}: ${name}` : words.activities;
  const list = html`<ul class="plain ruled-list">
    ${activities.map((activity) => activityItem(language, activity, facts.now))}
  </ul>`;
  return html`${section(`aktiviteter-${slug}`, heading, activities.length > 0 ? list : html`<p>${words.noActivities}</p>`)}
  ${isPublished && section(`stemmer-${slug}`, words.ask, confirmPart(language, association, facts.now))}
  ${calendarSection(language, association, { source, now: facts.now, isNamed: facts.associations.length > 1 })}`;
}

function confirmPart(language: Language, association: OwnAssociation, now: string): Html {
  const { slug, name, activities, confirmed, seen } = association;
  const { dashboard: words } = language.words;
  const said = confirmed
    ? fill(words.confirmed, { date: dayAndMonth(language, confirmed, now) })
    : words.neverConfirmed;
  return html`<p>${count(language, words.askLead, activities.length)} ${said}</p>
    ${form('/admin/mine/stemmer/', html`${hidden('association', slug)}${hidden('seen', seen)}${button(words.allRight)}`)}
    <p class="actions">
      <a href="${addressIn(language, entryAddress('associations', slug))}"
        >${fill(words.ownPage, { association: name })}</a
      >
      <a href="${changeAddress({ collection: 'associations', slug })}"
        >${fill(words.editPage, { association: name })}</a
      >
      ${versionsLink(language, { collection: 'associations', slug }, name)}
    </p>`;
}

const INITIAL_DATES = 2;

function activityItem(language: Language, activity: OwnActivity, now: string): Html {
  const { event, coming, last, endsSoon, seen } = activity;
  const { dashboard: words } = language.words;
  const { slug, data, freshness } = event;
  const { title } = data;
  const first = coming.slice(0, INITIAL_DATES);
  const more = coming.slice(INITIAL_DATES, MAX_DATES);
  const date = last && longDate(language, last.date, now);
  const ending = date && fill(coming.length > 0 ? words.ends : words.ended, { date });
  const query = `slug=${slug}`;
  return html`<li>
    <h3><a href="${addressIn(language, entryAddress('events', slug))}">${title}</a></h3>
    ${freshness === 'unanswered' && html`<p>${words.ringFirst}</p>`}
    ${freshness === 'silent' && html`<p>${words.isSilent}</p>`}
    ${data.repeat && ending && html`<p class="soft">${ending}</p>`} ${dateList(language, { slug, seen }, first, now)}
    ${
      more.length > 0 &&
      html`<details class="ds-details" data-color="neutral">
        <summary>${words.moreDates}</summary>
        <div>${dateList(language, { slug, seen }, more, now)}</div>
      </details>`
    }
    <div class="actions">
      ${endsSoon && html`<a class="ds-button" href="/admin/mine/fortsett/?${query}">${fill(words.goOn, { title })}</a>`}
      <a href="${changeAddress({ collection: 'events', slug })}">${fill(words.edit, { title })}</a>
      ${coming.length > 1 && html`<a href="/admin/mine/datoer/?${query}">${fill(language.words.everyday.cancelSeveral, { title })}</a>`}
      <a href="/admin/mine/ny/?fra=${slug}">${fill(words.anew, { title })}</a>
      ${versionsLink(language, { collection: 'events', slug }, title)}
    </div>
  </li>`;
}

/** Returns the address of the plain form that changes an entry; the whole editor for what has none. */
function changeAddress(location: { collection: string; slug: string }): string {
  const { collection, slug } = location;
  if (collection === 'events') return `/admin/mine/endre/?slug=${slug}`;
  return collection === 'associations' ? `/admin/mine/forening/?slug=${slug}` : editAddress(location);
}

// Half a year of a weekly activity; later dates can be cancelled in the form.
const MAX_DATES = 26;

function dateList(
  language: Language,
  { slug, seen }: { slug: string; seen: string },
  dates: readonly PortalOccurrence[],
  now: string,
): Html | '' {
  const { dashboard: words } = language.words;
  if (dates.length === 0) return '';
  const item = (occurrence: PortalOccurrence) => {
    const date = longDate(language, occurrence.start, now);
    const named = [hidden('slug', slug), hidden('date', occurrence.date), hidden('seen', seen)];
    if (occurrence.status === 'cancelled' && !occurrence.event.data.cancelled) {
      return html`<li>
        <p><b>${words.cancelled}:</b> <s>${dateAndTime(language, occurrence, now)}</s> ${occurrence.note}</p>
        ${form('/admin/mine/angre/', html`${named}${button(fill(words.bringBack, { date }), 'secondary')}`)}
      </li>`;
    }
    const address = `/admin/mine/avlys/?slug=${slug}&dato=${occurrence.date}`;
    return html`<li>
      <p>${dateAndTime(language, occurrence, now)}</p>
      <p class="actions">
        ${!isOff(occurrence) && html`<a class="ds-button" data-variant="secondary" href="${address}">${fill(words.cancel, { date })}</a>`}
        <a href="/admin/mine/dato/?slug=${slug}&dato=${occurrence.date}"
          >${fill(language.words.everyday.changeDate, { date })}</a
        >
      </p>
    </li>`;
  };
  return html`<ul class="plain">
    ${dates.map(item)}
  </ul>`;
}

function handoverPart(language: Language, { successor }: DashboardFacts): Html {
  const { dashboard: words } = language.words;
  const content = successor
    ? html`<p>${fill(words.proposed, { successor: successor.name })}</p>
        ${form('/admin/mine/overta/angre/', button(words.withdraw, 'secondary'))}`
    : html`<p><a href="/admin/mine/overta/">${words.handOverButton}</a></p>`;
  return section('overta', words.handOver, content);
}
