import { calendarAnchor } from '../../domain/calendar/calendar-anchor.ts';
import { deadlinePaths } from '../../domain/calendar/calendars.ts';
import type { Portal } from '../../domain/portal.ts';
import { isTranslated } from '../../domain/translation.ts';
import { addressIn, hasPage } from '../../i18n/addresses.ts';
import type { Language } from '../../i18n/index.ts';

/** A link in the menu or the footer. */
export interface MenuItem {
  title: string;
  /** The path without prefix, by which a page identifies its section. */
  path: string;
  address: string;
  /** The language of the title, if that is not the page's. */
  lang?: string | undefined;
  /** The language of the linked page, if it does not exist in the reader's. */
  hreflang?: string | undefined;
}

/** Lists the links at the top of every page. */
export function mainMenu(language: Language): MenuItem[] {
  const { activities, volunteer, help, associations, grants, venues } = language.words;
  return items(language, [
    [activities.title, '/aktiviteter/'],
    [volunteer.title, '/bli-frivillig/'],
    [help.title, '/hjelp/'],
    [associations.title, '/foreninger/'],
    [grants.title, '/tilskudd/'],
    [venues.title, '/lokaler/'],
  ]);
}

/** Lists every section of the portal, for the footer. */
export function allSections(language: Language): MenuItem[] {
  const { activities, volunteer, tasks, help, associations, grants, venues, ...words } = language.words;
  return items(language, [
    [activities.title, '/aktiviteter/'],
    [words.month.title, '/kalender/'],
    [words.subscribe.title, '/kalender/abonner/'],
    [words.weekSheet.title, '/ukeprogram/'],
    [volunteer.title, '/bli-frivillig/'],
    [tasks.title, '/oppdrag/'],
    [help.title, '/hjelp/'],
    [associations.title, '/foreninger/'],
    [words.forAssociations.title, '/om/for-foreninger/'],
    [grants.heading, '/tilskudd/'],
    [words.subscribe.getDeadlines, `/kalender/abonner/#${calendarAnchor(deadlinePaths.plain)}`],
    [venues.heading, '/lokaler/'],
    [words.equipment.heading, '/utstyr/'],
    [words.map.title, '/kart/'],
    [words.handbook.title, '/handbok/'],
    [words.examples.title, '/eksempler/'],
    [words.awards.title, '/priser/'],
    [words.contacts.heading, '/kontakt/'],
  ]);
}

/** Lists the text pages that editors added to the menu, in their order. */
export function pagesInMenu({ pages }: Portal, language: Language): MenuItem[] {
  return pages
    .filter(({ data }) => data.menu)
    .sort((a, b) => a.data.order - b.data.order)
    .map((page) => pageItem(page, language));
}

/** Lists the pages about the portal itself, for the last line of the footer. */
export function aboutPages({ pages }: Portal, language: Language): MenuItem[] {
  const { accessibility, openData, linkCards, writerLinks } = language.words;
  const privacy = pages.filter(({ slug }) => slug === 'personvern').map((page) => pageItem(page, language));
  const [first, ...rest] = items(language, [
    [accessibility.title, '/om/tilgjengelighet/'],
    [openData.title, '/om/apne-data/'],
    [linkCards.title, '/om/lenk-hit/'],
    [writerLinks.signIn, '/logg-inn/'],
  ]);
  return [...(first ? [first] : []), ...privacy, ...rest];
}

function pageItem(page: Portal['pages'][number], language: Language): MenuItem {
  const path = `/om/${page.slug}/`;
  const { title } = page.data;
  return { title, path, address: addressIn(language, path, isTranslated(page)), lang: page.lang?.title };
}

function items(language: Language, pairs: [title: string, path: string][]): MenuItem[] {
  return pairs.map(([title, path]) => ({
    title,
    path,
    address: addressIn(language, path),
    hreflang: hasPage(language, path) ? undefined : language.source?.tag,
  }));
}
