import type { CalendarMemory, Remembered } from '../../imports/calendars/recognise.ts';
import type { SoughtWords } from '../forgetting/sought-words.ts';
import type { State } from '../storage/database.ts';
import { type CalendarSource, listSources } from './sources.ts';

/**
 * Takes words out of what is stored about the calendars of associations, and returns how many places held any.
 *
 * Of an event that held one only its entry is remembered: then what people have written there holds. A calendar with one in
 * its address is no longer fetched.
 */
export function eraseFromCalendars(state: State, { isIn }: Pick<SoughtWords, 'isIn'>): number {
  return listSources(state).reduce((places, source) => places + eraseFrom(state, source, isIn), 0);
}

function eraseFrom(
  { sql }: Pick<State, 'sql'>,
  { association, address, memory }: CalendarSource,
  isIn: SoughtWords['isIn'],
): number {
  if (isIn(asWritten(address))) {
    sql.run`DELETE FROM calendar_source WHERE association = ${association}`;
    return 1;
  }
  const held = Object.entries(memory).filter(([key, remembered]) => isIn(key) || isIn(textOf(remembered)));
  if (held.length === 0) return 0;
  const without = Object.fromEntries(
    Object.entries(memory).flatMap(([key, remembered]): [string, Remembered][] => {
      if (isIn(key)) return [];
      return [[key, isIn(textOf(remembered)) ? { ...remembered, title: '', fields: {} } : remembered]];
    }),
  ) satisfies CalendarMemory;
  sql.run`UPDATE calendar_source SET memory = ${JSON.stringify(without)} WHERE association = ${association}`;
  return held.length;
}

// Every text as it is, without the escapes of JSON.
function textOf({ title, fields }: Remembered): string {
  const texts: string[] = [title];
  JSON.stringify(fields, (_, value: unknown) => {
    if (typeof value === 'string') texts.push(value);
    return value;
  });
  return texts.join('\n');
}

// An email address in it is encoded.
function asWritten(address: string): string {
  try {
    return `${address}\n${decodeURIComponent(address)}`;
  } catch {
    return address;
  }
}
