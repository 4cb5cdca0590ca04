import { html } from 'hono/html';
import { entryAddress } from '../../domain/addresses.ts';
import type { WeekClash, WeekFindings } from '../../domain/calendar/week-findings.ts';
import { occurrenceLocation } from '../../domain/events/attendance.ts';
import type { Moment } from '../../domain/time/days.ts';
import { audienceName } from '../../i18n/codes.ts';
import { longDate } from '../../i18n/dates.ts';
import { count, fill, joinWithAnd, type Language } from '../../i18n/index.ts';
import { dateAndTime } from '../../i18n/when.ts';
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

/** The page of the site whose frame has the copy buttons. */
const FRAME = '/kalender/abonner/';

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
    ${section('kollisjoner', count(language, words.clashes, findings.clashes.length), clashes(language, facts))}
    ${facts.waiting.length > 0 && section('venter', words.waiting, waitingList(facts.waiting))}
    ${findings.days.map(({ day, rows }) => rows.length > 0 && section(`dag-${day}`, dayName(language, day, facts), dayList(language, rows, facts)))}
    ${section('tekst', words.programme, readyText(language, facts.programme))}
    <p class="form-section"><a href="/admin/saker/">${review.title}</a></p>`;
  return { ...page(words.title, content, words.lead), at: FRAME };
}

function dayName(language: Language, day: string, { now }: Pick<WeekFacts, 'now'>): string {
  const name = longDate(language, day, now);
  return name.charAt(0).toLocaleUpperCase('nb') + name.slice(1);
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

function clashes(language: Language, { site, findings, now }: WeekFacts): Html {
  const { weekAhead: words } = language.words;
  if (findings.clashes.length === 0) return html`<p>${words.noClashes}</p>`;
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
    ${findings.clashes.map((clash) => html`<li>${sentence(clash)}</li>`)}
  </ul>`;
}

function waitingList(waiting: readonly WaitingDraft[]): Html {
  const item = ({ state: { location }, title }: WaitingDraft) =>
    html`<li><a href="/admin/saker/${location.collection}/${location.slug}/">${title}</a></li>`;
  return html`<ul class="plain">
    ${waiting.map(item)}
  </ul>`;
}

function dayList(language: Language, rows: WeekFindings['days'][number]['rows'], { now }: WeekFacts): Html {
  const { status: words } = language.words;
  return html`<ul class="plain">
    ${rows.map(
      ({ occurrence: { event, status, ...times } }) =>
        html`<li>
          ${status !== 'planned' && html`<b>${words[status]}:</b>`}
          <a href="${entryAddress('events', event.slug)}">${event.data.title}</a>
          <span class="soft">${dateAndTime(language, times, now)}</span>
        </li>`,
    )}
  </ul>`;
}

// Without script the text is selected and copied by hand.
function readyText({ words: { weekAhead: words } }: Language, { text, html: markup }: ProgrammeText): Html {
  const { copy, copied, copiedAnswer, marked } = words;
  const labels = JSON.stringify({ copy, copied, copiedAnswer, embedCopied: copiedAnswer, marked });
  const block = (name: string, content: string) =>
    html`<p class="multiline"><code data-name="${name}">${content}</code></p>`;
  return html`<p>${words.programmeLead}</p>
    <dugnad-copying data-words="${labels}">
      <h3>${words.text}</h3>
      ${block(words.text, text)}
      <details class="ds-details" data-color="neutral">
        <summary>${words.html}</summary>
        <div>${block(words.html, markup)}</div>
      </details>
      <p class="ds-sr-only" role="status"></p>
    </dugnad-copying>`;
}
