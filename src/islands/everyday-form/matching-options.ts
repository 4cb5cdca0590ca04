import { wordsOf } from '../../search/words.ts';

/** Finds the options that have all words of an input, by the beginnings of words: «asen gr» finds «Åsen grendehus». */
export function matchingOptions<Found extends { text: string }>(typed: string, options: readonly Found[]): Found[] {
  const query = wordsOf(typed);
  return options.filter(({ text }) => {
    const words = wordsOf(text);
    return query.every((part) => words.some((word) => word.startsWith(part)));
  });
}
