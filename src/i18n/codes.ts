import type { Dictionary } from './dictionary.ts';
import type { Language } from './language.ts';

type OwnNames = Readonly<Record<string, string | undefined>>;

/** Names a theme: by the municipality's own name in its own language, else by the dictionary. */
export function themeName(language: Language, { themes }: { themes: OwnNames }, code: string): string {
  return nameOf(language, themes, language.words.themes, code);
}

/** Names an audience: by the municipality's own name in its own language, else by the dictionary. */
export function audienceName(language: Language, { audiences }: { audiences: OwnNames }, code: string): string {
  return nameOf(language, audiences, language.words.audiences, code);
}

/** Returns the names of a list of codes such as the themes; undefined for an unknown list. */
export function namesOfCodes(
  { words }: Pick<Language, 'words'>,
  codes: readonly string[],
): Readonly<Record<string, string>> | undefined {
  return tablesIn(words).find((table) => codes.every((code) => Object.hasOwn(table, code)));
}

function tablesIn(words: Dictionary): Record<string, string>[] {
  const { editor, kinds, access, venueKinds, sectors, sources, equipmentKinds, frequencies, taskKinds } = words;
  const { associationStatuses, owners, prepositions, written, notices, exchange, contactRoles, gitServices } = editor;
  return [
    ...[words.themes, words.audiences, words.applicants, words.purposes],
    ...[kinds, access, venueKinds, sectors, sources, equipmentKinds, frequencies, taskKinds],
    ...[
      words.status,
      words.grants.levels,
      words.venues.borrowers,
      editor.ordinals,
      editor.weekdays,
      editor.repeat.skips,
    ],
    ...[associationStatuses, owners, prepositions, written, notices, exchange, contactRoles, gitServices],
  ];
}

// Names in site.yml are in the site's own language, which has no prefix.
function nameOf({ prefix }: Language, own: OwnNames, words: OwnNames, code: string): string {
  return (prefix ? undefined : own[code]) ?? words[code] ?? code;
}
