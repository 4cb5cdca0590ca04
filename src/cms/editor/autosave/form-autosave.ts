import { store } from 'decap-cms-core/dist/esm/redux';
import type { editor } from '../../../i18n/nb/editor.ts';
import { type StartedForm, type AutosaveState, AutosaveClient } from '../../autosave.ts';
import { chosenPictures, fillForm, type OpenForm, markUnchanged, openForm } from '../form/open-form.ts';
import { noteVersion, openedVersion } from '../saving/opened-versions.ts';
import { Observed } from '../form/observed.ts';
import { ask } from '../portal.ts';
import { refused } from '../saving/refused.ts';

/** What is kept of a form. */
interface Content {
  data: Record<string, unknown>;
  /** The version that it was made from, so that what others have saved since is not lost with its return. */
  version: string | null;
  hasPictures: boolean;
}

/** A form that was begun earlier, as it is offered to the one who began it. */
export interface Offer extends Content {
  id: string;
  at: number;
}

/** What can be gone on with in the form that is open. */
export const offers = new Observed<readonly Offer[]>([]);

/** How it stands with what is being written. */
export const autosaveState = new Observed<{ state: AutosaveState; at: number } | undefined>(undefined);

let notebook: AutosaveClient | undefined;
let current = {
  ...{ key: '', id: '', isPersisting: false },
  ...{ opened: undefined as unknown, data: undefined as unknown },
  /** The pictures that a draft had when it was opened: they are kept with it already. */
  pictures: [] as string[],
};
/** The form to go on with under its own name, once Decap has filled it in. */
let resumed: string | undefined;

/** Keeps every form that is opened from now on, for one person. */
export function autosaveForms(person: number, { away }: Pick<typeof editor, 'away'>): void {
  notebook = new AutosaveClient({
    person,
    ask: (address, body) => ask(address, away, body),
    storage: localStorage,
    now: Date.now,
    tell: (state) => autosaveState.set({ state, at: Date.now() }),
  });
  store.subscribe(watch);
  const send = () => void notebook?.send();
  addEventListener('pagehide', send);
  addEventListener('online', send);
  document.addEventListener('visibilitychange', () => document.visibilityState === 'hidden' && send());
}

/** Goes on with a form that was begun earlier. */
export function resume({ id, data, version }: Offer): void {
  const form = openForm();
  if (!form) return;
  if (form.path && version) noteVersion(form.path, version);
  resumed = id;
  offers.set(offers.get().filter((each) => each.id !== id));
  fillForm(data);
}

/** Fills the form that is open with other values; it is kept as the same one. */
export function refill(data: object): void {
  resumed = current.id;
  fillForm(data);
}

/** Throws away a form that was begun earlier. */
export function discard(id: string): void {
  offers.set(offers.get().filter((each) => each.id !== id));
  notebook?.drop(id);
}

/** Takes away what is only in this browser: somebody signs out. */
export function leaveNothing(): void {
  notebook?.forget();
}

function watch(): void {
  const form = openForm();
  if (!form) {
    current = { ...current, key: '', data: undefined, isPersisting: false };
    return;
  }
  if (form.key !== current.key) open(form);
  else if (current.isPersisting && !form.isPersisting && !form.hasChanged) notebook?.drop(current.id);
  else if (form.hasChanged && form.data !== current.data) write(form);
  else if (form.hasChanged && form.data === current.opened && newPictures().length === 0) markUnchanged(form);
  current = { ...current, data: form.data, isPersisting: form.isPersisting };
}

function open(form: OpenForm): void {
  const isResumed = resumed !== undefined;
  const opened = form.hasChanged ? undefined : form.data;
  const id = resumed ?? crypto.randomUUID();
  const pictures = isResumed ? current.pictures : chosenPictures();
  current = { key: form.key, id, opened, data: form.data, isPersisting: false, pictures };
  resumed = undefined;
  refused.set({});
  if (isResumed) {
    write(form);
    return;
  }
  autosaveState.set(undefined);
  offers.set([]);
  const { key } = form;
  void notebook?.begunIn(form.collection, form.slug).then((begun) => {
    if (current.key === key) offers.set(begun.filter(({ id }) => id !== current.id).flatMap(offerOf));
  });
}

/** Names the pictures that were chosen since the form was opened. */
function newPictures(): string[] {
  return chosenPictures().filter((name) => !current.pictures.includes(name));
}

function write({ collection, slug, path, data }: OpenForm): void {
  const pictures = newPictures();
  const isGone = (value: unknown) => typeof value === 'string' && pictures.some((name) => value.endsWith(name));
  const content: Content = {
    data: data.toJS() as Record<string, unknown>,
    version: openedVersion(path) ?? null,
    hasPictures: pictures.length > 0,
  };
  // A picture that was chosen is a file of this browser's, which nobody can go on with elsewhere.
  const text = JSON.stringify(content, (_, value) => (isGone(value) ? undefined : value));
  notebook?.write({ id: current.id, collection, slug, content: text });
}

function offerOf({ id, at, content }: StartedForm): Offer[] {
  try {
    const { data, version, hasPictures } = JSON.parse(content) as Content;
    return [{ id, at, data, version, hasPictures }];
  } catch {
    return [];
  }
}
