import { count, fill, type Language, joinWithAnd } from '../../i18n/index.ts';
import { addressIn } from '../../i18n/addresses.ts';
import type { Person } from '../people/register.ts';
import { SIGN_IN_LIFETIME } from './link-lifetime.ts';
import type { SignInKeys } from './sign-in.ts';
import type { Email } from '../email/outbox.ts';

/** The portal as emails name it. */
export interface Sender {
  /** The portal's name. */
  name: string;
  /** The public URL, without a trailing slash. */
  url: string;
}

/** Writes the email with a sign-in link and code. For an unknown address it is written too, but never delivered. */
export function signInEmail(
  sender: Sender,
  language: Language,
  person: Person | undefined,
  { link, code, lasts }: SignInKeys,
): Email {
  const { subject, text, keep } = language.words.signInEmails.signIn;
  const values = {
    ...sender,
    person: person?.name ?? '',
    link: `${sender.url}${addressIn(language, '/logg-inn/lenke/')}?n=${link}`,
    code: `${code.slice(0, 3)} ${code.slice(3)}`,
    lasts: durationInWords(language, lasts),
    keep: lasts > SIGN_IN_LIFETIME ? `\n${keep}` : '',
  };
  return { to: person?.email ?? null, subject: fill(subject, values), text: fill(text, values), lifetime: lasts };
}

/** Writes the welcome email. It has no sign-in link: the person requests one when needed. */
export function welcomeEmail(
  sender: Sender,
  language: Language,
  person: Person,
  associations: readonly string[],
): Email {
  const { subject, forAssociations, forAll } = language.words.signInEmails.welcome;
  const what = associations.length > 0 ? joinWithAnd(language, associations) : '';
  // Its links lead to pages in the language of the email.
  const values = { name: sender.name, url: sender.url + language.prefix, person: person.name, associations: what };
  return { to: person.email, subject: fill(subject, values), text: fill(what ? forAssociations : forAll, values) };
}

/** Formats a duration: «15 minutter» or «6 timer». */
function durationInWords(language: Language, milliseconds: number): string {
  const { minutes, hours } = language.words.signInEmails.signIn;
  const inMinutes = milliseconds / 60_000;
  return inMinutes < 60 ? count(language, minutes, inMinutes) : count(language, hours, inMinutes / 60);
}
