import { html } from 'hono/html';
import { entryAddress } from '../../domain/addresses.ts';
import type { AgendaRow } from '../../domain/calendar/agenda-row.ts';
import type { WeekFindings } from '../../domain/calendar/week-findings.ts';
import { occurrenceLocation } from '../../domain/events/attendance.ts';
import { isTimed, type Moment } from '../../domain/time/days.ts';
import { capitalise, clockRange, longDate } from '../../i18n/dates.ts';
import { fill, type Language } from '../../i18n/index.ts';
import { price } from '../../i18n/money.ts';
import { placeText } from '../../i18n/places.ts';

/** A programme as plain text, and as HTML without any style, for a newsletter. */
export interface ProgrammeText {
  text: string;
  html: string;
}

interface ProgrammeFacts {
  heading: string;
  days: WeekFindings['days'];
  /** The address of the site, for full links. */
  url: string;
  now: Moment;
}

/** Writes the programme of some days as ready text. What is cancelled is there too, and says so first. */
export function programmeText(language: Language, { heading, days, url, now }: ProgrammeFacts): ProgrammeText {
  const filled = days.filter(({ rows }) => rows.length > 0);
  const dayName = (day: string) => capitalise(longDate(language, day, now));
  const more = new URL('/aktiviteter/', url).href;
  const text = [
    heading,
    ...filled.map(({ day, rows }) =>
      [dayName(day).toLocaleUpperCase('nb'), ...rows.map((row) => textLine(language, row))].join('\n'),
    ),
    fill(language.words.weekAhead.more, { address: more }),
  ].join('\n\n');
  const item = (row: AgendaRow) => {
    const [before, title, after] = lineOf(language, row);
    const address = new URL(entryAddress('events', row.occurrence.event.slug), url).href;
    return html`<li>${before} <a href="${address}">${title}</a>${after}</li>`;
  };
  const markup = html`<h2>${heading}</h2>
    ${filled.map(
      ({ day, rows }) =>
        html`<h3>${dayName(day)}</h3>
          <ul>
            ${rows.map(item)}
          </ul> `,
    )}
    <p><a href="${more}">${fill(language.words.weekAhead.more, { address: more })}</a></p>`;
  return { text, html: withoutIndents(String(markup)) };
}

function textLine(language: Language, row: AgendaRow): string {
  const [hour, title, facts] = lineOf(language, row);
  return `• ${hour} ${title}${facts}`;
}

/** Returns a row in three parts: when, its title, and where and for how much. */
function lineOf(language: Language, { occurrence }: AgendaRow): [string, string, string] {
  const { start, end, event, status } = occurrence;
  const { weekSheet, status: words } = language.words;
  const hour = isTimed(start) ? clockRange(language, start, end) : weekSheet.allDay;
  const said = status === 'planned' ? '' : `${words[status].toLocaleUpperCase('nb')}: `;
  const { price: amount, price_note: note } = event.data;
  const cost = amount === undefined ? note : amount > 0 && price(language, amount);
  const facts = [placeText(language, occurrenceLocation(occurrence)), cost].filter(Boolean);
  return [hour, said + event.data.title, facts.map((fact) => `, ${fact}`).join('')];
}

// The template is indented for those who read it here.
function withoutIndents(markup: string): string {
  return markup.replace(/>\s+</g, '>\n<').trim();
}
