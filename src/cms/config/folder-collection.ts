import { sections } from '../../domain/addresses.ts';
import { collectionLabel, newEntryLabel } from '../../domain/collections/labels.ts';
import { type CollectionName, collections } from '../../schemas/collections.ts';
import { unwrap } from '../../schemas/fields/field.ts';
import type { DecapField, FolderCollection } from './decap-config.ts';
import { fieldsOf } from './fields.ts';
import type { FormSetting } from './form-setting.ts';
import { isDate, isMoment } from './shapes.ts';

/** Derives a collection with one file per entry from its schema. */
export function folderCollection(name: CollectionName, setting: FormSetting): FolderCollection {
  const { schema, icon } = collections[name];
  return {
    ...{
      name,
      label: collectionLabel(name, setting.language.code).other,
      label_singular: newEntryLabel(name, setting.language.code),
      icon,
    },
    ...{ folder: name, extension: 'md', format: 'yaml-frontmatter', slug: '{{slug}}' },
    summary: SUMMARIES[name] ?? '{{title}}',
    sortable_fields: ['title', ...datesIn(schema.shape)],
    preview_path: `${sections[name].slice(1)}{{slug}}/`,
    fields: onScreens([...fieldsOf(schema, setting), body(setting)], setting),
  };
}

// Titles alone do not distinguish two choir practices.
const SUMMARIES: Partial<Record<CollectionName, string>> = {
  events: "{{title}} · {{start | date('DD.MM.YYYY')}} · {{associations}}",
};

// Common fields that few entries use come last.
const LAST = ['checked', 'lang', 'translations'];

/** Orders the fields: the first screen, our header above it and «Mer» below, then the rest. */
function onScreens(fields: DecapField[], { language }: FormSetting): DecapField[] {
  const { begin, more } = language.words.editor;
  const first = fields.filter((field) => field.first !== undefined).sort((a, b) => Number(a.first) - Number(b.first));
  const rest = fields
    .filter((field) => field.first === undefined)
    .sort((a, b) => LAST.indexOf(a.name) - LAST.indexOf(b.name));
  const own = { required: false, first: 0 };
  return [
    { ...own, name: 'form_begin', label: begin, widget: 'begin' },
    ...first,
    { ...own, name: 'form_more', label: more.label, widget: 'more' },
    ...rest,
  ];
}

function datesIn(shape: (typeof collections)[CollectionName]['schema']['shape']): string[] {
  const dates = Object.entries(shape).filter(([, each]) => {
    const { inner } = unwrap(each);
    return isDate(inner) || isMoment(inner);
  });
  return dates.map(([name]) => name);
}

function body({ language }: FormSetting): DecapField {
  const { text, textHint, optional } = language.words.editor;
  const buttons = ['bold', 'italic', 'link', 'heading-two', 'heading-three', 'bulleted-list', 'numbered-list', 'quote'];
  return {
    name: 'body',
    label: `${text} (${optional})`,
    hint: textHint,
    widget: 'markdown',
    required: false,
    first: 100,
    buttons,
    editor_components: [],
  };
}
