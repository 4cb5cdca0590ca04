import { type DataFile, ProxyBackend, type ProxyRequest } from 'decap-cms-backend-proxy';
import type { editor } from '../../i18n/nb/editor.ts';
import type { PortalSettings } from '../decap-config.ts';
import { pictureAddress } from '../picture-address.ts';
import { inTitleOrder } from '../title-order.ts';
import { type SaveResult, saveResult } from './saving/draft-status.ts';
import { leaveNothing } from './autosave/form-autosave.ts';
import { showMerged } from './saving/merged-form.ts';
import { openForm } from './form/open-form.ts';
import { noteDraft, noteVersion, openedVersion, shownDraft } from './saving/opened-versions.ts';
import { ask, Refused } from './portal.ts';
import { type Conflict, type FieldProblem, refused } from './saving/refused.ts';
import { SignIn } from './sign-in.ts';

/** Who is signed in, as the gateway tells it. */
interface Session {
  person: { id: number; name: string };
  role: 'association' | 'moderator' | 'admin';
  associations: readonly { slug: string; trusted: boolean }[];
}

/** A draft as the gateway describes it: its files with the version of each. */
interface DescribedDraft {
  collection: string;
  slug: string;
  diffs: { id: string; path: string }[];
  /** The commit that it is at. */
  version: string;
}

/** What the gateway says of a save. */
interface Saved extends Pick<SaveResult, 'outcome'> {
  version?: string;
  commit?: string;
  /** The text as it is now, where others had saved since the form was opened. */
  merged?: string;
}

/** Decap's way to the gateway: its proxy protocol, with our sign-in, and with the version that each save was made from. */
export class PortalBackend extends ProxyBackend {
  // A draft has no page to look at yet.
  readonly getDeployPreview = undefined;
  readonly #words: typeof editor;
  /** Whether nobody has answered yet who is signed in. */
  #isUnknown = false;

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

  override async restoreUser() {
    this.#isUnknown = true;
    const user = await this.authenticate();
    this.#isUnknown = false;
    return user;
  }

  override async logout() {
    // Decap signs out whoever it could not ask about. A lost connection, or a reload meanwhile, is no wish to leave.
    if (this.#isUnknown) return;
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

  override async entriesByFolder(folder: string, extension: string, depth: number) {
    return inTitleOrder(await super.entriesByFolder(folder, extension, depth));
  }

  // One by one, because an association may read its own page but not list files.
  override entriesByFiles(files: { path: string }[]) {
    return Promise.all(files.map(({ path }) => super.getEntry(path)));
  }

  override async unpublishedEntry(names: { id?: string; collection?: string; slug?: string }) {
    const draft = (await super.unpublishedEntry(names)) as DescribedDraft;
    // The board asks by id, and what it reads is not opened in a form.
    if (!names.id) for (const { path, id } of draft.diffs) noteVersion(path, id);
    const path = pathOf(draft.collection, draft.slug);
    // Beside an open form the board is read in the background, and nobody sees it.
    if (!names.id || openForm()?.path !== path) noteDraft(path, draft.version);
    return draft;
  }

  override async updateUnpublishedEntryStatus(collection: string, slug: string, newStatus: string) {
    const moved = await this.#decide('updateUnpublishedEntryStatus', collection, slug, { newStatus });
    noteDraft(pathOf(collection, slug), (moved as { version: string }).version);
    return moved;
  }

  override async publishUnpublishedEntry(collection: string, slug: string) {
    const published = await this.#decide('publishUnpublishedEntry', collection, slug);
    noteDraft(pathOf(collection, slug), undefined);
    return published;
  }

  override async deleteUnpublishedEntry(collection: string, slug: string) {
    const deleted = await this.#decide('deleteUnpublishedEntry', collection, slug);
    noteDraft(pathOf(collection, slug), undefined);
    return deleted;
  }

  override async deleteFiles(paths: string[], commitMessage: string) {
    const versions = Object.fromEntries(paths.map((path) => [path, openedVersion(path)]));
    const params = { paths, versions, options: { commitMessage } };
    const deleted = await this.request({ action: 'deleteFiles', params });
    for (const path of paths) noteVersion(path, undefined);
    return deleted;
  }

  override async persistEntry(entry: { dataFiles: DataFile[]; assets: unknown[] }, options: { newEntry?: boolean }) {
    const baseOf = ({ path }: DataFile) => (options.newEntry ? undefined : openedVersion(path));
    const dataFiles = entry.dataFiles.map((file) => ({ ...file, base: baseOf(file) }));
    refused.set({});
    const saved = (await super.persistEntry({ ...entry, dataFiles }, options).catch((error: Refused) => {
      throw this.#explained(error, dataFiles[0]?.path ?? '');
    })) as Saved;
    for (const { path } of dataFiles) {
      noteVersion(path, saved.version);
      noteDraft(path, saved.commit);
    }
    saveResult.set({ path: dataFiles[0]?.path ?? '', outcome: saved.outcome });
    // What others saved meanwhile must be seen before anything is decided, and must not be written over by the next save.
    if (saved.merged) showMerged(saved.merged);
    return saved;
  }

  override async persistMedia(asset: object, options: object) {
    const file = await super.persistMedia(asset, options);
    noteVersion(file.path, file.id);
    return file;
  }

  override async getMedia(folder = this.mediaFolder) {
    const files = await this.request({ action: 'getMedia', params: { mediaFolder: folder } });
    return (files as { id: string; name: string; path: string }[]).map((file) => {
      const url = pictureAddress(file.path);
      noteVersion(file.path, file.id);
      return { ...file, url, displayURL: url };
    });
  }

  /** Sends a decision on a draft, with the commit that was shown; one on another is refused, and the form says why. */
  async #decide(action: string, collection: string, slug: string, more: object = {}): Promise<unknown> {
    const path = pathOf(collection, slug);
    const params = { collection, slug, version: shownDraft(path), ...more };
    refused.set({});
    try {
      return await this.request({ action, params });
    } catch (error) {
      const { status, details } = error as Refused;
      const { yours, theirs } = details as { yours?: string | null; theirs?: string | null };
      if (status === 409 && yours && theirs) refused.set({ changed: { yours, theirs } });
      throw error;
    }
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

function pathOf(collection: string, slug: string): string {
  return collection === 'settings' ? `${slug}.yml` : `${collection}/${slug}.md`;
}
