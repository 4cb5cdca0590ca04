import type { Language } from './language.ts';
import { fill } from './phrases.ts';

/** Describes a venue's capacity for each seating: «120 ved bord», «180 på stoler i rader». */
export function seatingInWords(
  { words }: Language,
  { seats, chairs }: { seats?: number | undefined; chairs?: number | undefined },
): string[] {
  return [
    ...(seats ? [fill(words.venues.seats, { n: seats })] : []),
    ...(chairs ? [fill(words.venues.chairs, { n: chairs })] : []),
  ];
}
