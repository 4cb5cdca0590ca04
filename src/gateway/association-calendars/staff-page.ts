import { html } from 'hono/html';
import { fill, type Language } from '../../i18n/index.ts';
import { button, form, hidden, message, page } from '../http/form-markup.ts';
import type { GatewayPage, Html } from '../http/page-frame.ts';
import { type Association, nameOf } from '../people/list-page.ts';
import { calendarPageOf, hostOf, resultList } from './pages.ts';
import type { CalendarSource } from './sources.ts';

interface StaffPageFacts {
  sources: readonly CalendarSource[];
  associations: readonly Association[];
  now: string;
  isDone: boolean;
}

/** Renders the calendars of all associations for staff. */
export function staffPage(language: Language, { sources, associations, now, isDone }: StaffPageFacts): GatewayPage {
  const { ownCalendar, review } = language.words;
  const { staff: words } = ownCalendar;
  const item = (source: CalendarSource) =>
    sourceItem(language, source, nameOf(language, associations, source.association), now);
  return page(
    words.title,
    html`${message(isDone ? words.saved : undefined)}
      ${
        sources.length === 0
          ? html`<p>${words.none}</p>`
          : html`<ul class="plain ruled-list">
              ${sources.map(item)}
            </ul>`
      }
      <p class="form-section"><a href="/admin/saker/">${review.title}</a></p>`,
    words.lead,
  );
}

function sourceItem(language: Language, source: CalendarSource, association: string, now: string): Html {
  const { staff: words, host } = language.words.ownCalendar;
  const { goesLive } = source;
  const named = html`${hidden('association', source.association)}${hidden('live', goesLive ? 'no' : 'yes')}`;
  return html`<li>
    <h2>${association}</h2>
    <p>${fill(host, { host: hostOf(source.address) })} ${goesLive ? words.isLive : words.isWaiting}</p>
    ${resultList(language, source, now)}
    <div class="actions">
      ${form('/admin/kalendere/tillit/', html`${named}${button(fill(goesLive ? words.letWait : words.letLive, { association }), 'secondary')}`)}
      <a href="${calendarPageOf(source.association)}">${fill(words.page, { association })}</a>
    </div>
  </li>`;
}
