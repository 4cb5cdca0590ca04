import type { Context } from 'hono';
import { fill, type Language, writerLanguages } from '../../i18n/index.ts';
import { welcomeEmail } from '../sign-in/emails.ts';
import { queueEmail } from '../email/outbox.ts';
import { languageOfPerson } from './person-language.ts';
import { nameOf } from './list-page.ts';
import type { GatewayEnvironment, GatewayParts } from '../http/context.ts';
import {
  findPerson,
  giveAssociation,
  type Person,
  type PersonDetails,
  RegisterRefusal,
  type Role,
  roles,
} from './register.ts';
import type { Session } from './session.ts';

/** The environment of routes for signed-in people, who have a session and a language. */
export type StaffEnvironment = GatewayEnvironment & { Variables: { session: Session; language: Language } };
export type StaffContext = Context<StaffEnvironment>;

/** Thrown when a signed-in person lacks the right to do something. */
export class Forbidden extends Error {}

/** Lists the roles that a person may assign: moderators add editors, only admins appoint moderators. */
export function rolesToGive({ role }: Pick<Session, 'role'>): readonly Role[] {
  if (role === 'admin') return roles;
  return role === 'moderator' ? ['association'] : [];
}

/** Reads the person id in the URL; 0 if there is none. */
export function personIdIn(context: StaffContext): number {
  return Number((context.req.param() as { id?: string }).id ?? 0);
}

/** Finds the person in the URL. Throws `Forbidden` if the member of staff may not manage that person. */
export function personAt({ state }: GatewayParts, context: StaffContext): Person {
  const person = findPerson(state, personIdIn(context));
  if (!rolesToGive(context.var.session).includes(person.role)) throw new Forbidden();
  return person;
}

/** Completed actions: the value of `gjort` in the URL, and a key of `people` in every language. */
const DONE = ['saved', 'added', 'removed', 'handedOver', 'signedOut'] as const;
export type Done = (typeof DONE)[number];

/** Logs an action on a person, and redirects to a person's page or to the list. */
export function redirectDone(
  { log }: GatewayParts,
  context: StaffContext,
  { what, person, show }: { what: Done; person: number; show: number | 'all' },
): Response {
  log(`person-${what}`, { person, by: context.var.session.person.id });
  return context.redirect(`/admin/folk/${show === 'all' ? '' : `${show}/`}?gjort=${what}`, 303);
}

/** Returns the message of the action that the URL names. */
export function doneMessage(context: StaffContext, language: Language, name = ''): string | undefined {
  const what = DONE.find((each) => each === context.req.query('gjort'));
  return what && fill(language.words.people[what], { name });
}

/** Emails a person who was added or got more associations. */
export async function sendWelcomeEmail({ state, content, settings, now }: GatewayParts, person: Person): Promise<void> {
  const [site, all] = await Promise.all([content.site(), content.associations()]);
  const language = languageOfPerson(site, person);
  const names = person.associations.map(({ slug }) => nameOf(language, all, slug));
  const sender = { name: site.name, url: settings.url };
  if (person.email) queueEmail(state, welcomeEmail(sender, language, person, names), now());
}

/** Gives a person an association that exists in the content, or that the person already has. */
export function giveKnownAssociation(
  { state }: GatewayParts,
  id: number,
  { slug, trusted }: { slug: string; trusted: boolean },
  known: readonly { slug: string }[],
): void {
  const own = findPerson(state, id).associations;
  if (![...known, ...own].some((each) => each.slug === slug)) throw new RegisterRefusal('association');
  giveAssociation(state, id, { slug, trusted });
}

/** Reads a person's details from a form; a role that may not be assigned leaves the role unchanged. */
export function readDetails(
  form: (name: string) => string,
  allowed: readonly Role[],
  before: Role = 'association',
): PersonDetails {
  const role = allowed.find((each) => each === form('role')) ?? before;
  const language = writerLanguages.find((each) => each === form('language')) ?? 'nb';
  return { name: form('name'), email: form('email') || null, role, language };
}
