import { type AgendaRow, hourOn } from '../../domain/calendar/agenda-row.ts';
import { type DayPart, partOnDay } from '../../domain/time/day-parts.ts';
import { clock } from '../../i18n/dates.ts';
import type { Language } from '../../i18n/index.ts';
import { partText } from '../../i18n/when.ts';

/** The time of a row: the hour it begins with its moment, or the part of the day that it takes. */
export interface RowHour {
  text: string;
  datetime?: string | undefined;
}

/** Returns the time of a row; `allDay` is the text for a whole day, if not the usual one. */
export function rowHour(language: Language, row: AgendaRow, allDay = language.words.activities.allDay): RowHour {
  const part = dayPartOf(row);
  if (part.kind === 'whole') return { text: allDay };
  if (part.kind !== 'hours') return { text: partText(language, part) };
  const hour = hourOn(row);
  return { text: clock(language, hour), datetime: `${row.day}T${hour}` };
}

/** Returns the part of its day that a row takes; for one that has moved away, the planned one. */
export function dayPartOf({ occurrence, day, movedAway }: AgendaRow): DayPart {
  return partOnDay((movedAway && occurrence.planned) || occurrence, day);
}
