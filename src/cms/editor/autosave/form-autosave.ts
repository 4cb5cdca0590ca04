import { store } from 'decap-cms-core/dist/esm/redux';
import type { editor } from '../../../i18n/nb/editor.ts';
import { type UnsavedForm, type AutosaveState, AutosaveClient } from '../../autosave.ts';
import { chosenPictures, fillForm, type OpenForm, markUnchanged, openForm } from '../form/open-form.ts';
import { rememberVersion, openedVersion } from '../saving/opened-versions.ts';
import { Observable } from '../form/observable.ts';
import { callGateway } from '../portal.ts';
import { refusal } from '../saving/refusal.ts';

/** The stored content of a form. */
interface Content {
  data: Record<string, unknown>;
  /** The version it was based on, so that restoring it does not overwrite later changes by others. */
  version: string | null;
  hasPictures: boolean;
}

/** An unsaved form that can be restored. */
export interface RestorableForm extends Content {
  id: string;
  at: number;
}

/** The forms that can be restored into the open one. */
export const restorableForms = new Observable<readonly RestorableForm[]>([]);

/** The state of the autosave and when it changed. */
export const autosaveState = new Observable<{ state: AutosaveState; at: number } | undefined>(undefined);

let autosaveClient: AutosaveClient | undefined;
let current = {
  ...{ key: '', id: '', isPersisting: false },
  ...{ opened: undefined as unknown, data: undefined as unknown },
  /** Pictures that the draft already had when it was opened. */
  pictures: [] as string[],
};
/** The id to reuse once Decap has filled in the restored form. */
let restoredId: string | undefined;

/** Autosaves every form that is opened from now on, for one person. */
export function autosaveForms(person: number, { away }: Pick<typeof editor, 'away'>): void {
  autosaveClient = new AutosaveClient({
    person,
    request: (address, body) => callGateway(address, away, body),
    storage: localStorage,
    now: Date.now,
    onStateChange: (state) => autosaveState.set({ state, at: Date.now() }),
  });
  store.subscribe(watch);
  const send = () => void autosaveClient?.send();
  addEventListener('pagehide', send);
  addEventListener('online', send);
  document.addEventListener('visibilitychange', () => document.visibilityState === 'hidden' && send());
}

/** Restores an unsaved form. */
export function restore({ id, data, version }: RestorableForm): void {
  const form = openForm();
  if (!form) return;
  if (form.path && version) rememberVersion(form.path, version);
  restoredId = id;
  restorableForms.set(restorableForms.get().filter((each) => each.id !== id));
  fillForm(data);
}

/** Replaces the values of the open form, which keeps its autosave id. */
export function replaceValues(data: object): void {
  restoredId = current.id;
  fillForm(data);
}

/** Discards an unsaved form. */
export function discard(id: string): void {
  restorableForms.set(restorableForms.get().filter((each) => each.id !== id));
  autosaveClient?.discard(id);
}

/** Removes all autosaves from this browser, on sign-out. */
export function clearLocalAutosaves(): void {
  autosaveClient?.clearLocalCopies();
}

function watch(): void {
  const form = openForm();
  if (!form) {
    current = { ...current, key: '', data: undefined, isPersisting: false };
    return;
  }
  if (form.key !== current.key) open(form);
  else if (current.isPersisting && !form.isPersisting && !form.hasChanged) autosaveClient?.discard(current.id);
  else if (form.hasChanged && form.data !== current.data) write(form);
  else if (form.hasChanged && form.data === current.opened && newPictures().length === 0) markUnchanged(form);
  current = { ...current, data: form.data, isPersisting: form.isPersisting };
}

function open(form: OpenForm): void {
  const isRestored = restoredId !== undefined;
  const opened = form.hasChanged ? undefined : form.data;
  const id = restoredId ?? crypto.randomUUID();
  const pictures = isRestored ? current.pictures : chosenPictures();
  current = { key: form.key, id, opened, data: form.data, isPersisting: false, pictures };
  restoredId = undefined;
  refusal.set({});
  if (isRestored) {
    write(form);
    return;
  }
  autosaveState.set(undefined);
  restorableForms.set([]);
  const { key } = form;
  void autosaveClient?.list(form.collection, form.slug).then((unsaved) => {
    if (current.key === key) restorableForms.set(unsaved.filter(({ id }) => id !== current.id).flatMap(parseAutosave));
  });
}

/** Lists the pictures chosen since the form was opened. */
function newPictures(): string[] {
  return chosenPictures().filter((name) => !current.pictures.includes(name));
}

function write({ collection, slug, path, data }: OpenForm): void {
  const pictures = newPictures();
  const isUnsavedPicture = (value: unknown) =>
    typeof value === 'string' && pictures.some((name) => value.endsWith(name));
  const content: Content = {
    data: data.toJS() as Record<string, unknown>,
    version: openedVersion(path) ?? null,
    hasPictures: pictures.length > 0,
  };
  // A picture that is not uploaded yet exists only in this browser.
  const text = JSON.stringify(content, (_, value) => (isUnsavedPicture(value) ? undefined : value));
  autosaveClient?.write({ id: current.id, collection, slug, content: text });
}

function parseAutosave({ id, at, content }: UnsavedForm): RestorableForm[] {
  try {
    const { data, version, hasPictures } = JSON.parse(content) as Content;
    return [{ id, at, data, version, hasPictures }];
  } catch {
    return [];
  }
}
