import type { Language } from './language.ts';

type OwnNames = Readonly<Record<string, string | undefined>>;

/** Names a theme: as the municipality calls it in its own language, else as the dictionary does. */
export function themeName(language: Language, { themes }: { themes: OwnNames }, code: string): string {
  return nameOf(language, themes, language.words.themes, code);
}

/** Names a group of people: as the municipality calls it in its own language, else as the dictionary does. */
export function audienceName(language: Language, { audiences }: { audiences: OwnNames }, code: string): string {
  return nameOf(language, audiences, language.words.audiences, code);
}

// A name in site.yml is in the site's own language, which has no prefix.
function nameOf({ prefix }: Language, own: OwnNames, words: OwnNames, code: string): string {
  return (prefix ? undefined : own[code]) ?? words[code] ?? code;
}
