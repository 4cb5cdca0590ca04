import { z } from 'zod';
import type { Session } from './session.ts';
import { isWriterLanguage, type WriterLanguage } from '../../i18n/language.ts';
import { inTransaction, type State } from '../storage/database.ts';

export type Role = Session['role'];

/** Roles from lowest to highest. */
export const roles = ['association', 'moderator', 'admin'] as const satisfies readonly Role[];

/** A person who may sign in. */
export interface Person {
  id: number;
  name: string;
  /** Null for those who sign in with paper codes. */
  email: string | null;
  role: Role;
  language: WriterLanguage;
  /** The last sign-in, in milliseconds; null before the first. */
  signedInAt: number | null;
  associations: Membership[];
}

/** An association that a person edits. */
export interface Membership {
  slug: string;
  /** Whether the person may publish there without approval. */
  trusted: boolean;
}

/** The details that a person is created with. */
export type PersonDetails = Pick<Person, 'name' | 'email' | 'role' | 'language'>;

/** Why a change was refused: a key of `people.refusals` in every language. */
export class RegisterRefusal extends Error {
  readonly reason: 'name' | 'email' | 'email-taken' | 'last-admin' | 'unknown' | 'association';
  constructor(reason: RegisterRefusal['reason']) {
    super(reason);
    this.reason = reason;
  }
}

/** Lists all people, by id. */
export function listPeople({ sql }: State): Person[] {
  const rows = sql.all`SELECT * FROM person ORDER BY id` as unknown as Row[];
  const memberships = sql.all`SELECT * FROM membership ORDER BY association` as unknown as MembershipRow[];
  const byPerson = Map.groupBy(memberships, ({ person }) => person);
  return rows.map((row) => personFrom(row, byPerson.get(row.id) ?? []));
}

/** Finds a person by id. Throws a refusal if there is none. */
export function findPerson(state: State, id: number): Person {
  const person = listWhere(state, state.sql.all`SELECT * FROM person WHERE id = ${id}`)[0];
  if (!person) throw new RegisterRefusal('unknown');
  return person;
}

/** Finds the person with an email address, ignoring case and surrounding spaces. */
export function findByEmail(state: State, email: string): Person | undefined {
  return listWhere(state, state.sql.all`SELECT * FROM person WHERE email = ${normaliseEmail(email)}`)[0];
}

/** Adds a person without associations. */
export function addPerson(state: State, details: PersonDetails, now: number): Person {
  const { name, email, role, language } = normaliseDetails(details);
  refuseTakenEmail(state, email, undefined);
  const { id } = state.sql.get`
    INSERT INTO person (name, email, role, language, added_at)
    VALUES (${name}, ${email}, ${role}, ${language}, ${now}) RETURNING id` as { id: number };
  return findPerson(state, id);
}

/** Changes the details of a person. A new address invalidates all links, codes and sessions. */
export function changePerson(state: State, id: number, details: PersonDetails): Person {
  const { name, email, role, language } = normaliseDetails(details);
  return inTransaction(state, () => {
    const before = findPerson(state, id);
    refuseTakenEmail(state, email, id);
    if (role !== 'admin') refuseLastAdmin(state, before);
    const { sql } = state;
    sql.run`UPDATE person SET name = ${name}, email = ${email}, role = ${role}, language = ${language} WHERE id = ${id}`;
    if (email !== before.email) revokeAccess(state, id);
    return findPerson(state, id);
  });
}

/** Changes the language of a person, if it is one that a person may have. */
export function changeLanguage({ sql }: State, id: number, code: string): void {
  if (isWriterLanguage(code)) sql.run`UPDATE person SET language = ${code} WHERE id = ${id}`;
}

/** Gives a person access to an association, or changes whether the person is trusted there. */
export function giveAssociation(state: State, id: number, { slug, trusted }: Membership): void {
  findPerson(state, id);
  if (!/^[a-z0-9][a-z0-9-]{0,120}$/.test(slug)) throw new RegisterRefusal('association');
  const bit = Number(trusted);
  state.sql.run`
    INSERT INTO membership (person, association, trusted) VALUES (${id}, ${slug}, ${bit})
    ON CONFLICT (person, association) DO UPDATE SET trusted = ${bit}`;
}

