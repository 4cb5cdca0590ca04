// The parts of Decap's packages that we use. They come with the pinned decap-cms-app and are typed as `any`.

declare module 'decap-cms-core' {
  import type { ComponentType } from 'react';
  interface DecapWidget {
    name: string;
    // biome-ignore lint/suspicious/noExplicitAny: each control takes those of Decap's properties that it uses
    controlComponent: ComponentType<any>;
    // biome-ignore lint/suspicious/noExplicitAny: as above
    previewComponent?: ComponentType<any>;
  }
  export const DecapCmsCore: {
    init(): void;
    registerBackend(name: string, backend: unknown): void;
    registerCustomFormat(name: string, extension: string, format: object): void;
    registerLocale(locale: string, phrases: object): void;
    registerWidget(widgets: DecapWidget[]): void;
    // biome-ignore lint/suspicious/noExplicitAny: each takes those of Decap's properties that it uses
    registerPreviewTemplate(name: string, component: ComponentType<any>): void;
    registerPreviewStyle(address: string): void;
  };
}

declare module 'decap-cms-core/dist/esm/actions/config' {
  export function applyDefaults(config: object): object;
  export function normalizeConfig(config: object): object;
}

declare module 'decap-cms-core/dist/esm/actions/entries' {
  export function localBackupRetrieved(entry: object): unknown;
  export function loadLocalBackup(): unknown;
  export function getSerializedEntry(collection: object, entry: unknown): object;
  export function changeDraftField(change: object): unknown;
  export function changeDraftFieldValidation(id: string, errors: object[]): unknown;
}

declare module 'decap-cms-core/dist/esm/actions/mediaLibrary' {
  export function persistMedia(file: File, options: object): unknown;
}

declare module 'decap-cms-core/dist/esm/actions/editorialWorkflow' {
  export function updateUnpublishedEntryStatus(
    collection: string,
    slug: string,
    oldStatus: string,
    newStatus: string,
  ): unknown;
  export function publishUnpublishedEntry(collection: string, slug: string): unknown;
}

declare module 'decap-cms-core/dist/esm/backend' {
  export class Backend {
    entryToRaw(collection: object, entry: object): string;
  }
  export function currentBackend(config: object): Backend;
}

declare module 'decap-cms-core/dist/esm/formats/frontmatter' {
  interface Format {
    fromFile(text: string): Record<string, unknown>;
    toFile(data: object, order: readonly string[], comments: object): string;
  }
  export function frontmatterYAML(): Format;
}

declare module 'decap-cms-core/dist/esm/actions/auth' {
  export function authenticateUser(): unknown;
}

declare module 'decap-cms-core/dist/esm/redux' {
  /** An Immutable.js map, with the methods we use. */
  interface ImmutableMap {
    get(key: string): unknown;
    getIn(keys: readonly string[]): unknown;
    toJS(): unknown;
  }
  export const store: {
    dispatch(action: unknown): unknown;
    subscribe(listener: () => void): () => void;
    getState(): Record<'entryDraft' | 'entries' | 'editorialWorkflow' | 'collections', ImmutableMap> & {
      config: object;
    };
  };
}

declare module 'decap-cms-lib-util' {
  export class EditorialWorkflowError extends Error {
    constructor(message: string, notUnderEditorialWorkflow: boolean);
  }
}

declare module 'decap-cms-backend-proxy' {
  export interface ProxyRequest {
    action: string;
    params: Record<string, unknown>;
  }
  export interface DataFile {
    path: string;
    slug: string;
    raw: string;
    base?: string | undefined;
  }
  export interface MediaFile {
    id: string;
    name: string;
    path: string;
    url: string;
    displayURL: string;
  }
  export class ProxyBackend {
    constructor(config: object, options?: object);
    mediaFolder: string;
    authComponent(): unknown;
    authenticate(): Promise<unknown>;
    restoreUser(): Promise<unknown>;
    logout(): unknown;
    status(): Promise<unknown>;
    request(payload: ProxyRequest): Promise<unknown>;
    getEntry(path: string): Promise<{ data: string | null; file: { path: string; id: string | null } }>;
    entriesByFolder(
      folder: string,
      extension: string,
      depth: number,
    ): Promise<{ data: string; file: { path: string; id: string | null } }[]>;
    entriesByFiles(files: { path: string }[]): Promise<unknown>;
    unpublishedEntry(names: { id?: string; collection?: string; slug?: string }): Promise<unknown>;
    updateUnpublishedEntryStatus(collection: string, slug: string, newStatus: string): Promise<unknown>;
    publishUnpublishedEntry(collection: string, slug: string): Promise<unknown>;
    deleteUnpublishedEntry(collection: string, slug: string): Promise<unknown>;
    deleteFiles(paths: string[], commitMessage: string): Promise<unknown>;
    persistEntry(entry: { dataFiles: DataFile[]; assets: unknown[] }, options: object): Promise<unknown>;
    getMedia(mediaFolder?: string): Promise<MediaFile[]>;
    persistMedia(asset: object, options: object): Promise<MediaFile>;
  }
}

declare module 'decap-cms-backend-github' {
  export const GitHubBackend: unknown;
}

declare module 'decap-cms-backend-forgejo' {
  export const ForgejoBackend: unknown;
}

declare module 'decap-cms-widget-markdown/dist/esm/MarkdownControl' {
  // biome-ignore lint/suspicious/noExplicitAny: it gets what Decap gives our control
  const control: import('react').ComponentClass<any>;
  export default control;
}

declare module 'decap-cms-widget-markdown/dist/esm/MarkdownPreview' {
  // biome-ignore lint/suspicious/noExplicitAny: it gets what Decap gives our preview
  const preview: import('react').ComponentClass<any>;
  export default preview;
}

declare module 'decap-cms-widget-*' {
  const widget: { Widget(options?: object): import('decap-cms-core').DecapWidget };
  export default widget;
}

declare module 'decap-cms-locales/dist/esm/*' {
  const phrases: Record<string, unknown>;
  export default phrases;
}
