import { siteColours } from '../../../src/domain/appearance/site-colours.ts';
import { collectionLabel } from '../../../src/domain/collections/labels.ts';
import { fill, hasDictionary, languageName, languageOf } from '../../../src/i18n/index.ts';
import { contactRoles } from '../../../src/schemas/codes.ts';
import { collectionNames } from '../../../src/schemas/collections.ts';
import type { Adoption } from './answers.ts';
import { wordsIn } from './words.ts';

/** The file that says what is left to do. */
export const TODO = 'TODO.md';

/** Writes what is left to do after adoption, in the language of the site. */
export function todoText(adoption: Adoption): string {
  const { todo } = wordsIn(adoption);
  const { people, machine } = remainingTasks(adoption);
  const list = (tasks: readonly string[]) => tasks.map((task) => `- [ ] ${task}`);
  return [
    `# ${todo.title}`,
    '',
    fill(todo.lead, { name: adoption.name }),
    '',
    `## ${todo.done}`,
    '',
    `- [x] ${todo.settings}`,
    '',
    `## ${todo.people}`,
    '',
    ...list(people),
    '',
    `## ${todo.machine}`,
    '',
    ...list(machine),
    '',
  ].join('\n');
}

/** Lists what people and what the IT department have to do. */
export function remainingTasks(adoption: Adoption): { people: string[]; machine: string[] } {
  const { todo } = wordsIn(adoption);
  const { owner, language, contacts, municipality } = adoption;
  const roles = contactRoles.filter((role) => role !== 'general' && !contacts[role]);
  const kinds = collectionNames.map((name) => collectionLabel(name, language).other.toLowerCase());
  const unreviewed = unreviewedLanguages(adoption);
  return {
    people: [
      ...(adoption.school_years.length === 0 ? [todo.schoolYears] : []),
      ...(adoption.school_holidays.length === 0 ? [todo.holidays] : []),
      ...(adoption.closed.length === 0 ? [todo.closed] : []),
      ...(adoption.areas.length === 0 ? [todo.areas] : []),
      ...(roles.length > 0 ? [fill(todo.contacts, { roles: roles.map((role) => `\`${role}\``).join(', ') })] : []),
      ...(owner === 'private' ? [todo.shortcomings] : adoption.statement ? [] : [todo.statement]),
      ...mendedColours(adoption).map(({ asked, used }) => fill(todo.colours, { found: asked, used })),
      todo.privacy,
      fill(todo.drafts, { kinds: kinds.join(', ') }),
      ...(unreviewed.length > 0 ? [fill(todo.unreviewed, { languages: unreviewed.join(', ') })] : []),
    ],
    machine: [
      fill(todo.import, { number: municipality.number }),
      todo.check,
      ...(adoption.url ? [] : [todo.url]),
      todo.publish,
    ],
  };
}

/** Lists the colours that the portal makes darker or lighter. */
function mendedColours({ colours }: Pick<Adoption, 'colours'>): { asked: string; used: string; contrast: number }[] {
  const { press, now } = siteColours(colours);
  return [press, now].filter(({ asked, used }) => asked !== used);
}

// As spoken languages both are Norwegian.
const WRITTEN = new Set(['nb', 'nn']);

function unreviewedLanguages({ language, languages }: Adoption): string[] {
  return [language, ...languages.map((each) => each.split(':')[0] ?? each)]
    .filter((code) => hasDictionary(code) && languageOf(code).reviewed === undefined)
    .map((code) =>
      WRITTEN.has(code) ? languageOf(code).name.toLowerCase() : languageName(languageOf(language), code),
    );
}
