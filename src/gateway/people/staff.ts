import type { Context } from 'hono';
import { fill, type Language, languageOf } from '../../i18n/index.ts';
import { welcomeEmail } from '../sign-in/emails.ts';
import { queueEmail } from '../email/outbox.ts';
import { nameOf } from './list-page.ts';
import type { GatewayEnvironment, GatewayParts } from '../http/context.ts';
import {
  findPerson,
  giveAssociation,
  languages,
  type Person,
  type PersonDetails,
  RegisterRefusal,
  type Role,
  roles,
} from './register.ts';
import type { Session } from './session.ts';

/** What requests to the pages of staff carry: somebody is signed in. */
export type StaffEnvironment = GatewayEnvironment & { Variables: { session: Session } };
export type StaffContext = Context<StaffEnvironment>;

/** Thrown at one who is signed in but may not do this. */
export class Forbidden extends Error {}

/** Tells which roles somebody may give and take: moderators let in those who write, only admins choose moderators. */
export function rolesToGive({ role }: Pick<Session, 'role'>): readonly Role[] {
  if (role === 'admin') return roles;
  return role === 'moderator' ? ['association'] : [];
}

/** Gives the language that this member of staff reads. */
export function languageFor({ state }: GatewayParts, { var: { session } }: StaffContext): Language {
  return languageOf(findPerson(state, session.person.id).language);
}

/** Reads the number of a person in the address; 0 if there is none. */
export function personIdIn(context: StaffContext): number {
  return Number((context.req.param() as { id?: string }).id ?? 0);
}

/** Finds the person of the address. Throws for one whom this member of staff may not touch. */
export function personAt({ state }: GatewayParts, context: StaffContext): Person {
  const person = findPerson(state, personIdIn(context));
  if (!rolesToGive(context.var.session).includes(person.role)) throw new Forbidden();
  return person;
}

/** What staff have done: a sentence of `people` in every language, and a word in the address of the page that says it. */
const DONE = ['saved', 'added', 'removed', 'handedOver', 'signedOut'] as const;
export type Done = (typeof DONE)[number];

/** Logs what was done to a person, and shows the page of another, or of all. */
export function redirectDone(
  { log }: GatewayParts,
  context: StaffContext,
  { what, person, show }: { what: Done; person: number; show: number | 'all' },
): Response {
  log(`person-${what}`, { person, by: context.var.session.person.id });
  return context.redirect(`/admin/folk/${show === 'all' ? '' : `${show}/`}?gjort=${what}`, 303);
}

/** Says what has just been done, if the address tells. */
export function doneMessage(context: StaffContext, language: Language, name = ''): string | undefined {
  const what = DONE.find((each) => each === context.req.query('gjort'));
  return what && fill(language.words.people[what], { name });
}

/** Writes to one who has been let in, or been given more to edit. */
export async function sendWelcomeEmail({ state, content, settings, now }: GatewayParts, person: Person): Promise<void> {
  const [{ name }, all] = await Promise.all([content.site(), content.associations()]);
  const names = person.associations.map(({ slug }) => nameOf(languageOf(person.language), all, slug));
  if (person.email) queueEmail(state, welcomeEmail({ name, url: settings.url }, person, names), now());
}

/** Gives an association that the content has, or, to change the trust, one that the person has already. */
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

/** Reads who somebody is out of a form; a role that may not be given leaves the one there was. */
export function readDetails(
  form: (name: string) => string,
  allowed: readonly Role[],
  before: Role = 'association',
): PersonDetails {
  const role = allowed.find((each) => each === form('role')) ?? before;
  const language = languages.find((each) => each === form('language')) ?? 'nb';
  return { name: form('name'), email: form('email') || null, role, language };
}