/** Removes a person's access to an association. */
export function takeAssociation({ sql }: State, id: number, slug: string): void {
  sql.run`DELETE FROM membership WHERE person = ${id} AND association = ${slug}`;
}

/**
 * Moves all associations of a person to a successor, new or found by address, and returns the successor.
 *
 * An existing successor keeps their role and existing trust. A leaver who is not staff is deleted.
 */
export function handOver(state: State, from: number, to: Pick<Person, 'name' | 'email'>, now: number): Person {
  return inTransaction(state, () => {
    const leaver = findPerson(state, from);
    const known = to.email ? findByEmail(state, to.email) : undefined;
    if (known?.id === from) throw new RegisterRefusal('email-taken');
    const { language } = leaver;
    const successor = known ?? addPerson(state, { ...to, role: 'association', language }, now);
    for (const { slug, trusted } of leaver.associations) {
      const trustedBefore = successor.associations.some((own) => own.slug === slug && own.trusted);
      giveAssociation(state, successor.id, { slug, trusted: trusted || trustedBefore });
      takeAssociation(state, from, slug);
    }
    if (leaver.role === 'association') state.sql.run`DELETE FROM person WHERE id = ${from}`;
    return findPerson(state, successor.id);
  });
}

/** Deletes a person, and all their access from the next request on. */
export function removePerson(state: State, id: number): void {
  inTransaction(state, () => {
    refuseLastAdmin(state, findPerson(state, id));
    state.sql.run`DELETE FROM person WHERE id = ${id}`;
  });
}

/** Normalises a name and an email address. Throws a refusal if either is invalid. */
export function normaliseDetails<Details extends Pick<Person, 'name' | 'email'>>(details: Details): Details {
  const name = details.name.trim().replace(/ +/g, ' ');
  if (!NAME.test(name)) throw new RegisterRefusal('name');
  const email = details.email ? normaliseEmail(details.email) : null;
  if (email && !z.email().max(254).safeParse(email).success) throw new RegisterRefusal('email');
  return { ...details, name, email: email || null };
}

interface Row extends PersonDetails {
  id: number;
  signed_in_at: number | null;
}

interface MembershipRow {
  person: number;
  association: string;
  trusted: number;
}

function listWhere({ sql }: State, rows: unknown[]): Person[] {
  return (rows as Row[]).map((row) =>
    personFrom(
      row,
      sql.all`SELECT * FROM membership WHERE person = ${row.id} ORDER BY association` as unknown as MembershipRow[],
    ),
  );
}

function personFrom({ id, name, email, role, language, signed_in_at }: Row, memberships: MembershipRow[]): Person {
  const associations = memberships.map(({ association, trusted }) => ({ slug: association, trusted: trusted === 1 }));
  return { id, name, email, role, language, signedInAt: signed_in_at, associations };
}

// Control characters could break out of an email header; direction marks could imitate another name.
const NAME = /^[^\p{Cc}\p{Cf}\p{Zl}\p{Zp}<>]{1,80}$/u;

/** Normalises an email address: trimmed and in lower case. */
export function normaliseEmail(email: string): string {
  return email.trim().toLowerCase();
}

function refuseTakenEmail(state: State, email: string | null, owner: number | undefined): void {
  const taken = email ? findByEmail(state, email) : undefined;
  if (taken && taken.id !== owner) throw new RegisterRefusal('email-taken');
}

/** Throws if no admin would be left to let others in. */
function refuseLastAdmin({ sql }: State, { id, role }: Person): void {
  if (role !== 'admin') return;
  const { others } = sql.get`SELECT count(*) AS others FROM person WHERE role = 'admin' AND id <> ${id}` as {
    others: number;
  };
  if (others === 0) throw new RegisterRefusal('last-admin');
}

function revokeAccess({ sql }: State, id: number): void {
  sql.run`DELETE FROM session WHERE person = ${id}`;
  sql.run`DELETE FROM sign_in WHERE person = ${id}`;
  sql.run`DELETE FROM paper_code WHERE person = ${id}`;
}
