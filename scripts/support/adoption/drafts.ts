import { folderCollection } from '../../../src/cms/config/folder-collection.ts';
import type { DecapField, Widget } from '../../../src/cms/config/decap-config.ts';
import { languageOf } from '../../../src/i18n/index.ts';
import { type CollectionName, collectionNames } from '../../../src/schemas/collections.ts';
import type { Adoption } from './answers.ts';
import { siteAreas } from './settings.ts';
import { wordsIn } from './words.ts';

/** The folder of texts that are not published. */
export const DRAFTS = 'drafts';

/**
 * Writes a draft of each collection: all fields that must be filled in, those that may be, and what they mean, in the
 * language of the site and from the same schemas as the editor's forms.
 *
 * Each says «FYLL UT» in the field `checked`, which takes a date: nobody publishes a draft that is not filled in.
 */
export function draftFiles(adoption: Adoption): Map<string, string> {
  return new Map(
    collectionNames.map((name) => [`${DRAFTS}/${name}/${wordsIn(adoption).draft}.md`, draftOf(name, adoption)]),
  );
}

function draftOf(name: CollectionName, adoption: Adoption): string {
  const { draftNote, optionalNote } = wordsIn(adoption);
  const language = languageOf(adoption.language);
  const { fields } = folderCollection(name, { language, site: siteOf(adoption) });
  const shown = fields.filter(({ name: key, widget }) => !NOT_CONTENT.has(widget) && !NOT_ASKED.has(key));
  const isOptional = ({ label }: DecapField) => label.endsWith(`(${language.words.editor.optional})`);
  const optional = shown.filter(isOptional);
  const required = shown.filter((field) => !isOptional(field));
  return [
    '---',
    ...draftNote
      .replaceAll('{folder}', name)
      .split('\n')
      .map((line) => `# ${line}`),
    'checked: FYLL UT',
    ...required.flatMap((field) => [`# ${aboutField(field)}`, `${field.name}:${blankOf(field, '  ')}`]),
    `# ${optionalNote}`,
    ...optional.map((field) => `# ${field.name}: ${aboutField(field)}`),
    '---',
    '',
    'FYLL UT',
    '',
  ].join('\n');
}

const NOT_CONTENT = new Set(['begin', 'more', 'hidden', 'markdown']);
const NOT_ASKED = new Set(['checked', 'lang', 'translations', 'changes']);

function siteOf(adoption: Adoption) {
  const languages = adoption.languages.map((each) => ({
    code: each.split(':')[0] ?? each,
    full: each.endsWith(':full'),
  }));
  return { areas: siteAreas(adoption), themes: {}, audiences: {}, language: adoption.language, languages };
}

// One line, whatever the hint holds.
function aboutField({ label, hint }: DecapField): string {
  return [label, hint].filter(Boolean).join('. ').replace(/\s+/g, ' ');
}

/** Returns the YAML to fill in for a field: codes to choose from, the fields of an object, or «FYLL UT». */
function blankOf(field: Widget, indent: string): string {
  const { widget, multiple, fields } = field;
  const codes = codesOf(field);
  if (widget === 'list' || multiple) {
    return fields ? `\n${indent}- ${blankFields(fields, `${indent}  `).trimStart()}` : ` [FYLL UT]${codes}`;
  }
  if (fields) return `\n${blankFields(fields, indent)}`;
  return ` FYLL UT${codes}`;
}

// Of a contact, at least one way.
function blankFields(fields: readonly DecapField[], indent: string): string {
  return fields
    .filter(({ name, required }) => required || name === 'phone')
    .map((each) => `${indent}${each.name}:${blankOf(each, `${indent}  `)}`)
    .join('\n');
}

function codesOf({ options }: Widget): string {
  if (!Array.isArray(options) || options.length > 30) return '';
  const codes = (options as { value: string; label: string }[]).map(({ value, label }) => `${value} (${label})`);
  return codes.length > 0 ? ` # ${codes.join(', ')}` : '';
}
