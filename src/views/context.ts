import { type Agenda, agendaOf } from '../domain/calendar/agenda.ts';
import { steadyMoment } from '../domain/calendar/steady-moment.ts';
import type { Content } from '../domain/entry.ts';
import { buildPortal, type Portal } from '../domain/portal.ts';
import type { Moment } from '../domain/time/days.ts';
import { contentIn } from '../domain/translation.ts';
import { type Language, languagesOf } from '../i18n/index.ts';

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

/** When and where a site is shown. */
interface Occasion {
  now: Moment;
  sampleShown: boolean;
  origin: URL;
}

/** Returns the portal in each language of its site, the site's own first. */
export function viewContexts(content: Content, { now, sampleShown, origin }: Occasion): ViewContext[] {
  const moment = steadyMoment(buildPortal(content, now));
  return languagesOf(content.site).map((language) => {
    const portal = buildPortal(contentIn(content, language.code), moment);
    return { portal, agenda: agendaOf(portal), language, sampleShown, origin };
  });
}

/** Returns the full address of a page in the language of the context; `path` has no prefix. */
export function pageUrl({ language, origin }: ViewContext, path: string): URL {
  return new URL(language.prefix + path, origin);
}

/** Returns the language of what the settings say, if that is not the page's. */
export function languageOfSettings({ portal: { site }, language }: ViewContext): string | undefined {
  return language.code === site.language ? undefined : site.language;
}
