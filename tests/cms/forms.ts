import { readContentFolder } from '../../src/entries/folder.ts';
import { validateContent, namesOf } from '../../src/entries/validate-content.ts';
import { configFor, type EditedContent, type Editor } from '../../src/cms/config/config.ts';
import type { DecapCollection, DecapField } from '../../src/cms/config/decap-config.ts';
import { languageOf } from '../../src/i18n/index.ts';

const found = readContentFolder('content');
const validated = validateContent(found, languageOf('nb'));
if (!validated.settings) throw new Error('The settings of the sample are wrong.');

/** Every entry and both settings of the sample. */
export const files = found.flatMap((file) =>
  'bytes' in file ? [{ path: file.path, text: Buffer.from(file.bytes).toString() }] : [],
);

export const content: EditedContent = {
  url: 'https://dugnad.elvedal.example',
  ...validated.settings,
  associations: namesOf(validated.entries.associations),
};

export const admin: Editor = { person: { id: 7 }, role: 'admin', associations: [] };
export const moderator: Editor = { person: { id: 7 }, role: 'moderator', associations: [] };
export const turlag: Editor = {
  person: { id: 7 },
  role: 'association',
  associations: [{ slug: 'elvedal-turlag', trusted: false }],
};
export const two: Editor = {
  person: { id: 7 },
  role: 'association',
  associations: [
    { slug: 'elvedal-turlag', trusted: true },
    { slug: 'moen-ballklubb', trusted: true },
  ],
};

export function formsOf(editor: Editor, language = 'nb') {
  return configFor(editor, languageOf(language), content);
}

/** Lists the fields of a collection, of all its files together if it has files. */
export function fieldsIn(collection: DecapCollection | undefined): DecapField[] {
  if (!collection) throw new Error('There is no such collection.');
  return 'files' in collection ? collection.files.flatMap(({ fields }) => fields) : collection.fields;
}

/** Lists fields with all that are inside them, each with its way there: `changes.date`. */
export function everyField(fields: readonly DecapField[], way = ''): [string, DecapField][] {
  return fields.flatMap((field): [string, DecapField][] => {
    const at = way ? `${way}.${field.name}` : field.name;
    return [[at, field], ...everyField([...(field.fields ?? []), ...(field.field ? [field.field] : [])], at)];
  });
}
