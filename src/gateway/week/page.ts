import { addressIn } from '../../i18n/addresses.ts';
import { html } from 'hono/html';
import { entryAddress } from '../../domain/addresses.ts';
import type { WeekClash, WeekFindings } from '../../domain/calendar/week-findings.ts';
import { occurrenceLocation } from '../../domain/events/attendance.ts';
import { isTimed, type Moment } from '../../domain/time/days.ts';
import { audienceName } from '../../i18n/codes.ts';
import { capitalise, clockRange, longDate } from '../../i18n/dates.ts';
import { count, fill, joinWithAnd, type Language } from '../../i18n/index.ts';
import type { Site } from '../../schemas/site.ts';
import { page, section } from '../http/form-markup.ts';
import type { GatewayPage, Html } from '../http/page-frame.ts';
import type { WaitingDraft } from '../review/queue.ts';
import type { ProgrammeText } from './programme-text.ts';

interface WeekFacts {
  site: Site;
  findings: WeekFindings;
  programme: ProgrammeText;
  /** The drafts that begin in the week. */
  waiting: readonly WaitingDraft[];
  isNext: boolean;
  now: Moment;
}

/** The page of the site that has the element with copy buttons. */
const WITH_COPYING = '/kalender/abonner/';

/** Renders a week for staff: gaps and clashes, what waits, what is on, and the programme as ready text. */
export function weekPage(language: Language, facts: WeekFacts): GatewayPage {
  const { weekAhead: words, review } = language.words;
  const { findings, isNext } = facts;
  const choice = (text: string, address: string, isChosen: boolean) =>
    html`<a href="${address}" ${isChosen && html`aria-current="page"`}>${text}</a>`;
  const content = html`<nav class="actions" aria-label="${words.chooseWeek}">
      ${choice(words.thisWeek, '/admin/saker/uke/', !isNext)}
      ${choice(words.nextWeek, '/admin/saker/uke/?uke=neste', isNext)}
    </nav>
    ${section('hull', words.gaps, gapList(language, facts))}
    ${section('kollisjoner', words.clashes, clashLists(language, facts))}
    ${facts.waiting.length > 0 && section('venter', words.waiting, waitingList(facts.waiting))}
    ${findings.days.map(({ day, rows }) => rows.length > 0 && section(`dag-${day}`, dayName(language, day, facts), dayList(language, rows)))}
    ${section('tekst', words.programme, readyText(language, facts.programme))}
    <p class="form-section"><a href="/admin/saker/">${review.title}</a></p>`;
  return { ...page(words.title, content, words.lead), scriptsAt: WITH_COPYING };
}

function dayName(language: Language, day: string, { now }: Pick<WeekFacts, 'now'>): string {
  return capitalise(longDate(language, day, now));
}

function gapList(language: Language, { site, findings: { gaps }, now }: WeekFacts): Html {
  const { weekAhead: words } = language.words;
  const days = gaps.days.map((day) => longDate(language, day, now));
  const areas = gaps.areas.map((slug) => site.areas.find((each) => each.slug === slug)?.title ?? slug);
  const audiences = gaps.audiences.map((code) => audienceName(language, site, code).toLocaleLowerCase('nb'));
  const said = [
    days.length > 0 && fill(words.emptyDays, { days: joinWithAnd(language, days) }),
    areas.length > 0 && fill(words.emptyAreas, { areas: joinWithAnd(language, areas) }),
    audiences.length > 0 && fill(words.emptyAudiences, { audiences: joinWithAnd(language, audiences) }),
  ].filter((sentence) => sentence !== false);
  if (said.length === 0) return html`<p>${words.noGaps}</p>`;
  return html`<ul>
    ${said.map((sentence) => html`<li>${sentence}</li>`)}
  </ul>`;
}

/** Renders what clashes. What is only for the same people is common, and folded. */
function clashLists(language: Language, facts: WeekFacts): Html {
  const { weekAhead: words } = language.words;
  const [samePlace = [], samePeople = []] = [true, false].map((isSamePlace) =>
    facts.findings.clashes.filter((clash) => clash.isSamePlace === isSamePlace),
  );
  return html`${samePlace.length > 0 ? clashList(language, samePlace, facts) : html`<p>${words.noClashes}</p>`}
  ${
    samePeople.length > 0 &&
    html`<details class="ds-details" data-color="neutral">
      <summary>${count(language, words.samePeople, samePeople.length)}</summary>
      <div>${clashList(language, samePeople, facts)}</div>
    </details>`
  }`;
}

function clashList(language: Language, clashes: readonly WeekClash[], { site, now }: WeekFacts): Html {
  const { weekAhead: words } = language.words;
  const sentence = ({ day, occurrences, isSamePlace, audiences }: WeekClash) => {
    const names = audiences.map((code) => audienceName(language, site, code).toLocaleLowerCase('nb'));
    return fill(isSamePlace ? words.clashPlace : words.clashAudience, {
      date: longDate(language, day, now),
      titles: joinWithAnd(
        language,
        occurrences.map(({ event }) => `«${event.data.title}»`),
      ),
      place: occurrenceLocation(occurrences[0]).name ?? '',
      audiences: joinWithAnd(language, names),
    });
  };
  return html`<ul>
    ${clashes.map((clash) => html`<li>${sentence(clash)}</li>`)}
  </ul>`;
}

function waitingList(waiting: readonly WaitingDraft[]): Html {
  const item = ({ state: { location }, title }: WaitingDraft) =>
    html`<li><a href="/admin/saker/${location.collection}/${location.slug}/">${title}</a></li>`;
  return html`<ul class="plain">
    ${waiting.map(item)}
  </ul>`;
}

function dayList(language: Language, rows: WeekFindings['days'][number]['rows']): Html {
  const { status: words, weekSheet } = language.words;
  const hours = (start: string, end: string) => (isTimed(start) ? clockRange(language, start, end) : weekSheet.allDay);
  return html`<ul class="plain">
    ${rows.map(
      ({ occurrence: { event, status, start, end } }) =>
        html`<li>
          ${hours(start, end)} ${status !== 'planned' && html`<b>${words[status]}:</b>`}
          <a href="${addressIn(language, entryAddress('events', event.slug))}">${event.data.title}</a>
        </li>`,
    )}
  </ul>`;
}

// Without script the text is selected and copied by hand.
function readyText({ words: { weekAhead: words } }: Language, { text, html: markup }: ProgrammeText): Html {
  const { copy, copied, copiedAnswer, marked } = words;
  const labels = JSON.stringify({ copy, copied, copiedAnswer, embedCopied: copiedAnswer, marked });
  const code = 'program-html';
  return html`<p>${words.programmeLead}</p>
    <dugnad-copying data-words="${labels}">
      <h3>${words.text}</h3>
      <p class="multiline"><code data-name="${words.text}" data-formatted="${code}">${text}</code></p>
      <details class="ds-details" data-color="neutral">
        <summary>${words.html}</summary>
        <div>
          <p class="multiline"><code data-name="${words.html}" id="${code}">${markup}</code></p>
        </div>
      </details>
      <p class="ds-sr-only" role="status"></p>
    </dugnad-copying>`;
}
