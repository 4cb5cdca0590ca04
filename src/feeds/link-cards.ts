import { isTranslated } from '../domain/translation.ts';
import type { Portal } from '../domain/portal.ts';
import { addressIn } from '../i18n/addresses.ts';
import { fill, type Language } from '../i18n/index.ts';

/** A link into the portal with the text that another website can show with it. */
export interface LinkCard {
  title: string;
  text: string;
  url: string;
  /** The languages of its texts, if not the reader's. */
  lang?: { title?: string | undefined; text?: string | undefined };
}

/** Lists the cards for links from the municipality's own website: the sections, then the pages in the menu. */
export function linkCards(portal: Portal, language: Language, origin: string): LinkCard[] {
  const values = { municipality: portal.site.municipality.name, name: portal.site.name };
  const sections = sectionCards(language).map(([title, text, path]) => ({
    title,
    text: fill(text, values),
    url: origin + addressIn(language, path),
  }));
  const pages = portal.pages
    .filter(({ data }) => data.menu)
    .sort((a, b) => a.data.order - b.data.order)
    .map((page) => ({
      title: page.data.title,
      text: page.data.summary,
      url: origin + addressIn(language, `/om/${page.slug}/`, isTranslated(page)),
      ...(page.lang && { lang: { title: page.lang.title, text: page.lang.summary } }),
    }));
  return [...sections, ...pages];
}

/** Returns a card as HTML that any page can include: a heading, a sentence and a link, without script or style. */
export function cardHtml({ title, text, url }: LinkCard): string {
  return `<div class="dugnad">\n  <h3><a href="${escaped(url)}">${escaped(title)}</a></h3>\n  <p>${escaped(text)}</p>\n</div>`;
}

function sectionCards({ words }: Language): [title: string, text: string, path: string][] {
  const { activities, volunteer, help, associations, venues, grants, equipment, handbook } = words;
  return [
    [activities.title, activities.description, '/aktiviteter/'],
    [volunteer.title, volunteer.description, '/bli-frivillig/'],
    [help.title, help.description, '/hjelp/'],
    [associations.title, associations.description, '/foreninger/'],
    [venues.heading, venues.description, '/lokaler/'],
    [grants.heading, grants.description, '/tilskudd/'],
    [equipment.heading, equipment.description, '/utstyr/'],
    [handbook.title, handbook.description, '/handbok/'],
  ];
}

function escaped(text: string): string {
  const signs: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
  return text.replace(/[&<>"]/g, (sign) => signs[sign] ?? sign);
}
