import type { ChangeStatus } from '../schemas/codes.ts';
import type { Site } from '../schemas/site.ts';

/** How a field is filled in: the name of a widget, and what it is told. */
export interface Widget {
  widget: string;
  fields?: DecapField[];
  field?: DecapField;
  [setting: string]: unknown;
}

/** One field of a form, as Decap's configuration describes it. */
export interface DecapField extends Widget {
  name: string;
  label: string;
  required?: boolean;
  hint?: string;
  default?: unknown;
  /** Where the field stands on the first screen; the rest stands under «Mer». */
  first?: number;
  /** Is asked only of what is there already. */
  of_existing?: true;
}

interface Shared {
  name: string;
  label: string;
  hide?: boolean;
  publish?: boolean;
  create?: boolean;
  delete?: boolean;
}

/** A folder of entries. */
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

/** A few files that each have a form of their own. */
export interface FileCollection extends Shared {
  files: { name: string; label: string; file: string; fields: DecapField[] }[];
  format?: 'yaml-frontmatter';
}

export type DecapCollection = FolderCollection | FileCollection;

/** Decap's whole configuration, for one person. */
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
  /** Where Decap leads somebody whose form broke down. */
  issue_reports: { url: string };
  collections: DecapCollection[];
  /** What our own widgets and back end are told. */
  portal: PortalSettings;
}

/** What the editor knows of the portal beside its forms. */
export interface PortalSettings {
  language: string;
  /** The number of the person who is signed in. */
  person: number;
  closures: unknown;
  /** The address of the page that those who write for associations come from; staff go back to a list. */
  overview?: string;
  /** The editor's own sentences. */
  words: unknown;
  /** What the site says of a date that differs. */
  statuses: Readonly<Record<ChangeStatus, string>>;
}
