import {
  changeDraftField,
  changeDraftFieldValidation,
  loadLocalBackup,
  localBackupRetrieved,
} from 'decap-cms-core/dist/esm/actions/entries';
import { store } from 'decap-cms-core/dist/esm/redux';
import type { Immutable } from '../controls/control.ts';

/** The open form in Decap's current state. */
export interface OpenForm {
  /** Changes whenever a form is opened or refilled. */
  key: string;
  collection: string;
  /** Empty for a new entry. */
  slug: string;
  path: string;
  isNew: boolean;
  /** Whether a version of it is published. */
  isPublished: boolean;
  hasChanged: boolean;
  isPersisting: boolean;
  /** The same object until a value changes. */
  data: Immutable;
}

/** Returns the open form, if any. */
export function openForm(): OpenForm | undefined {
  const { entryDraft } = store.getState();
  const entry = entryDraft.get('entry') as Immutable | undefined;
  const data = entry?.get('data') as Immutable | undefined;
  if (!entry || !data) return undefined;
  const text = (key: string) => String(entry.get(key) ?? '');
  return {
    key: String(entryDraft.get('key')),
    collection: text('collection'),
    slug: entry.get('newRecord') ? '' : text('slug'),
    path: text('path'),
    isNew: entry.get('newRecord') === true,
    isPublished: entry.get('newRecord') !== true && (!entry.get('status') || entry.get('isModification') === true),
    hasChanged: entryDraft.get('hasChanged') === true,
    isPersisting: entry.get('isPersisting') === true,
    data,
  };
}

/** Replaces the values of the open form, as if restored from Decap's local backup: every field is mounted again. */
export function fillForm(data: object): void {
  const entry = (store.getState().entryDraft.get('entry') as Immutable).toJS() as object;
  store.dispatch(localBackupRetrieved({ ...entry, data }));
  store.dispatch(loadLocalBackup());
}

/**
 * Marks the open form as unchanged. After a new entry is saved, one of Decap's fields may rewrite its own value and
 * mark the form as changed, which blocks status changes and navigation.
 */
export function markUnchanged({ data }: OpenForm): void {
  const entry = store.getState().entryDraft.get('entry') as Immutable;
  const [name] = Object.keys(data.toJS() as object);
  if (name) dispatchChange(name, data.get(name), [entry]);
}

/** Changes a field of the open form as its control would. */
export function changeField(name: string, value: unknown): void {
  dispatchChange(name, value, []);
}

function dispatchChange(name: string, value: unknown, entries: Immutable[]): void {
  const field = { get: (key: string) => (key === 'name' ? name : undefined) };
  store.dispatch(changeDraftField({ field, value, metadata: {}, entries }));
}

/** A picture of the open form in Decap's format. */
interface PictureFile {
  name: string;
  path: string;
  url: string;
  /** Whether it exists only in this browser. */
  draft?: boolean;
}

/** Lists the pictures of the open form. */
export function pictureFiles(): PictureFile[] {
  const files = (store.getState().entryDraft.get('entry') as Immutable | undefined)?.get('mediaFiles') as Immutable;
  return (files?.toJS() ?? []) as PictureFile[];
}

/** Lists the file names of pictures in the open form that are not uploaded yet. */
export function chosenPictures(): string[] {
  return pictureFiles()
    .filter(({ draft }) => draft)
    .map(({ name }) => name);
}

/** Returns the errors of the open form by Decap's field ids. */
export function fieldErrors(): ReadonlyMap<string, { message?: string; parentIds?: string[] }[]> {
  const errors = store.getState().entryDraft.get('fieldsErrors') as Immutable | undefined;
  return new Map(Object.entries((errors?.toJS() ?? {}) as Record<string, { parentIds?: string[] }[]>));
}

/** Shows an error at a field. Decap removes it when the field changes or the form is saved again. */
export function setFieldError(fieldId: string, message: string): void {
  store.dispatch(changeDraftFieldValidation(fieldId, [{ type: 'CUSTOM', parentIds: [], message }]));
}
