import { type AgendaRow, endOf, hourOn } from '../../domain/calendar/agenda-row.ts';
import { traitsOf } from '../../domain/events/attendance.ts';
import { accessIcons } from '../../domain/appearance/icons.ts';
import { isLongRunning, splitLongRunning } from '../../domain/events/long-running.ts';
import { isOff } from '../../domain/events/occurrences.ts';
import { clock } from '../../i18n/dates.ts';
import { fill, isNorwegian, languageName } from '../../i18n/index.ts';
import { partText } from '../../i18n/when.ts';
import { areaNumber } from '../choices.ts';
import type { ViewContext } from '../context.ts';
import type { Note } from '../note.ts';
import { type ForeignText, placeWithLang, priceOf, signupNote, untilText } from './occurrence-text.ts';
import { dayPartOf } from './row-hour.ts';
import { type OccurrenceTitleView, occurrenceTitle } from './occurrence-title.ts';
import { areaOfOccurrence } from '../../domain/events/occurrence-area.ts';

/** An activity in the list of a day: time, title, place, price. */
export interface ActivityRowView {
  /** The codes by which the stylesheet filters. */
  filters: Record<string, string | number | undefined>;
  /** Whether the row above starts at the same hour. */
  isSameHour: boolean;
  /** When the row is hidden, in lists whose rows are hidden when they are over. */
  until?: string | undefined;
  when: RowHours | { text: string };
  title: OccurrenceTitleView;
  place: ForeignText;
  organisers: string;
  price?: string | undefined;
  notes: Note[];
}

/** The hours of a row, with the machine-readable start, which is empty if it is on another day. */
interface RowHours {
  from: string;
  machineReadable: string;
  to: string;
}

/** The activities of a day and, more briefly below, long-running ones. */
export interface DayRowsView {
  happening: ActivityRowView[];
  goingOn: ActivityRowView[];
}

/** Returns the rows of a day or of a part of it; `isPassing` means that they are hidden when they are over. */
export function activityRows(context: ViewContext, rows: readonly AgendaRow[], isPassing = false): ActivityRowView[] {
  return rows.map((row, index) => {
    const above = rows[index - 1];
    const isSameHour = above !== undefined && hourOn(above) !== '' && hourOn(above) === hourOn(row);
    return activityRow(context, row, { isSameHour, isPassing });
  });
}

/** Returns the rows of a day, long-running activities apart. */
export function dayRows(context: ViewContext, rows: AgendaRow[], isPassing = false): DayRowsView {
  const { happening, goingOn } = splitLongRunning(rows);
  return {
    happening: activityRows(context, happening, isPassing),
    goingOn: activityRows(context, goingOn, isPassing),
  };
}

function activityRow(
  context: ViewContext,
  row: AgendaRow,
  { isSameHour, isPassing }: { isSameHour: boolean; isPassing: boolean },
): ActivityRowView {
  const { language } = context;
  const { occurrence, movedAway } = row;
  const off = isOff(occurrence) || movedAway;
  return {
    filters: filtersOf(context, row),
    isSameHour,
    until: isPassing ? endOf(row) : undefined,
    when: whenOf(context, row),
    title: occurrenceTitle(context, occurrence, movedAway),
    place: placeWithLang(language, occurrence),
    organisers: occurrence.event.organisers.map(({ title }) => title).join(', '),
    price: off ? undefined : priceOf(language, occurrence.event),
    notes: notesOf(context, row),
  };
}

function filtersOf({ portal, language }: ViewContext, { occurrence }: AgendaRow): ActivityRowView['filters'] {
  const own = areaOfOccurrence(occurrence);
  const { audiences, theme } = occurrence.event.data;
  return {
    'data-has': traitsOf(occurrence).join(' '),
    'data-for': (audiences.length > 0 ? audiences : Object.keys(language.words.audiences)).join(' '),
    'data-theme': theme,
    'data-area': areaNumber(portal.site, own) || undefined,
  };
}

// The day is in the heading.
function whenOf({ portal, language }: ViewContext, row: AgendaRow): ActivityRowView['when'] {
  const { occurrence } = row;
  const part = dayPartOf(row);
  if (part.kind === 'hours') {
    const hour = hourOn(row);
    const from = hour && clock(language, hour);
    return { from, machineReadable: hour && `${row.day}T${hour}`, to: clock(language, part.to) };
  }
  const until = isLongRunning(occurrence) ? untilText(language, occurrence, portal.now) : undefined;
  return { text: until ?? partText(language, part) };
}

function notesOf({ portal, language }: ViewContext, { occurrence, movedAway, continued }: AgendaRow): Note[] {
  const { activities, access } = language.words;
  const { data } = occurrence.event;
  // Obvious for long-running activities.
  if (continued && !isLongRunning(occurrence)) return [{ text: activities.continued }];
  const off = isOff(occurrence) || movedAway;
  // Norwegian is the default.
  const speaks = !isNorwegian(language.code) && data.languages.includes(language.code);
  return [
    ...(data.signup && !off ? [{ text: signupNote(language, data.signup, portal.now) }] : []),
    ...(data.access.includes('little-norwegian')
      ? [{ text: access['little-norwegian'], icon: accessIcons['little-norwegian'] }]
      : []),
    ...(speaks ? [{ text: fill(activities.spoken, { language: languageName(language, language.code) }) }] : []),
  ];
}
