import { html } from 'hono/html';
import type { Language } from '../../i18n/index.ts';
import { section } from '../http/form-markup.ts';
import type { Html } from '../http/page-frame.ts';
import { type Association, nameOf } from '../people/list-page.ts';
import { calendarPageOf, resultList } from './pages.ts';
import type { CalendarSource } from './sources.ts';

/** Renders how the last import of each calendar went; nothing if there is none. */
export function calendarResults(
  language: Language,
  {
    sources,
    associations,
    now,
  }: { sources: readonly CalendarSource[]; associations: readonly Association[]; now: string },
): Html | '' {
  const { staff: words } = language.words.ownCalendar;
  if (sources.length === 0) return '';
  return section(
    'kalendere',
    words.title,
    html`<ul class="plain ruled-list">
        ${sources.map(
          (source) =>
            html`<li>
              <h3>
                <a href="${calendarPageOf(source.association)}"
                  >${nameOf(language, associations, source.association)}</a
                >
              </h3>
              ${resultList(language, source, now)}
            </li>`,
        )}
      </ul>
      <p><a href="/admin/kalendere/">${words.manage}</a></p>`,
  );
}
