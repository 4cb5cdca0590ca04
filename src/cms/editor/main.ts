import { DecapCmsCore } from 'decap-cms-core';
import { authenticateUser } from 'decap-cms-core/dist/esm/actions/auth';
import { applyDefaults, normalizeConfig } from 'decap-cms-core/dist/esm/actions/config';
import { store } from 'decap-cms-core/dist/esm/redux';
import type { editor } from '../../i18n/nb/editor.ts';
import type { DecapConfig } from '../decap-config.ts';
import type { Phrases } from '../phrases/merged.ts';
import { leadBackToOverview } from './form/back-link.ts';
import { backendOf } from './backends.ts';
import { nameChoosers } from './controls/chooser-words.ts';
import { forgetResultElsewhere } from './saving/draft-status.ts';
import { EventPreview } from './event-preview.tsx';
import { autosaveForms } from './autosave/form-autosave.ts';
import { frontMatter } from './front-matter.ts';
import { showAutosaveStatus } from './autosave/autosave-status.ts';
import { withoutBackups } from './saving/without-backups.ts';
import { phrasesOf } from './phrases.ts';
import { resizePictures } from './controls/pictures.ts';
import { watchSaving } from './saving/saving.ts';
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
 * Opens the editor with the forms of whoever is signed in.
 *
 * Decap's own start checks the configuration with a library that compiles code, which our header policy forbids. Our
 * tests have checked it, so it is handed over as finished.
 */
async function open(): Promise<void> {
  const response = await fetch('/admin/config.json');
  if (response.status === 401) return location.assign('/logg-inn/?til=/admin/');
  if (!response.ok) throw new Error(`/admin/config.json answers ${response.status}.`);
  const config: DecapConfig = await response.json();
  DecapCmsCore.registerBackend(config.backend.name, await backendOf(config));
  DecapCmsCore.registerCustomFormat('yaml-frontmatter', 'md', frontMatter);
  DecapCmsCore.registerWidget(widgets);
  DecapCmsCore.registerLocale('en', phrasesOf('en'));
  DecapCmsCore.registerLocale(config.locale, phrasesOf(config.portal.language, backTo(config)));
  DecapCmsCore.registerPreviewTemplate('events', EventPreview);
  for (const style of siteStyles()) DecapCmsCore.registerPreviewStyle(style);
  window.CMS_CONFIG = applyDefaults(normalizeConfig(withPreview(config)));
  document.documentElement.dataset.editor = 'open';
  nameChoosers(config.portal.words as typeof editor);
  withoutBackups();
  watchSaving(config);
  resizePictures();
  // Only our gateway keeps what is being written, and has pages beside the editor.
  if (config.backend.name === 'portal') {
    showOverview();
    leadBackToOverview(config);
    forgetResultElsewhere();
    autosaveForms(config.portal.person, config.portal.words as typeof editor);
    showAutosaveStatus(config.portal);
  }
  DecapCmsCore.init();
  store.dispatch(authenticateUser());
}

/** Says where the arrow above a form leads. */
function backTo({ portal: { overview, words } }: DecapConfig): Phrases {
  const { saved } = words as typeof editor;
  return overview ? { editor: { editorToolbar: { backCollection: saved.overview } } } : {};
}

/** Leads to the pages of the gateway. */
function showOverview(): void {
  const place = document.querySelector<HTMLElement>('.overview');
  const words = { href: '/admin/mine/', textContent: place?.dataset.words ?? '' };
  place?.append(Object.assign(document.createElement('a'), words));
}

/** Reads the addresses of the site's own styles from the page, which knows what they are called. */
function siteStyles(): string[] {
  return document.getElementById('nc-root')?.dataset.styles?.split(' ') ?? [];
}

/** Shows an activity beside its form where there is room for both. */
function withPreview(config: DecapConfig): object {
  const isWide = matchMedia('(min-width: 70rem)').matches;
  const collections = config.collections.map((each) =>
    each.name === 'events' && isWide ? { ...each, editor: { preview: true } } : each,
  );
  return { ...config, collections };
}
