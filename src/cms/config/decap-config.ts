import type { ChangeStatus } from '../../schemas/codes.ts';
import type { IconName } from '../../schemas/icons.ts';
import type { Site } from '../../schemas/site.ts';

/** A Decap widget: its name and options. */
export interface Widget {
  widget: string;
  fields?: DecapField[];
  field?: DecapField;
  [setting: string]: unknown;
}

/** One field of a form, in the format of Decap's configuration. */
export interface DecapField extends Widget {
  name: string;
  label: string;
  required?: boolean;
  hint?: string;
  default?: unknown;
  /** Position on the first screen; fields without it are under «Mer». */
  first?: number;
  /** Shown only for existing entries. */
  of_existing?: true;
}

interface Shared {
  name: string;
  label: string;
  /** Shown by our editor; Decap itself has one icon for all collections. */
  icon: IconName;
  hide?: boolean;
  publish?: boolean;
  create?: boolean;
  delete?: boolean;
}

/** A folder collection. */
export interface FolderCollection extends Shared {
  label_singular: string;
  folder: string;
  extension: 'md';
  format: 'yaml-frontmatter';
  slug: string;
  summary: string;
  sortable_fields: string[];
  preview_path: string;
  filter?: { field: string; value: string };
  fields: DecapField[];
}

/** A file collection: a few files, each with its own form. */
export interface FileCollection extends Shared {
  files: { name: string; label: string; file: string; fields: DecapField[] }[];
  format?: 'yaml-frontmatter';
}

export type DecapCollection = FolderCollection | FileCollection;

/** Decap's complete configuration for one person. */
export interface DecapConfig {
  load_config_file: false;
  backend: { name: 'portal'; proxy_url: string; branch: string } | NonNullable<Site['editing']['backend']>;
  publish_mode: 'editorial_workflow';
  locale: string;
  site_url: string;
  display_url: string;
  media_folder: string;
  public_folder: string;
  slug: { encoding: 'ascii'; clean_accents: true; sanitize_replacement: '-' };
  editor: { preview: boolean };
  /** The link shown when a form crashes. */
  issue_reports: { url: string };
  collections: DecapCollection[];
  /** Settings for our own widgets and backend. */
  portal: PortalSettings;
}

/** What the editor knows about the portal besides the forms. */
export interface PortalSettings {
  /** The name of the portal. */
  name: string;
  /** The language of the forms: that of the person. */
  language: string;
  /** The id of the signed-in person. */
  person: number;
  closures: unknown;
  /** The page that associations return to; staff return to a list. */
  overview?: string;
  /** The text of the link to the dashboard. */
  overviewLabel: string;
  /** The editor's texts. */
  words: unknown;
  /** The tiles of the map on which points are set. */
  map: Site['map'];
  /** The public labels of changed dates. */
  statuses: Readonly<Record<ChangeStatus, string>>;
}
