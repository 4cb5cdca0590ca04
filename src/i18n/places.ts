import type { Language } from './language.ts';
import { fill } from './phrases.ts';

/** Where something is, as `domain/portal.ts` has it. */
export interface Whereabouts {
  name?: string | undefined;
  attendance: 'place' | 'online' | 'both';
}

/** Says where something is: «Krona, også på nett» or «På nett»; nothing where no place is known. */
export function placeText({ words }: Language, { name, attendance }: Whereabouts): string | undefined {
  if (attendance === 'online') return words.activity.online;
  return name && attendance === 'both' ? fill(words.activity.placeAndOnline, { place: name }) : name;
}
