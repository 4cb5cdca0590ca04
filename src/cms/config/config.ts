import { sections } from '../../domain/addresses.ts';
import type { Language } from '../../i18n/index.ts';
import type { Closures } from '../../schemas/closures.ts';
import { collectionNames, settingsFiles } from '../../schemas/collections.ts';
import type { Site } from '../../schemas/site.ts';
import type { DecapCollection, DecapConfig, FileCollection } from './decap-config.ts';
import { fieldsOf } from './fields.ts';
import { folderCollection } from './folder-collection.ts';
import type { FormSetting } from './form-setting.ts';
import { ownCollections } from './own-collections.ts';

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
    locale: LOCALES[language.code] ?? 'nb_no',
    ...{ site_url: content.url, display_url: content.url },
    ...{ media_folder: media, public_folder: `/${media}` },
    slug: { encoding: 'ascii', clean_accents: true, sanitize_replacement: '-' },
    editor: { preview: false },
    issue_reports: { url: `${content.url}${sections.contacts}` },
    collections: isStaff
      ? staffCollections(editor, setting)
      : ownCollections(editor.associations, setting, content.associations),
    portal: {
      name: content.site.name,
      language: language.code,
      person: editor.person.id,
      closures: content.closures,
      ...(!isStaff && { overview: OVERVIEW }),
      map: content.site.map,
      words: language.words.editor,
      overviewLabel: language.words.dashboard.overview,
      statuses: language.words.status,
    },
  };
}

/** What Decap calls the languages of writers. */
const LOCALES: Readonly<Record<string, string>> = { nb: 'nb_no', nn: 'nn_no', en: 'en' };

/** The gateway's dashboard. */
const OVERVIEW = '/admin/mine/';

/** The media folder for pictures that belong to no association. */
const STAFF_PICTURES = 'portalen';

function staffCollections({ role }: Editor, setting: FormSetting): DecapCollection[] {
  const folders = collectionNames.map((name) => ({ ...folderCollection(name, setting), create: true, delete: true }));
  return [...folders, settingsOf(role, setting)];
}

/** The settings that all staff may edit. */
const STAFF = ['closures.yml', 'synonyms.yml'] as const;

function settingsOf(role: Editor['role'], setting: FormSetting): FileCollection {
  const { settings, files } = setting.language.words.editor;
  // Only administrators may edit the settings of the portal.
  const allowed = role === 'admin' ? (['site.yml', ...STAFF, 'neighbours.yml'] as const) : STAFF;
  return {
    ...{ name: 'settings', label: settings, icon: 'settings', delete: false },
    files: allowed.map((file) => ({
      ...{ name: file.slice(0, -'.yml'.length), label: files[file], file },
      fields: fieldsOf(settingsFiles[file], setting),
    })),
  };
}
