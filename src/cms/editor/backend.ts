import { type DataFile, ProxyBackend, type ProxyRequest } from 'decap-cms-backend-proxy';
import type { editor } from '../../i18n/nb/editor.ts';
import type { PortalSettings } from '../config/decap-config.ts';
import { pictureAddress } from '../picture-address.ts';
import { sortByTitle } from '../title-order.ts';
import { type SaveResult, saveResult } from './saving/draft-status.ts';
import { clearLocalAutosaves } from './autosave/form-autosave.ts';
import { showMergedEntry } from './saving/merged-form.ts';
import { openForm } from './form/open-form.ts';
import { rememberDraft, rememberVersion, openedVersion, shownDraftCommit } from './saving/opened-versions.ts';
import { callGateway, type GatewayError } from './portal.ts';
import { refusal, showDecisionRefusal, showSaveRefusal } from './saving/refusal.ts';
import { SignIn } from './sign-in.ts';

/** The signed-in person, as returned by the gateway. */
interface Session {
  person: { id: number; name: string };
  role: 'association' | 'moderator' | 'admin';
  associations: readonly { slug: string; trusted: boolean }[];
}

/** A draft as returned by the gateway: its files with their versions. */
interface DescribedDraft {
  collection: string;
  slug: string;
  diffs: { id: string; path: string }[];
  /** The draft's commit. */
  version: string;
}

/** The gateway's response to a save. */
interface Saved extends Pick<SaveResult, 'outcome' | 'published'> {
  version?: string;
  commit?: string;
  /** The merged text, if others had saved since the form was opened. */
  merged?: string;
}

/** Decap's proxy backend with our sign-in and with the version that each save is based on. */
export class PortalBackend extends ProxyBackend {
  // Drafts have no preview page.
  readonly getDeployPreview = undefined;
  readonly #words: typeof editor;
  /** Whether the session request has not been answered yet. */
  #isUnknown = false;

  constructor(config: { portal: PortalSettings }, options?: object) {
    super(config, options);
    this.#words = config.portal.words as typeof editor;
  }

  override authComponent() {
    return SignIn;
  }

  override async authenticate() {
    const { person, role, associations } = (await callGateway('/admin/meg', this.#words.away)) as Session;
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
    // Decap signs out on any error. A lost connection or a reload must not end the session.
    if (this.#isUnknown) return;
    clearLocalAutosaves();
    await fetch('/logg-inn/ut/', { method: 'POST', body: new URLSearchParams() }).catch(() => undefined);
    location.assign('/logg-inn/ut/');
  }

  override async status() {
    const isSignedIn = await callGateway('/admin/meg', this.#words.away).then(
      () => true,
      ({ status }: GatewayError) => status !== 401,
    );
    return { auth: { status: isSignedIn }, api: { status: true, statusPage: '' } };
  }

  override request(payload: ProxyRequest): Promise<unknown> {
    return callGateway('/gw', this.#words.away, { branch: 'main', ...payload });
  }

  override async getEntry(path: string) {
    const entry = await super.getEntry(path);
    rememberVersion(path, entry.file.id);
    return entry;
  }

  override async entriesByFolder(folder: string, extension: string, depth: number) {
    return sortByTitle(await super.entriesByFolder(folder, extension, depth));
  }

  // One by one, because associations may read their own page but not list files.
  override entriesByFiles(files: { path: string }[]) {
    return Promise.all(files.map(({ path }) => super.getEntry(path)));
  }

  override async unpublishedEntry(names: { id?: string; collection?: string; slug?: string }) {
    const draft = (await super.unpublishedEntry(names)) as DescribedDraft;
    // The workflow board asks by id, and does not open what it reads in a form.
    if (!names.id) for (const { path, id } of draft.diffs) rememberVersion(path, id);
    const path = pathOf(draft.collection, draft.slug);
    // The board also loads in the background while a form is open; the reader has not seen that version.
    if (!names.id || openForm()?.path !== path) rememberDraft(path, draft.version);
    return draft;
  }

  override async updateUnpublishedEntryStatus(collection: string, slug: string, newStatus: string) {
    const moved = await this.#decide('updateUnpublishedEntryStatus', collection, slug, { newStatus });
    rememberDraft(pathOf(collection, slug), (moved as { version: string }).version);
    return moved;
  }

  override async publishUnpublishedEntry(collection: string, slug: string) {
    const path = pathOf(collection, slug);
    const answer = await this.#decide('publishUnpublishedEntry', collection, slug);
    rememberDraft(path, undefined);
    saveResult.set({ path, outcome: 'live', published: (answer as Saved).published });
    return answer;
  }

  override async deleteUnpublishedEntry(collection: string, slug: string) {
    const deleted = await this.#decide('deleteUnpublishedEntry', collection, slug);
    rememberDraft(pathOf(collection, slug), undefined);
    return deleted;
  }

  override async deleteFiles(paths: string[], commitMessage: string) {
    const versions = Object.fromEntries(paths.map((path) => [path, openedVersion(path)]));
    const params = { paths, versions, options: { commitMessage } };
    const deleted = await this.request({ action: 'deleteFiles', params });
    for (const path of paths) rememberVersion(path, undefined);
    return deleted;
  }

  override async persistEntry(entry: { dataFiles: DataFile[]; assets: unknown[] }, options: { newEntry?: boolean }) {
    const baseOf = ({ path }: DataFile) => (options.newEntry ? undefined : openedVersion(path));
    const dataFiles = entry.dataFiles.map((file) => ({ ...file, base: baseOf(file) }));
    refusal.set({});
    const saved = (await super.persistEntry({ ...entry, dataFiles }, options).catch((error: GatewayError) => {
      throw showSaveRefusal(error, dataFiles[0]?.path ?? '', this.#words.refused);
    })) as Saved;
    for (const { path } of dataFiles) {
      rememberVersion(path, saved.version);
      rememberDraft(path, saved.commit);
    }
    const { outcome, published } = saved;
    saveResult.set({ path: dataFiles[0]?.path ?? '', outcome, published });
    // Changes by others must be shown before the next step, and must not be overwritten by the next save.
    if (saved.merged) showMergedEntry(saved.merged);
    return saved;
  }

  override async persistMedia(asset: object, options: object) {
    const file = await super.persistMedia(asset, options);
    rememberVersion(file.path, file.id);
    return file;
  }

  override async getMedia(folder = this.mediaFolder) {
    const files = await this.request({ action: 'getMedia', params: { mediaFolder: folder } });
    return (files as { id: string; name: string; path: string }[]).map((file) => {
      const url = pictureAddress(file.path);
      rememberVersion(file.path, file.id);
      return { ...file, url, displayURL: url };
    });
  }

  /**
   * Sends a decision on a draft with the commit that was shown. If the draft has changed, it is refused and the form
   * explains why.
   */
  async #decide(action: string, collection: string, slug: string, more: object = {}): Promise<unknown> {
    const path = pathOf(collection, slug);
    const params = { collection, slug, version: shownDraftCommit(path), ...more };
    refusal.set({});
    try {
      return await this.request({ action, params });
    } catch (error) {
      showDecisionRefusal(error as GatewayError);
      throw error;
    }
  }
}

function pathOf(collection: string, slug: string): string {
  return collection === 'settings' ? `${slug}.yml` : `${collection}/${slug}.md`;
}
