import type { Entry } from '../domain/entry.ts';
import type { Portal } from '../domain/portal.ts';
import { isTranslated } from '../domain/translation.ts';
import { cardAddress, cardInWords } from '../feeds/cards.ts';
import { isKeyPage } from '../i18n/addresses.ts';
import { type Language, languagesOf } from '../i18n/index.ts';
import { getCards, getPortal, type PortalData } from './portal.ts';

/** What every page is given: the portal as its language shows it, and that language. */
export interface PageProps extends PortalData {
  language: Language;
  /** The languages that this page exists in, the site's own first. */
  languages: Language[];
}

/** What the page of an entry is given beside that. */
export interface EntryProps<Each> extends PageProps {
  entry: Each;
  /** The picture beside a shared link to its page, drawn of what the entry says. */
  card: { src: string; alt: string } | undefined;
}

/** One page of a list: what its address ends in, and whether its whole text is in the language asked for. */
type Item<Extra> = Extra & { slug: string; isReadable?: boolean };

/** Makes the paths of the page at an address, once for each language it exists in. */
export async function inEveryLanguage(path: string) {
  const made = await forEvery(path, () => [{ slug: '' }]);
  return made.map(({ params, props }) => ({ params: { language: params.language }, props }));
}

/** Makes the paths of the pages of all entries of a collection; each is given its `entry`. */
export async function forEveryEntry<Each extends Entry<unknown>>(below: string, entries: (portal: Portal) => Each[]) {
  const cards = await getCards();
  const made = await forEvery(below, ({ portal }) =>
    entries(portal).map((entry) => ({ slug: entry.slug, entry, isReadable: isTranslated(entry) })),
  );
  return made.map(({ params, props }) => {
    const card = cards.get(`${below}${props.entry.slug}/`)?.get(props.language.code);
    const picture = card && { src: cardAddress(card, props.portal.site), alt: cardInWords(card) };
    return { params, props: { ...props, card: picture } };
  });
}

/**
 * Makes the paths of a page for every item of a list below an address, in each language it exists in.
 *
 * Languages that are not `full` have only the key pages, and entries whose whole text is in them.
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
