import { sections } from '../domain/addresses.ts';
import { collectionLabel, newEntryLabel } from '../domain/collections/labels.ts';
import type { Language } from '../i18n/index.ts';
import type { Closures } from '../schemas/closures.ts';
import { type CollectionName, collectionNames, collections, settingsFiles } from '../schemas/collections.ts';
import { unwrap } from '../schemas/fields/field.ts';
import type { Site } from '../schemas/site.ts';
import type {
  DecapCollection,
  DecapConfig,
  DecapField,
  FileCollection,
  FolderCollection,
  Widget,
} from './decap-config.ts';
import { fieldsOf, writtenForm } from './fields.ts';
import type { FormSetting } from './form-setting.ts';
import { isDate, isMoment } from './shapes.ts';

/** The person who edits, as far as it affects the forms. The gateway checks permissions again on every save. */
export interface Editor {
  person: { id: number };
  role: 'association' | 'moderator' | 'admin';
  associations: readonly { slug: string; trusted: boolean }[];
}

/** The content that the forms depend on. */
export interface EditedContent {
  /** The public URL without trailing slash. */
  url: string;
  site: Site;
  closures: Closures;
  /** All associations, as options to choose from. */
  associations: readonly { slug: string; name: string }[];
}

/** Derives Decap's configuration for one person: all collections for staff, only their own content for associations. */
export function configFor(editor: Editor, language: Language, content: EditedContent): DecapConfig {
  const setting: FormSetting = { language, site: content.site };
  const media = `media/${editor.associations[0]?.slug ?? STAFF_PICTURES}`;
  const isStaff = editor.role !== 'association';
  return {
    load_config_file: false,
    backend: { name: 'portal', proxy_url: '/gw', branch: 'main' },
    publish_mode: 'editorial_workflow',
    locale: writtenForm(setting) === 'nn' ? 'nn_no' : 'nb_no',
    ...{ site_url: content.url, display_url: content.url },
    ...{ media_folder: media, public_folder: `/${media}` },
    slug: { encoding: 'ascii', clean_accents: true, sanitize_replacement: '-' },
    editor: { preview: false },
    issue_reports: { url: `${content.url}${sections.contacts}` },
    collections: isStaff ? staffCollections(editor, setting) : ownCollections(editor, setting, content),
    portal: {
      language: language.code,
      person: editor.person.id,
      closures: content.closures,
      ...(!isStaff && { overview: OVERVIEW }),
      words: language.words.editor,
      statuses: language.words.status,
    },
  };
}

/** The gateway's dashboard. */
const OVERVIEW = '/admin/mine/';

/** The media folder for pictures that belong to no association. */
const STAFF_PICTURES = 'portalen';

function staffCollections({ role }: Editor, setting: FormSetting): DecapCollection[] {
  const folders = collectionNames.map((name) => ({ ...folderOf(name, setting), create: true, delete: true }));
  return [...folders, settingsOf(role, setting)];
}

/** The events and pages of the person's associations, and the venues as options. */
function ownCollections(
  { associations: own }: Editor,
  setting: FormSetting,
  content: EditedContent,
): DecapCollection[] {
  const names = new Map(content.associations.map(({ slug, name }) => [slug, name]));
  const venues = folderOf('venues', setting);
  const pages = own.length > 0 ? [ownPages(own, names, setting)] : [];
  return [
    ownEvents(own, names, setting),
    ...pages,
    {
      ...venues,
      ...{ hide: true, create: false, delete: false, publish: false },
      fields: venues.fields.filter(({ name }) => name === 'title'),
    },
  ];
}

function ownEvents(own: Editor['associations'], names: ReadonlyMap<string, string>, setting: FormSetting) {
  const events = folderOf('events', setting);
  const slugs = own.map(({ slug }) => slug);
  const [only] = slugs.length === 1 ? slugs : [];
  const organiser = only ? { widget: 'hidden', default: [only] } : ownOrganisers(slugs, names);
  return {
    ...events,
    ...{ create: own.length > 0, delete: false, publish: mayPublish(own) },
    // Two associations may use the same title.
    ...(only && { slug: `${only}-{{slug}}` }),
    fields: events.fields.map((field) => {
      if (field.name === 'invited') return inviteField(field, slugs, names);
      return field.name === 'associations' ? organiserField(field, organiser) : field;
    }),
  };
}

function mayPublish(own: Editor['associations']): boolean {
  return own.length > 0 && own.every(({ trusted }) => trusted);
}

function organiserField({ name, label, hint = '', first = 0 }: DecapField, organiser: Widget): DecapField {
  return { name, label, hint, first, ...organiser };
}

/** Lets associations invite others to take part; those are not shown until they accept. */
function inviteField(
  { name, label, hint = '' }: DecapField,
  own: readonly string[],
  names: ReadonlyMap<string, string>,
): DecapField {
  const others = [...names].filter(([slug]) => !own.includes(slug));
  const options = others.map(([value, title]) => ({ value, label: title }));
  return { name, label, hint, required: false, widget: 'select', multiple: true, options, max: 9 };
}

// Other organisers are kept or added by staff, so that nobody is named without consent.
function ownOrganisers(own: readonly string[], names: ReadonlyMap<string, string>): Widget {
  const options = own.map((value) => ({ value, label: names.get(value) ?? value }));
  return { widget: 'organisers', required: true, options, default: own.slice(0, 1) };
}

function ownPages(own: Editor['associations'], names: ReadonlyMap<string, string>, setting: FormSetting) {
  const { fields } = folderOf('associations', setting);
  const files = own.map(({ slug }) => ({
    ...{ name: slug, label: names.get(slug) ?? slug, file: `associations/${slug}.md`, fields },
  }));
  const { ownAssociation } = setting.language.words.editor;
  return {
    ...{ name: 'associations', label: ownAssociation, icon: collections.associations.icon },
    ...{ files, format: 'yaml-frontmatter' },
    ...{ delete: false, publish: mayPublish(own) },
  } as const satisfies FileCollection;
}

function settingsOf(role: Editor['role'], setting: FormSetting): FileCollection {
  const { settings, files } = setting.language.words.editor;
  // Only administrators may edit the settings of the portal.
  const allowed = role === 'admin' ? (['site.yml', 'closures.yml'] as const) : (['closures.yml'] as const);
  return {
    ...{ name: 'settings', label: settings, icon: 'settings', delete: false },
    files: allowed.map((file) => ({
      ...{ name: file.slice(0, -'.yml'.length), label: files[file], file },
      fields: fieldsOf(settingsFiles[file], setting),
    })),
  };
}

function folderOf(name: CollectionName, setting: FormSetting): FolderCollection {
  const { schema, icon } = collections[name];
  return {
    ...{
      name,
      label: collectionLabel(name, writtenForm(setting)).other,
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
