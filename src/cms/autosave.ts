/** A form that is begun and not saved, as the gateway keeps it. */
export interface StoredAutosave {
  id: string;
  collection: string;
  /** Empty for what is new. */
  slug: string;
  content: string;
}

/** A form that somebody has begun, with when it was last written in, in milliseconds. */
export type StartedForm = StoredAutosave & { at: number };

/** How it stands with what is being written: safe with the gateway, only in this browser, or waiting for a sign-in. */
export type AutosaveState = 'kept' | 'unkept' | 'signedOut';

export interface AutosaveOptions {
  person: number;
  /** Asks the gateway, with a body to change something. Throws an error with its `status`, 0 when there is no contact. */
  ask: (address: string, body?: object) => Promise<unknown>;
  storage: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;
  now: () => number;
  tell: (keeping: AutosaveState) => void;
}

/** The pause after a letter before the form is sent, and after a failure before it is tried again. */
export const PAUSE = 1500;
export const RETRY = 5000;

const ADDRESS = '/gw/scratch';
const COPIES = 'dugnad-scratch';

/**
 * Keeps what is being written: at once in this browser, and after a pause with the gateway, where other devices find it.
 *
 * Once the gateway has it, the copy in the browser is taken away. Without contact it is tried again until there is.
 */
export class AutosaveClient {
  readonly #options: AutosaveOptions;
  /** The latest of each form that the gateway does not have yet. */
  readonly #waiting = new Map<string, StoredAutosave>();
  readonly #dropping = new Set<string>();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #turn: Promise<unknown> = Promise.resolve();

  constructor(options: AutosaveOptions) {
    this.#options = options;
  }

  /** Keeps a form as it stands now. */
  write(scratch: StoredAutosave): void {
    const { person, now } = this.#options;
    this.#waiting.set(scratch.id, scratch);
    this.#copies((copies) => ({ ...copies, [scratch.id]: { ...scratch, person, at: now() } }));
    this.#after(PAUSE);
  }

  /** Forgets a form that was saved or thrown away, wherever it is kept. */
  drop(id: string): void {
    this.#waiting.delete(id);
    this.#copies(({ [id]: _, ...others }) => others);
    this.#dropping.add(id);
    void this.send();
  }

  /** Lists what is begun in an entry, or among what is new, the latest first. */
  async begunIn(collection: string, slug: string): Promise<StartedForm[]> {
    const asked = new URLSearchParams({ collection, slug });
    const there = await this.#inTurn(() => this.#options.ask(`${ADDRESS}?${asked}`)).catch(() => []);
    const here = Object.values(this.#readCopies()).filter(
      (copy) => copy.person === this.#options.person && copy.collection === collection && copy.slug === slug,
    );
    const found = new Map<string, StartedForm>();
    for (const begun of [...(there as StartedForm[]), ...here])
      if (begun.at >= (found.get(begun.id)?.at ?? 0)) found.set(begun.id, begun);
    return [...found.values()].filter(({ id }) => !this.#dropping.has(id)).sort((a, b) => b.at - a.at);
  }

  /** Sends what waits without a pause: the page is about to go, or contact has come back. */
  async send(): Promise<void> {
    clearTimeout(this.#timer);
    await this.#inTurn(() => this.#sendAll());
  }

  /** Takes every copy away from this browser: somebody signs out. */
  forget(): void {
    this.#options.storage.removeItem(COPIES);
  }

  #after(pause: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.send(), pause);
  }

  async #sendAll(): Promise<void> {
    try {
      for (const id of this.#dropping) {
        await this.#options.ask(`${ADDRESS}/drop`, { id });
        this.#dropping.delete(id);
      }
      for (const scratch of this.#waiting.values()) await this.#sendOne(scratch);
    } catch (error) {
      const { status } = error as { status?: number };
      this.#options.tell(status === 401 ? 'signedOut' : 'unkept');
      this.#after(RETRY);
    }
  }

  async #sendOne(scratch: StoredAutosave): Promise<void> {
    await this.#options.ask(ADDRESS, scratch);
    // Perhaps somebody has written on meanwhile, or saved.
    if (this.#waiting.get(scratch.id) !== scratch) return;
    this.#waiting.delete(scratch.id);
    this.#copies(({ [scratch.id]: _, ...others }) => others);
    this.#options.tell('kept');
  }

  #inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
    const done = this.#turn.then(work, work);
    this.#turn = done.catch(() => undefined);
    return done;
  }

  // A browser that keeps nothing, or is full, must not keep anybody from writing.
  #copies(change: (copies: Copies) => Copies): void {
    try {
      const copies = change(this.#readCopies());
      if (Object.keys(copies).length === 0) this.#options.storage.removeItem(COPIES);
      else this.#options.storage.setItem(COPIES, JSON.stringify(copies));
    } catch {}
  }

  #readCopies(): Copies {
    try {
      return JSON.parse(this.#options.storage.getItem(COPIES) ?? '{}');
    } catch {
      return {};
    }
  }
}

type Copies = Record<string, StartedForm & { person: number }>;
