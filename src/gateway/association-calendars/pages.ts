import { html } from 'hono/html';
import { fill, type Language } from '../../i18n/index.ts';
import { button, field, form, hidden, message, page, section } from '../http/form-markup.ts';
import type { GatewayPage, Html } from '../http/page-frame.ts';
import type { Association } from '../people/list-page.ts';
import { resultInWords } from './result-in-words.ts';
import type { CalendarSource } from './sources.ts';

/** The address of the page on which an association sees to its calendar. */
export const CALENDAR_PAGE = '/admin/mine/kalender/';

interface CalendarPageFacts {
  association: Association;
  source: CalendarSource | undefined;
  isImporting: boolean;
  now: string;
  done?: string | undefined;
  refusal?: string | undefined;
  /** The refused address. */
  typed?: string | undefined;
}

/** Renders the page on which an association lets the portal fetch a calendar that it has elsewhere. */
export function calendarPage(language: Language, facts: CalendarPageFacts): GatewayPage {
  const { ownCalendar: words } = language.words;
  const { association, source, isImporting, done, refusal } = facts;
  return page(
    fill(words.title, { association: association.name }),
    html`${message(done)}${message(refusal, 'danger')}${message(isImporting ? words.running : undefined)}
      ${source && fetchedPart(language, source, facts.now)}
      ${source ? section('annen', words.tryAnother, addressPart(language, facts)) : addressPart(language, facts)}
      ${section('hvor', words.where, wherePart(language))}
      <p class="form-section"><a href="/admin/mine/">${language.words.dashboard.title}</a></p>`,
    words.lead,
  );
}

/** Returns the address of the page about an association's calendar. */
export function calendarPageOf(association: string): string {
  return `${CALENDAR_PAGE}?${new URLSearchParams({ forening: association })}`;
}

/** Renders how the last import of a calendar went. */
export function resultList(language: Language, source: CalendarSource, now: string): Html {
  return html`<ul class="plain">
    ${resultInWords(language, source, now).map((sentence) => html`<li>${sentence}</li>`)}
  </ul>`;
}

function fetchedPart(language: Language, source: CalendarSource, now: string): Html {
  const { ownCalendar: words } = language.words;
  const named = hidden('association', source.association);
  return html`<div class="form-section">
    <p>
      ${fill(words.host, { host: hostOf(source.address) })} ${source.goesLive ? words.goesLive : words.waitsForApproval}
    </p>
    ${resultList(language, source, now)}
    <p class="soft prose">${words.stopLead}</p>
    <div class="actions">
      ${form(`${CALENDAR_PAGE}hent/`, html`${named}${button(words.fetchNow)}`)}
      ${form(`${CALENDAR_PAGE}slutt/`, html`${named}${button(words.stop, 'secondary')}`)}
    </div>
  </div>`;
}

/** Returns the host of an address; the rest of it may be known to few. */
export function hostOf(address: string): string {
  return URL.parse(address)?.host ?? '';
}

function addressPart(language: Language, { association, refusal, typed }: CalendarPageFacts): Html {
  const { ownCalendar: words } = language.words;
  const address = field({
    ...{ name: 'address', label: words.address, hint: words.addressHint, value: typed },
    ...{ inputmode: 'url', maxlength: MAX_ADDRESS },
    error: typed === undefined ? undefined : refusal,
  });
  return html`<p class="prose">${words.openToAll}</p>
    ${form(`${CALENDAR_PAGE}prov/`, html`${hidden('association', association.slug)}${address}${button(words.try)}`)}`;
}

/** The longest address of a calendar; those that hold a key are long. */
export const MAX_ADDRESS = 1000;

function wherePart(language: Language): Html {
  return html`${language.words.ownCalendar.whereSteps.map(
    ({ name, text }) =>
      html`<details class="ds-details" data-color="neutral">
        <summary>${name}</summary>
        <div><p class="prose">${text}</p></div>
      </details>`,
  )}`;
}
