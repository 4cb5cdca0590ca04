import type { Language } from './language.ts';
import { fill } from './phrases.ts';
import { audienceName, themeName } from './codes.ts';
import { siteValues } from './site-name.ts';

interface Named {
  slug: string;
  data: { title: string };
}

interface Portal {
  site: {
    name: string;
    municipality: { name: string };
    areas: { slug: string; title: string }[];
    themes: Readonly<Record<string, string | undefined>>;
    audiences: Readonly<Record<string, string | undefined>>;
  };
  associations: readonly Named[];
  venues: readonly Named[];
}

type Kind = keyof Language['words']['feeds']['titles'];

/** Names a calendar for calendar apps: «Språk i Elvedal». */
export function calendarTitle(language: Language, portal: Portal, { kind, of }: { kind: Kind; of: string }): string {
  const { site } = portal;
  return fill(language.words.feeds.titles[kind], {
    ...siteValues(language, site),
    of: chosenName(language, portal, kind, of),
  });
}

/** Names the subject of a calendar: the theme, place, audience or association. */
export function chosenName(language: Language, portal: Portal, kind: Kind, of: string): string {
  const titleIn = (entries: readonly Named[]) => entries.find(({ slug }) => slug === of)?.data.title ?? of;
  switch (kind) {
    case 'theme':
      return themeName(language, portal.site, of);
    case 'audience':
      return audienceName(language, portal.site, of);
    case 'area':
      return portal.site.areas.find(({ slug }) => slug === of)?.title ?? of;
    case 'association':
      return titleIn(portal.associations);
    case 'venue':
      return titleIn(portal.venues);
    default:
      return portal.site.name;
  }
}

/** Names a calendar of tasks for calendar apps: «Oppdrag for frivillige i Elvedal: Mat». */
export function taskCalendarTitle(
  language: Language,
  portal: Portal,
  { kind, of }: { kind: 'all' | 'theme' | 'area'; of: string },
): string {
  const { shifts } = language.words;
  const municipality = portal.site.municipality.name;
  if (kind === 'all') return fill(shifts.feed, { municipality });
  return fill(shifts.feedChoice, { municipality, choice: chosenName(language, portal, kind, of) });
}
