import type { HonoRequest } from 'hono';
import { withoutPrefix } from '../../i18n/addresses.ts';
import type { Language } from '../../i18n/index.ts';
import type { AddressInLanguage } from './page-frame.ts';

/** Where the language of a signed-in person is changed, below the prefix of the language. */
const LANGUAGE_PAGE = '/logg-inn/sprak/';

/**
 * Creates the addresses of the page of a request in other languages.
 *
 * Signing in and the public forms have one address in each language. Pages after signing in have one for all, in the
 * language of the person; their links lead to the page that changes it.
 */
export function addressInLanguage({ method, path, url }: HonoRequest, language: Language): AddressInLanguage {
  const isSignedInPage = path.startsWith('/admin/');
  // The answer to a form that was sent is no page that can be opened again.
  const here = method === 'GET' ? path + new URL(url).search : isSignedInPage ? '' : path.replace(/papir\/$/, '');
  // Two slashes would begin the address of another site.
  const local = here.replace(/^\/{2,}/, '/');
  return ({ prefix }) =>
    isSignedInPage
      ? `${prefix}${LANGUAGE_PAGE}${here && `?til=${encodeURIComponent(here)}`}`
      : prefix + withoutPrefix(language, local);
}
