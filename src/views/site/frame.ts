import { picturePath } from '../../domain/picture-path.ts';
import { dateOf } from '../../domain/time/days.ts';
import { themeFile } from '../../feeds/appearance/theme.ts';
import { longDate } from '../../i18n/dates.ts';
import { fill } from '../../i18n/index.ts';
import { fullSiteName, placeOfSite } from '../../i18n/site-name.ts';
import type { Site } from '../../schemas/site.ts';
import { languageOfSettings, type ViewContext } from '../context.ts';
import { type FeedLink, siteFeeds } from '../subscribe/page-feeds.ts';
import { aboutPages, allSections, type MenuItem, mainMenu, pagesInMenu } from './menu.ts';

/** What all pages of one language show around their content. */
export interface SiteFrame {
  /** The day the page is made for. */
  day: string;
  name: string;
  /** «i Elvedal», or nothing if the name says so itself. */
  place: string;
  /** The name with the municipality. */
  fullName: string;
  municipality: string;
  /** The address of the style sheet with the site's own colours. */
  theme?: string | undefined;
  /** The address of the site's own logo. */
  logo?: string | undefined;
  /** Says that the content is a sample. */
  isSample: boolean;
  notice: Site['notice'];
  centre: FrameCentre | undefined;
  menu: MenuItem[];
  sections: MenuItem[];
  /** Text pages that editors added to the menu. */
  pages: MenuItem[];
  /** Pages about the portal itself. */
  about: MenuItem[];
  feeds: FeedLink[];
  /** The sentence about the day for which the page was made: not the minute, which would change every page. */
  shownAt: string;
}

/** The volunteer centre in the footer. */
export interface FrameCentre {
  title: string;
  phone?: string | undefined;
  sms?: string | undefined;
  email?: string | undefined;
  hours?: string | undefined;
  /** The language of the hours, if that is not the page's. */
  lang?: string | undefined;
}

/** Returns the frame of all pages of a language. */
export function siteFrame(context: ViewContext): SiteFrame {
  const { portal, language } = context;
  const { site } = portal;
  return {
    day: dateOf(portal.now),
    name: site.name,
    place: placeOfSite(language, site),
    fullName: fullSiteName(language, site),
    municipality: site.municipality.name,
    theme: themeFile(site)?.address,
    logo: site.logo && `/${picturePath(site.logo)}`,
    isSample: site.sample !== undefined,
    notice: site.notice,
    centre: frameCentre(context),
    menu: mainMenu(language),
    sections: allSections(language),
    pages: pagesInMenu(portal, language),
    about: aboutPages(portal, language),
    feeds: siteFeeds(portal, language),
    shownAt: shownAt(context),
  };
}

function frameCentre(context: ViewContext): FrameCentre | undefined {
  const [centre] = context.portal.site.centres;
  if (!centre) return undefined;
  const { phone, sms, email, hours } = centre.contact;
  return { title: centre.title, phone, sms, email, hours, lang: languageOfSettings(context) };
}

function shownAt({ portal: { now }, language, sampleShown }: ViewContext): string {
  const { site } = language.words;
  return sampleShown
    ? fill(site.sampleShown, { date: longDate(language, now) })
    : fill(site.builtAt, { date: longDate(language, dateOf(now)) });
}
