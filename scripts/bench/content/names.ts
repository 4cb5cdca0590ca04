import type { Random } from './random.ts';
import { placeParts } from './words.ts';

/** Creates a generator of unique slugs for entry names. */
export function slugMaker() {
  const taken = new Map<string, number>();
  return (title: string) => {
    const wanted = slugOf(title);
    const times = (taken.get(wanted) ?? 0) + 1;
    taken.set(wanted, times);
    return times === 1 ? wanted : `${wanted}-${times}`;
  };
}

/** Names a farm or a hamlet, also with its preposition: «Solvik» and «i Solvik». */
export function placeName(random: Random): { name: string; at: string } {
  const preposition = random.chance(0.7) ? 'på' : 'i';
  const name = random.pick(placeParts.first) + random.pick(placeParts.last[preposition]);
  return { name, at: `${preposition} ${name}` };
}

/** Generates a telephone number that looks Norwegian and belongs to nobody: `61 00 12 34`. */
export function phoneNumber(random: Random): string {
  return `61 00 ${twoDigits(random)} ${twoDigits(random)}`;
}

/** Generates a mobile number: `900 00 123`. */
export function mobileNumber(random: Random): string {
  return `900 00 ${random.between(1, 9)}${twoDigits(random)}`;
}

function twoDigits(random: Random): string {
  return String(random.between(0, 99)).padStart(2, '0');
}

function slugOf(title: string): string {
  const ascii = title.toLowerCase().replaceAll('æ', 'ae').replaceAll('ø', 'o').replaceAll('å', 'a');
  const plain = ascii.normalize('NFD').replace(/\p{M}/gu, '');
  return plain.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
}
