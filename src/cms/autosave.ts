/** An unsaved form as the gateway stores it. */
export interface StoredAutosave {
  id: string;
  collection: string;
  /** Empty for a new entry. */
  slug: string;
  content: string;
}

/** A stored form with the time of its last change, in milliseconds. */
export type UnsavedForm = StoredAutosave & { at: number };

/** Where the latest changes are: with the gateway (`stored`), only in this browser (`notStored`), or waiting for sign-in. */
export type AutosaveState = 'stored' | 'notStored' | 'signedOut';

export interface AutosaveOptions {
  person: number;
  /** Calls the gateway; a body makes it a POST. Throws an error with its `status`, 0 when offline. */
  request: (address: string, body?: object) => Promise<unknown>;
  storage: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;
  now: () => number;
  onStateChange: (state: AutosaveState) => void;
}

/** The delay in milliseconds between the last keystroke and the request, and before a retry. */
export const SAVE_DELAY = 1500;
export const RETRY_DELAY = 5000;

const ADDRESS = '/gw/autosave';
const COPIES = 'dugnad-autosave';
/** Where earlier versions of the editor stored the copies. */
const OLD_COPIES = 'dugnad-scratch';

/**
 * Saves forms while they are edited: at once in this browser, and after a delay with the gateway for other devices.
 *
 * The browser's copy is removed once the gateway has it. Retries while offline.
 */
export class AutosaveClient {
  readonly #options: AutosaveOptions;
  /** The latest version of each form that the gateway does not have yet. */
  readonly #waiting = new Map<string, StoredAutosave>();
  readonly #discarding = new Set<string>();
  /** The time of the latest version that the gateway is known to have, by its own clock. */
  #latestThere = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #queue: Promise<unknown> = Promise.resolve();

  constructor(options: AutosaveOptions) {
    this.#options = options;
    this.#moveOldCopies();
  }

  /** Stores the current state of a form. */
  write(autosave: StoredAutosave): void {
    const { person, now } = this.#options;
    // Newer than what the gateway has, also where the clock of this device is behind.
    const at = Math.max(now(), this.#latestThere + 1);
    this.#waiting.set(autosave.id, autosave);
    this.#copies((copies) => ({ ...copies, [autosave.id]: { ...autosave, person, at } }));
    this.#schedule(SAVE_DELAY);
  }

  /** Deletes a form that was saved or discarded, here and at the gateway. */
  discard(id: string): void {
    this.forget(id);
    this.#discarding.add(id);
    void this.send();
  }

  /** Removes a form from this browser alone: the gateway has the same or a later text. */
  forget(id: string): void {
    this.#waiting.delete(id);
    this.#copies(({ [id]: _, ...others }) => others);
  }

  /** Lists the unsaved forms of an entry, or of new entries, newest first. */
  async list(collection: string, slug: string): Promise<UnsavedForm[]> {
    const query = new URLSearchParams({ collection, slug });
    const request = this.#enqueue(() => this.#options.request(`${ADDRESS}?${query}`));
    const there = (await request.catch(() => [])) as UnsavedForm[];
    for (const { at } of there) this.#noteVersion(at);
    const here = Object.values(this.#readCopies()).filter(
      (copy) => copy.person === this.#options.person && copy.collection === collection && copy.slug === slug,
    );
    const found = new Map<string, UnsavedForm>();
    for (const each of [...there, ...here]) if (each.at >= (found.get(each.id)?.at ?? 0)) found.set(each.id, each);
    return [...found.values()].filter(({ id }) => !this.#discarding.has(id)).sort((a, b) => b.at - a.at);
  }

  /** Sends pending forms immediately, before the page unloads or when the connection is back. */
  async send(): Promise<void> {
    clearTimeout(this.#timer);
    await this.#enqueue(() => this.#sendAll());
  }

  /** Removes all copies from this browser, on sign-out. */
  clearLocalCopies(): void {
    this.#options.storage.removeItem(COPIES);
  }

  #schedule(pause: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.send(), pause);
  }

  async #sendAll(): Promise<void> {
    try {
      for (const id of this.#discarding) {
        await this.#options.request(`${ADDRESS}/drop`, { id });
        this.#discarding.delete(id);
      }
      for (const autosave of this.#waiting.values()) await this.#sendOne(autosave);
    } catch (error) {
      const { status } = error as { status?: number };
      this.#options.onStateChange(status === 401 ? 'signedOut' : 'notStored');
      this.#schedule(RETRY_DELAY);
    }
  }

  async #sendOne(autosave: StoredAutosave): Promise<void> {
    const answer = (await this.#options.request(ADDRESS, autosave)) as { at?: number } | undefined;
    this.#noteVersion(answer?.at);
    // The form may have been changed or saved in the meantime.
    if (this.#waiting.get(autosave.id) !== autosave) return;
    this.#waiting.delete(autosave.id);
    this.#copies(({ [autosave.id]: _, ...others }) => others);
    this.#options.onStateChange('stored');
  }

  #noteVersion(at = 0): void {
    this.#latestThere = Math.max(this.#latestThere, at);
  }

  #enqueue<Result>(work: () => Promise<Result>): Promise<Result> {
    const done = this.#queue.then(work, work);
    this.#queue = done.catch(() => undefined);
    return done;
  }

  // Editing must work even if the browser's storage is unavailable or full.
  #copies(change: (copies: Copies) => Copies): void {
    try {
      const copies = change(this.#readCopies());
      if (Object.keys(copies).length === 0) this.#options.storage.removeItem(COPIES);
      else this.#options.storage.setItem(COPIES, JSON.stringify(copies));
    } catch {}
  }

  /** Moves the copies of a form that was open while the portal was updated. */
  #moveOldCopies(): void {
    const { storage } = this.#options;
    try {
      if (storage.getItem(OLD_COPIES) === null) return;
      storage.setItem(COPIES, JSON.stringify({ ...this.#readCopies(OLD_COPIES), ...this.#readCopies() }));
      storage.removeItem(OLD_COPIES);
    } catch {}
  }

  #readCopies(name = COPIES): Copies {
    try {
      return JSON.parse(this.#options.storage.getItem(name) ?? '{}');
    } catch {
      return {};
    }
  }
}

type Copies = Record<string, UnsavedForm & { person: number }>;
