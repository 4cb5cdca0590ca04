import { type Language, languageOf, type LanguageSettings, languagesOf } from '../../i18n/index.ts';
import type { GatewayParts } from '../http/context.ts';
import { findPerson, type Person } from './register.ts';
import type { Session } from './session.ts';

/**
 * Returns the language of the signed-in person, as the site has it.
 *
 * It decides every page after signing in. The language of the browser decides nothing: many devices in Norway are set to
 * English by people who would rather read Norwegian.
 */
export async function languageOfSession(
  { state, content }: Pick<GatewayParts, 'state' | 'content'>,
  { person }: Session,
): Promise<Language> {
  return languageOfPerson(await content.site(), findPerson(state, person.id));
}

/** Returns the language of a person: with its prefix if the site has every page in it, otherwise without. */
export function languageOfPerson(site: LanguageSettings, { language }: Pick<Person, 'language'>): Language {
  const inSite = languagesOf(site).find(({ code, full }) => full && code === language);
  return inSite ?? languageOf(language, site.municipality?.preposition);
}
