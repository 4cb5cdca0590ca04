import type { Agenda } from '../domain/calendar/agenda.ts';
import type { Portal } from '../domain/portal.ts';
import type { Language } from '../i18n/index.ts';

/** What every view is made from: the portal in one language, at one moment. */
export interface ViewContext {
  portal: Portal;
  agenda: Agenda;
  language: Language;
  /** Whether sample content outside its year is shown as on a fixed day. */
  sampleShown: boolean;
  /** The public address of the site. */
  origin: URL;
}

/** Returns the full address of a page in the language of the context; `path` has no prefix. */
export function pageUrl({ language, origin }: ViewContext, path: string): URL {
  return new URL(language.prefix + path, origin);
}

/** Returns the language of what the settings say, if that is not the page's. */
export function languageOfSettings({ portal: { site }, language }: ViewContext): string | undefined {
  return language.code === site.language ? undefined : site.language;
}
