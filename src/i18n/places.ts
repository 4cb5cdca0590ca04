import type { Language } from './language.ts';
import { fill } from './phrases.ts';

/** A place and how to attend, as in `domain/portal.ts`. */
export interface PlaceAndAttendance {
  name?: string | undefined;
  attendance: 'place' | 'online' | 'both';
}

/** Describes a place: «Krona, også på nett» or «På nett»; undefined if unknown. */
export function placeText({ words }: Language, { name, attendance }: PlaceAndAttendance): string | undefined {
  if (attendance === 'online') return words.activity.online;
  return name && attendance === 'both' ? fill(words.activity.placeAndOnline, { place: name }) : name;
}
