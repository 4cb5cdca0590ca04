import { count, fill, type Language, languageOf, joinWithAnd } from '../../i18n/index.ts';
import type { Person } from '../people/register.ts';
import { SIGN_IN_LIFETIME } from './link-lifetime.ts';
import type { Keys } from './sign-in.ts';
import type { Email } from '../email/outbox.ts';

/** What letters say of the portal. */
export interface Sender {
  /** The portal's name. */
  name: string;
  /** The public address, without a slash at its end. */
  url: string;
}

/** Writes the letter with a link and a code. With nobody to write to, it is written all the same and never delivered. */
export function signInEmail(sender: Sender, person: Person | undefined, { link, code, lasts }: Keys): Email {
  const language = languageOf(person?.language ?? 'nb');
  const { subject, text, keep } = language.words.letters.signIn;
  const values = {
    ...sender,
    person: person?.name ?? '',
    link: `${sender.url}/logg-inn/lenke/?n=${link}`,
    code: `${code.slice(0, 3)} ${code.slice(3)}`,
    lasts: lastingIn(language, lasts),
    keep: lasts > SIGN_IN_LIFETIME ? `\n${keep}` : '',
  };
  return { to: person?.email ?? null, subject: fill(subject, values), text: fill(text, values), lasts };
}

/** Writes to one who has been let in, or given more to edit. Holds no key: the person asks for one when there is time. */
export function welcomeEmail(sender: Sender, person: Person, associations: readonly string[]): Email {
  const language = languageOf(person.language);
  const { subject, forAssociations, forAll } = language.words.letters.welcome;
  const what = associations.length > 0 ? joinWithAnd(language, associations) : '';
  const values = { ...sender, person: person.name, associations: what };
  return { to: person.email, subject: fill(subject, values), text: fill(what ? forAssociations : forAll, values) };
}

/** Writes «15 minutter» or «6 timer». */
function lastingIn(language: Language, milliseconds: number): string {
  const { minutes, hours } = language.words.letters.signIn;
  const inMinutes = milliseconds / 60_000;
  return inMinutes < 60 ? count(language, minutes, inMinutes) : count(language, hours, inMinutes / 60);
}
