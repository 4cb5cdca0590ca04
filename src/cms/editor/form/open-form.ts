import {
  changeDraftField,
  changeDraftFieldValidation,
  loadLocalBackup,
  localBackupRetrieved,
} from 'decap-cms-core/dist/esm/actions/entries';
import { store } from 'decap-cms-core/dist/esm/redux';
import type { Immutable } from '../controls/control.ts';

/** The form that is open, as Decap holds it at this moment. */
export interface OpenForm {
  /** Another one for each time that a form is opened or filled anew. */
  key: string;
  collection: string;
  /** Empty for what is new. */
  slug: string;
  path: string;
  isNew: boolean;
  /** Whether readers have it too, as it is or as it was. */
  isPublished: boolean;
  hasChanged: boolean;
  isPersisting: boolean;
  /** The same object for as long as nothing is changed. */
  data: Immutable;
}

/** Gives the form that is open, if one is. */
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

/** Fills the open form with other values, as Decap fills it with a backup of its own: every field begins anew. */
export function fillForm(data: object): void {
  const entry = (store.getState().entryDraft.get('entry') as Immutable).toJS() as object;
  store.dispatch(localBackupRetrieved({ ...entry, data }));
  store.dispatch(loadLocalBackup());
}

/**
 * Tells Decap that the open form is as it was opened. Right after something new is saved, a field of Decap's that reads
 * its own value again may make it think otherwise, and then it neither changes the status nor lets anybody leave.
 */
export function markUnchanged({ data }: OpenForm): void {
  const entry = store.getState().entryDraft.get('entry') as Immutable;
  const [name] = Object.keys(data.toJS() as object);
  if (name) dispatchChange(name, data.get(name), [entry]);
}

/** Changes a field of the open form, as its own control would. */
export function changeField(name: string, value: unknown): void {
  dispatchChange(name, value, []);
}

function dispatchChange(name: string, value: unknown, entries: Immutable[]): void {
  const field = { get: (key: string) => (key === 'name' ? name : undefined) };
  store.dispatch(changeDraftField({ field, value, metadata: {}, entries }));
}

/** A picture that belongs to the open form, as Decap knows it. */
interface PictureFile {
  name: string;
  path: string;
  url: string;
  /** Whether it was chosen in this browser and is nowhere else yet. */
  draft?: boolean;
}

/** Lists the pictures that belong to the open form. */
export function pictureFiles(): PictureFile[] {
  const files = (store.getState().entryDraft.get('entry') as Immutable | undefined)?.get('mediaFiles') as Immutable;
  return (files?.toJS() ?? []) as PictureFile[];
}

/** Names the pictures that were chosen in the open form and are nowhere else yet. */
export function chosenPictures(): string[] {
  return pictureFiles()
    .filter(({ draft }) => draft)
    .map(({ name }) => name);
}

/** What is wrong with each field of the open form, by the ids that Decap gives them. */
export function faultsInForm(): ReadonlyMap<string, { message?: string; parentIds?: string[] }[]> {
  const errors = store.getState().entryDraft.get('fieldsErrors') as Immutable | undefined;
  return new Map(Object.entries((errors?.toJS() ?? {}) as Record<string, { parentIds?: string[] }[]>));
}

/** Says at a field what is wrong with it. Decap takes it away when the field is changed or the form is saved anew. */
export function setFault(fieldId: string, message: string): void {
  store.dispatch(changeDraftFieldValidation(fieldId, [{ type: 'CUSTOM', parentIds: [], message }]));
}
