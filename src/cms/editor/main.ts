import { DecapCmsCore } from 'decap-cms-core';
import { authenticateUser } from 'decap-cms-core/dist/esm/actions/auth';
import { applyDefaults, normalizeConfig } from 'decap-cms-core/dist/esm/actions/config';
import { store } from 'decap-cms-core/dist/esm/redux';
import type { editor } from '../../i18n/nb/editor.ts';
import type { DecapConfig } from '../config/decap-config.ts';
import type { Phrases } from '../phrases/merged.ts';
import { linkBackToOverview } from './form/back-link.ts';
import { loadBackend } from './backends.ts';
import { configRequest } from './config-request.ts';
import { translateSelects } from './controls/select-words.ts';
import { clearResultOnNavigation } from './saving/draft-status.ts';
import { showCollectionIcons } from './collection-icons.ts';
import { EventPreview } from './event-preview.tsx';
import { autosaveForms } from './autosave/form-autosave.ts';
import { frontMatter } from './front-matter.ts';
import { showAutosaveStatus } from './autosave/autosave-status.ts';
import { disableDecapBackups } from './saving/disable-backups.ts';
import { decapPhrases } from './phrases.ts';
import { resizePictures } from './controls/pictures.ts';
import { showPortalName } from './portal-name.ts';
import { watchSaveButton } from './saving/saving.ts';
import { askToSignIn } from './sign-in.ts';
import { widgets } from './widgets.ts';

declare global {
  interface Window {
    CMS_CONFIG: object;
  }
}

open().catch((error) => {
  console.error(error);
  document.documentElement.dataset.editor = 'failed';
});

/**
 * Opens the editor with the forms of the signed-in person.
 *
 * Decap's own start validates the configuration with a library that needs `unsafe-eval`, which our header policy
 * forbids. Our tests validate it, so it is set directly.
 */
async function open(): Promise<void> {
  const response = await configRequest;
  if (response.status === 401) return askToSignIn();
  if (!response.ok) throw new Error(`/admin/config.json answers ${response.status}.`);
  const config: DecapConfig = await response.json();
  DecapCmsCore.registerBackend(config.backend.name, await loadBackend(config));
  DecapCmsCore.registerCustomFormat('yaml-frontmatter', 'md', frontMatter);
  DecapCmsCore.registerWidget(widgets);
  DecapCmsCore.registerLocale('en', decapPhrases('en'));
  DecapCmsCore.registerLocale(config.locale, decapPhrases(config.portal.language, backTo(config)));
  document.documentElement.lang = config.portal.language;
  DecapCmsCore.registerPreviewTemplate('events', EventPreview);
  for (const style of siteStyles()) DecapCmsCore.registerPreviewStyle(style);
  window.CMS_CONFIG = applyDefaults(normalizeConfig(withPreview(config)));
  document.documentElement.dataset.editor = 'open';
  translateSelects(config.portal.words as typeof editor);
  showCollectionIcons(config);
  showPortalName(config);
  disableDecapBackups();
  watchSaveButton(config);
  resizePictures();
  // Only our gateway has autosave and pages beside the editor.
  if (config.backend.name === 'portal') {
    showOverview(config);
    linkBackToOverview(config);
    clearResultOnNavigation();
    autosaveForms(config.portal.person, config.portal.words as typeof editor);
    showAutosaveStatus(config.portal);
  }
  DecapCmsCore.init();
  store.dispatch(authenticateUser());
}

/** Returns the label of the back arrow above a form. */
function backTo({ portal: { overview, words } }: DecapConfig): Phrases {
  const { saved } = words as typeof editor;
  return overview ? { editor: { editorToolbar: { backCollection: saved.overview } } } : {};
}

/** Adds a link to the gateway's dashboard. */
function showOverview({ portal }: DecapConfig): void {
  const link = Object.assign(document.createElement('a'), { href: '/admin/mine/', textContent: portal.overviewLabel });
  document.querySelector('.overview')?.append(link);
}

/** Reads the URLs of the site's stylesheets from the page, because their names are hashed. */
function siteStyles(): string[] {
  return document.getElementById('nc-root')?.dataset.styles?.split(' ') ?? [];
}

/** Shows the preview of an activity beside its form on wide screens. */
function withPreview(config: DecapConfig): object {
  const isWide = matchMedia('(min-width: 70rem)').matches;
  const collections = config.collections.map((each) =>
    each.name === 'events' && isWide ? { ...each, editor: { preview: true } } : each,
  );
  return { ...config, collections };
}
