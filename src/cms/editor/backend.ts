import { type DataFile, ProxyBackend, type ProxyRequest } from 'decap-cms-backend-proxy';
import type { PortalSettings } from '../decap-config.ts';
import { SignIn } from './sign-in.ts';

/** Who is signed in, as the gateway tells it. */
interface Session {
  person: { id: number; name: string };
  role: 'association' | 'moderator' | 'admin';
  associations: readonly { slug: string; trusted: boolean }[];
}

/** A draft as the gateway describes it: its files with the version of each. */
interface DescribedDraft {
  diffs: { id: string; path: string }[];
}

/** A refusal in the gateway's own sentence, which Decap shows as it is. */
class Refused extends Error {
  readonly status: number;

  constructor(sentence: string, status: number) {
    super(sentence);
    this.status = status;
  }

  override toString(): string {
    return this.message;
  }
}

/** Decap's way to the gateway: its proxy protocol, with our sign-in, and with the version that each save was made from. */
export class PortalBackend extends ProxyBackend {
  // A draft has no page to look at yet.
  readonly getDeployPreview = undefined;
  readonly #words: { away: string };
  /** The version of each entry as it was opened in the form. */
  readonly #opened = new Map<string, string>();

  constructor(config: { portal: PortalSettings }, options?: object) {
    super(config, options);
    this.#words = config.portal.words as { away: string };
  }

  override authComponent() {
    return SignIn;
  }

  override async authenticate() {
    const response = await this.#send('/admin/meg');
    const { person, role, associations }: Session = await response.json();
    const isTrusted = associations.length > 0 && associations.every(({ trusted }) => trusted);
    return { login: String(person.id), name: person.name, useOpenAuthoring: role === 'association' && !isTrusted };
  }

  override restoreUser() {
    return this.authenticate();
  }

  override async logout() {
    await fetch('/logg-inn/ut/', { method: 'POST', body: new URLSearchParams() }).catch(() => undefined);
    location.assign('/logg-inn/ut/');
  }

  override async status() {
    const isSignedIn = await this.#send('/admin/meg').then(
      () => true,
      ({ status }: Refused) => status !== 401,
    );
    return { auth: { status: isSignedIn }, api: { status: true, statusPage: '' } };
  }

  override async request(payload: ProxyRequest): Promise<unknown> {
    const body = JSON.stringify({ branch: 'main', ...payload });
    const response = await this.#send('/gw', {
      ...{ method: 'POST', body },
      headers: { 'Content-Type': 'application/json' },
    });
    return response.json();
  }

  override async getEntry(path: string) {
    const entry = await super.getEntry(path);
    this.#remember(path, entry.file.id);
    return entry;
  }

  // One by one, because an association may read its own page but not list files.
  override entriesByFiles(files: { path: string }[]) {
    return Promise.all(files.map(({ path }) => super.getEntry(path)));
  }

  override async unpublishedEntry(names: { id?: string; collection?: string; slug?: string }) {
    const draft = (await super.unpublishedEntry(names)) as DescribedDraft;
    // The board asks by id, and what it reads is not opened in a form.
    if (!names.id) for (const { path, id } of draft.diffs) this.#remember(path, id);
    return draft;
  }

  override async persistEntry(entry: { dataFiles: DataFile[]; assets: unknown[] }, options: { newEntry?: boolean }) {
    const baseOf = ({ path }: DataFile) => (options.newEntry ? undefined : this.#opened.get(path));
    const dataFiles = entry.dataFiles.map((file) => ({ ...file, base: baseOf(file) }));
    const saved = (await super.persistEntry({ ...entry, dataFiles }, options)) as { version?: string };
    for (const { path } of dataFiles) this.#remember(path, saved.version ?? null);
    return saved;
  }

  override async getMedia(folder = this.mediaFolder) {
    const files = await this.request({ action: 'getMedia', params: { mediaFolder: folder } });
    return (files as { id: string; name: string; path: string }[]).map((file) => {
      const url = `/gw/picture?path=${encodeURIComponent(file.path)}`;
      return { ...file, url, displayURL: url };
    });
  }

  #remember(path: string, version: string | null): void {
    if (version) this.#opened.set(path, version);
    else this.#opened.delete(path);
  }

  async #send(address: string, init?: RequestInit): Promise<Response> {
    const response = await fetch(address, init).catch(() => {
      throw new Refused(this.#words.away, 0);
    });
    if (response.ok) return response;
    const { error } = await response.json().catch(() => ({ error: this.#words.away }));
    throw new Refused(error, response.status);
  }
}
