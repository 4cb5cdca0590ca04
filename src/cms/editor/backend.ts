import { type DataFile, ProxyBackend, type ProxyRequest } from 'decap-cms-backend-proxy';
import type { editor } from '../../i18n/nb/editor.ts';
import type { PortalSettings } from '../decap-config.ts';
import { type SaveResult, saveResult } from './draft-status.ts';
import { leaveNothing } from './form-keeper.ts';
import { noteVersion, openedVersion } from './opened-versions.ts';
import { ask, Refused } from './portal.ts';
import { type Conflict, type FieldProblem, refused } from './refused.ts';
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

/** Decap's way to the gateway: its proxy protocol, with our sign-in, and with the version that each save was made from. */
export class PortalBackend extends ProxyBackend {
  // A draft has no page to look at yet.
  readonly getDeployPreview = undefined;
  readonly #words: typeof editor;

  constructor(config: { portal: PortalSettings }, options?: object) {
    super(config, options);
    this.#words = config.portal.words as typeof editor;
  }

  override authComponent() {
    return SignIn;
  }

  override async authenticate() {
    const { person, role, associations } = (await ask('/admin/meg', this.#words.away)) as Session;
    const isTrusted = associations.length > 0 && associations.every(({ trusted }) => trusted);
    return { login: String(person.id), name: person.name, useOpenAuthoring: role === 'association' && !isTrusted };
  }

  override restoreUser() {
    return this.authenticate();
  }

  override async logout() {
    leaveNothing();
    await fetch('/logg-inn/ut/', { method: 'POST', body: new URLSearchParams() }).catch(() => undefined);
    location.assign('/logg-inn/ut/');
  }

  override async status() {
    const isSignedIn = await ask('/admin/meg', this.#words.away).then(
      () => true,
      ({ status }: Refused) => status !== 401,
    );
    return { auth: { status: isSignedIn }, api: { status: true, statusPage: '' } };
  }

  override request(payload: ProxyRequest): Promise<unknown> {
    return ask('/gw', this.#words.away, { branch: 'main', ...payload });
  }

  override async getEntry(path: string) {
    const entry = await super.getEntry(path);
    noteVersion(path, entry.file.id);
    return entry;
  }

  // One by one, because an association may read its own page but not list files.
  override entriesByFiles(files: { path: string }[]) {
    return Promise.all(files.map(({ path }) => super.getEntry(path)));
  }

  override async unpublishedEntry(names: { id?: string; collection?: string; slug?: string }) {
    const draft = (await super.unpublishedEntry(names)) as DescribedDraft;
    // The board asks by id, and what it reads is not opened in a form.
    if (!names.id) for (const { path, id } of draft.diffs) noteVersion(path, id);
    return draft;
  }

  override async persistEntry(entry: { dataFiles: DataFile[]; assets: unknown[] }, options: { newEntry?: boolean }) {
    const baseOf = ({ path }: DataFile) => (options.newEntry ? undefined : openedVersion(path));
    const dataFiles = entry.dataFiles.map((file) => ({ ...file, base: baseOf(file) }));
    refused.set({});
    const saved = await super.persistEntry({ ...entry, dataFiles }, options).catch((error: Refused) => {
      throw this.#explained(error, dataFiles[0]?.path ?? '');
    });
    for (const { path } of dataFiles) noteVersion(path, (saved as { version?: string }).version);
    saveResult.set({ path: dataFiles[0]?.path ?? '', outcome: (saved as SaveResult).outcome });
    return saved;
  }

  override async getMedia(folder = this.mediaFolder) {
    const files = await this.request({ action: 'getMedia', params: { mediaFolder: folder } });
    return (files as { id: string; name: string; path: string }[]).map((file) => {
      const url = `/gw/picture?path=${encodeURIComponent(file.path)}`;
      return { ...file, url, displayURL: url };
    });
  }

  /** Hands what stands beside a refusal to the form, which says it at the field, or shows both texts. */
  #explained(error: Refused, path: string): Refused {
    const { problems, merged, theirs, fields, version } = error.details as Partial<Conflict> & {
      problems?: readonly FieldProblem[];
    };
    if (problems) {
      refused.set({ problems });
      return new Refused(this.#words.refused, error.status);
    }
    if (merged !== undefined && theirs && fields && version)
      refused.set({ conflict: { path, fields, merged, theirs, version } });
    return error;
  }
}
