import { html, raw } from 'hono/html';
import { sections } from '../../domain/addresses.ts';
import { dateOf, weekdayOf } from '../../domain/time/days.ts';
import { comingOccurrences, type Portal, type PortalEvent, type PortalOccurrence } from '../../domain/portal.ts';
import { occurrenceLocation } from '../../domain/events/attendance.ts';
import { programmeOn } from '../../domain/events/programme.ts';
import { localiseLinks } from '../../i18n/addresses.ts';
import { audienceName, themeName } from '../../i18n/codes.ts';
import { seriesEnd } from '../../domain/events/series-end.ts';
import { capitalise, longDate } from '../../i18n/dates.ts';
import { fill, type Language, joinWithAnd } from '../../i18n/index.ts';
import { price } from '../../i18n/money.ts';
import { placeText } from '../../i18n/places.ts';
import { seriesInWords } from '../../i18n/schedule.ts';
import { programmeInWords, dateAndTime } from '../../i18n/when.ts';
import type { GatewayPage, Html } from '../http/page-frame.ts';

const MAX_DATES = 8;

interface Preview {
  portal: Portal;
  event: PortalEvent;
  /** The URL of its picture before it is published. */
  picture?: string | undefined;
}

/**
 * Renders an unpublished activity with the layout and markup of a published one: facts, dates and text.
 *
 * Everything derived from these, such as feeds, is left out.
 */
export function previewPage(language: Language, { portal, event, picture }: Preview): GatewayPage {
  const { data } = event;
  const { review: words } = language.words;
  const coming = comingOccurrences(event, portal.now);
  const isThere = portal.events.some(({ slug }) => slug === event.slug);
  return {
    title: data.title,
    at: `${sections.events}${isThere ? event.slug : portal.events[0]?.slug}/`,
    main: html`<div class="ds-alert" role="status">
        <p><strong>${words.previewIs}</strong></p>
      </div>
      <div class="title">
        <h1>${data.title}</h1>
        <p class="lead">${data.summary}</p>
      </div>
      <div class="split">
        <div class="stack" data-gap="wide">
          <dl class="facts">${factsOf(language, portal, event, coming[0]).map(fact)}</dl>
          ${event.html && html`<div class="prose">${raw(localiseLinks(language, event.html))}</div>`}
          ${picture && html`<img src="${picture}" alt="${data.image?.alt ?? ''}" />`}
        </div>
        ${coming.length > 1 && nextTimes(language, coming.slice(1, MAX_DATES + 1), portal.now)}
      </div>`,
  };
}

type Fact = readonly [term: string, first: string, ...more: (string | undefined)[]];

function fact([term, first, ...more]: Fact): Html {
  return html`<div>
    <dt>${term}</dt>
    <dd class="big">${first}</dd>
    ${more.filter(Boolean).map((each) => html`<dd>${each}</dd>`)}
  </div>`;
}

function factsOf(language: Language, portal: Portal, event: PortalEvent, next: PortalOccurrence | undefined): Fact[] {
  const { activity, kinds, access } = language.words;
  const { data, organisers, venue } = event;
  const series = data.repeat && `${seriesOf(language, event, portal.now)}.`;
  const audiences = data.audiences.map((code) => audienceName(language, portal.site, code));
  const [programme, ...more] = next ? programmeInWords(language, programmeOn(next)) : [];
  const cost = data.price === undefined ? language.words.price.ask : price(language, data.price);
  return [
    [activity.when, next ? capitalise(dateAndTime(language, next, portal.now)) : activity.over, next?.note, series],
    ...(programme ? [[activity.programme, programme, ...more] as const] : []),
    [activity.where, placeOf(language, event, next), venue?.entry?.data.address],
    [activity.price, cost, data.price_note],
    [activity.signup, signupOf(language, event)],
    [activity.suits, joinWithAnd(language, audiences) || activity.everyone],
    ...(data.access.length > 0 ? [[activity.access, data.access.map((code) => access[code]).join(', ')] as const] : []),
    [
      activity.organiser,
      joinWithAnd(
        language,
        organisers.map(({ title }) => title),
      ),
    ],
    [activity.theme, `${kinds[data.kind]}: ${themeName(language, portal.site, data.theme)}`],
  ];
}

function seriesOf(language: Language, event: PortalEvent, now: string): string {
  const { repeat, start, end } = event.data;
  if (!repeat) return '';
  const weekday = weekdayOf(dateOf(start));
  return seriesInWords(language, {
    start,
    end,
    repeat,
    ...seriesEnd(event, now),
    weekday,
    now,
  });
}

function placeOf(language: Language, { data, venue }: PortalEvent, next: PortalOccurrence | undefined): string {
  const where = next ? occurrenceLocation(next) : { name: venue?.title ?? data.place, attendance: 'place' as const };
  return placeText(language, where) ?? language.words.activity.askOrganiser;
}

function signupOf({ words: { activity } }: Language, { data: { signup } }: PortalEvent): string {
  if (!signup) return activity.noSignup;
  const { phone, sms, email, url } = signup;
  const ways = [
    phone && fill(activity.signupPhone, { phone }),
    sms && fill(activity.signupSms, { phone: sms }),
    email && fill(activity.signupEmail, { email }),
    url,
  ];
  return ways.filter(Boolean).join('. ') || activity.askOrganiser;
}

function nextTimes(language: Language, dates: readonly PortalOccurrence[], now: string): Html {
  return html`<section aria-labelledby="neste">
    <div class="ruled"><h2 id="neste">${language.words.activity.nextTimes}</h2></div>
    <ol class="rows" data-when="date">
      ${dates.map(
        (each) =>
          html`<li class="row">
            <p class="when">${longDate(language, each.start, now)}</p>
            <p class="what">
              ${each.status === 'planned' ? '' : html`<span class="status-badge" data-kind="${each.status}">${language.words.status[each.status]}</span>`}
              <span>${dateAndTime(language, each, now)}</span>
            </p>
          </li>`,
      )}
    </ol>
  </section>`;
}
