import { type Language, languageOf } from '../i18n/index.ts';
import { getPortal, type PortalData } from './portal.ts';

/** What every page is given: the portal, and the language it speaks. */
export interface PageProps extends PortalData {
  language: Language;
}

/** Makes the paths of a page that exists once in every language. */
export function inEveryLanguage() {
  return forEvery(() => [{}]);
}

/**
 * Makes the paths of a page that exists for every item of a list, in every language.
 *
 * The site's own language has no prefix; further ones come with their dictionaries.
 */
export async function forEvery<Extra extends object>(
  items: (data: PortalData) => (Extra & { params?: Record<string, string> })[],
): Promise<{ params: Record<string, string | undefined>; props: PageProps & Extra }[]> {
  const data = await getPortal();
  const language = languageOf(data.portal.site.language);
  return items(data).map(({ params, ...extra }) => ({
    params: { language: undefined, ...params },
    props: { ...data, language, ...(extra as unknown as Extra) },
  }));
}
