import { occurrencesOf } from '../../../src/domain/events/occurrences.ts';
import { entryText } from '../../../src/entries/entry-text.ts';
import { validate } from '../../../src/entries/validate.ts';
import { languageOf } from '../../../src/i18n/index.ts';
import { readCalendar } from '../../../src/imports/calendars/ical.ts';
import type { CalendarInput } from '../../../src/imports/calendars/calendar-plan.ts';
import { planCalendar } from '../../../src/imports/calendars/plan.ts';
import type { Event } from '../../../src/schemas/event.ts';

/** Builds small calendars, and tells what becomes of them. */

const closures = {
  school_years: [{ title: '2026–2027', from: '2026-08-17', to: '2027-06-18' }],
  school_holidays: [],
  closed: [],
};

const setting: Omit<CalendarInput, 'calendar'> = {
  association: { slug: 'elvedal-kor', theme: 'music' },
  venues: [{ slug: 'krona', title: 'Krona bibliotek', address: 'Storgata 1' }],
  ...{ closures, language: languageOf('nb'), today: '2026-11-30', existing: [] },
};

/** The text of a calendar. */
export function calendar(...lines: readonly string[]): string {
  return ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//example//NO', ...lines, 'END:VCALENDAR', ''].join('\r\n');
}

/** The lines of one event. */
export function event(...lines: readonly string[]): string[] {
  const has = (name: string) => lines.some((line) => line.startsWith(name));
  return [
    'BEGIN:VEVENT',
    ...(has('UID') ? [] : ['UID:one@example.org']),
    ...(has('SUMMARY') ? [] : ['SUMMARY:Øvelse']),
    ...['DTSTAMP:20261101T000000Z', ...lines, 'END:VEVENT'],
  ];
}

/** Plans the import of a calendar; throws if it is refused as a whole. */
export function plan(text: string, more: Partial<CalendarInput> = {}) {
  const read = readCalendar(text);
  if ('fault' in read) throw new Error(read.fault);
  return planCalendar({ ...setting, ...more, calendar: read });
}

/** The entries that a calendar becomes when people say yes to all of it. */
export function approved({ proposals }: Pick<ReturnType<typeof plan>, 'proposals'>) {
  return proposals.map(({ slug, fields }) => ({ slug, fields }));
}

/** Lists the dates of what a calendar becomes as `2026-12-01T18:00/20:00`, with what is different about them. */
export function datesIn(text: string): string[] {
  return plan(text).proposals.flatMap(({ fields, body }) => {
    const index = { language: languageOf('nb'), closures };
    const valid = validate(Buffer.from(entryText(fields, body)), 'events/entry.md', index);
    if (!valid.ok) return valid.problems.map(({ field, reason }) => `${field}: ${reason}`);
    return occurrencesOf(valid.value as Event, closures).map(({ start, end, status, change }) =>
      [
        `${start}/${end.startsWith(start.slice(0, 10)) && end.length > 10 ? end.slice(11) : end}`,
        status === 'planned' ? '' : status,
        change?.place ?? change?.venue ?? '',
      ]
        .filter(Boolean)
        .join(' '),
    );
  });
}
