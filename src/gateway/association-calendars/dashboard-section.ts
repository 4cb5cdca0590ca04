import { html } from 'hono/html';
import { fill, type Language } from '../../i18n/index.ts';
import { section } from '../http/form-markup.ts';
import type { Html } from '../http/page-frame.ts';
import type { Association } from '../people/list-page.ts';
import { calendarPageOf, resultList } from './pages.ts';
import type { CalendarSource } from './sources.ts';

interface SectionFacts {
  source: CalendarSource | undefined;
  now: string;
  /** Whether the dashboard shows several associations. */
  isNamed: boolean;
}

/** Renders what the dashboard says about the calendar of an association. */
export function calendarSection(
  language: Language,
  { slug, name }: Association,
  { source, now, isNamed }: SectionFacts,
): Html {
  const { ownCalendar: words } = language.words;
  const heading = isNamed ? fill(words.headingOf, { association: name }) : words.heading;
  return section(
    `kalender-${slug}`,
    heading,
    html`${source && resultList(language, source, now)}
      <p><a href="${calendarPageOf(slug)}">${source ? words.manage : words.open}</a></p>`,
  );
}
