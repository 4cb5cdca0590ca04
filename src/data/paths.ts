import type { Entry } from '../domain/entry.ts';
import type { Portal } from '../domain/portal.ts';
import { isTranslated } from '../domain/translation.ts';
import { cardAddress, cardAltText } from '../feeds/cards.ts';
import { isKeyPage } from '../i18n/addresses.ts';
import { type Language, languagesOf } from '../i18n/index.ts';
import { getCards, getPortal, type PortalData } from './portal.ts';

/** The props of every page: the portal in the page's language, and that language. */
export interface PageProps extends PortalData {
  language: Language;
  /** The languages that this page exists in, the site's own first. */
  languages: Language[];
}

/** The extra props of an entry page. */
export interface EntryProps<Each> extends PageProps {
  entry: Each;
  /** The social sharing card of the page. */
  card: { src: string; alt: string } | undefined;
}

/** One page of a list: the end of its address, and whether all its text is in the page's language. */
type Item<Extra> = Extra & { slug: string; isReadable?: boolean };

/** Returns the static paths of a page, one for each language it exists in. */
export async function inEveryLanguage(path: string) {
  const made = await forEvery(path, () => [{ slug: '' }]);
  return made.map(({ params, props }) => ({ params: { language: params.language }, props }));
}

/** Returns the static paths of all entry pages of a collection; each gets its `entry`. */
export async function forEveryEntry<Each extends Entry<unknown>>(below: string, entries: (portal: Portal) => Each[]) {
  const cards = await getCards();
  const made = await forEvery(below, ({ portal }) =>
    entries(portal).map((entry) => ({ slug: entry.slug, entry, isReadable: isTranslated(entry) })),
  );
  return made.map(({ params, props }) => {
    const card = cards.get(`${below}${props.entry.slug}/`)?.get(props.language.code);
    const picture = card && { src: cardAddress(card, props.portal.site), alt: cardAltText(card) };
    return { params, props: { ...props, card: picture } };
  });
}

/**
 * Returns the static paths of a page for every item of a list, in each language it exists in.
 *
 * Languages that are not `full` have only the key pages, and entries fully translated into them.
 */
export async function forEvery<Extra extends object>(below: string, items: (data: PortalData) => Item<Extra>[]) {
  const { portal } = await getPortal();
  const pages = await Promise.all(
    languagesOf(portal.site).map(async (language) => {
      const data = await getPortal(language.code);
      const exists = ({ slug, isReadable }: Item<Extra>) =>
        language.full || isReadable || isKeyPage(slug ? `${below}${slug}/` : below);
      return { language, data, items: items(data).filter(exists) };
    }),
  );
  const languagesOfPage = Map.groupBy(
    pages.flatMap(({ language, items }) => items.map(({ slug }) => ({ slug, language }))),
    ({ slug }) => slug,
  );
  return pages.flatMap(({ language, data, items }) =>
    items.map(({ slug, isReadable: _, ...extra }) => ({
      params: { language: language.prefix.slice(1) || undefined, slug: slug || undefined },
      props: {
        ...data,
        language,
        languages: languagesOfPage.get(slug)?.map((each) => each.language) ?? [],
        ...(extra as unknown as Extra),
      },
    })),
  );
}
