import { z } from 'zod';
import type { Session } from './session.ts';
import { inTransaction, type State } from '../storage/database.ts';

export type Role = Session['role'];

/** Roles from the lowest to the highest. */
export const roles = ['association', 'moderator', 'admin'] as const satisfies readonly Role[];

/** The languages that mail and staff pages speak. */
export const languages = ['nb', 'nn', 'en'] as const;

/** Somebody who may sign in. */
export interface Person {
  id: number;
  name: string;
  /** None for those who sign in by codes on paper. */
  email: string | null;
  role: Role;
  language: (typeof languages)[number];
  /** When the person last signed in, in milliseconds; null until the first time. */
  signedInAt: number | null;
  associations: Membership[];
}

/** An association that a person edits. */
export interface Membership {
  slug: string;
  /** Whether what the person saves there may go live without approval. */
  trusted: boolean;
}

/** What a person is made from. */
export type PersonDetails = Pick<Person, 'name' | 'email' | 'role' | 'language'>;

/** Why a change was refused: a key of `people.refusals` in every language. */
export class RegisterRefusal extends Error {
  readonly reason: 'name' | 'email' | 'email-taken' | 'last-admin' | 'unknown' | 'association';
  constructor(reason: RegisterRefusal['reason']) {
    super(reason);
    this.reason = reason;
  }
}

/** Lists everybody, by number. */
export function listPeople({ sql }: State): Person[] {
  const rows = sql.all`SELECT * FROM person ORDER BY id` as unknown as Row[];
  const memberships = sql.all`SELECT * FROM membership ORDER BY association` as unknown as MembershipRow[];
  const byPerson = Map.groupBy(memberships, ({ person }) => person);
  return rows.map((row) => personFrom(row, byPerson.get(row.id) ?? []));
}

/** Finds a person by number. Throws a refusal if there is none. */
export function findPerson(state: State, id: number): Person {
  const person = listWhere(state, state.sql.all`SELECT * FROM person WHERE id = ${id}`)[0];
  if (!person) throw new RegisterRefusal('unknown');
  return person;
}

/** Finds the person with an e-mail address, however it is written. */
export function findByEmail(state: State, email: string): Person | undefined {
  return listWhere(state, state.sql.all`SELECT * FROM person WHERE email = ${normaliseEmail(email)}`)[0];
}

/** Adds a person, without any association yet. */
export function addPerson(state: State, details: PersonDetails, now: number): Person {
  const { name, email, role, language } = normaliseDetails(details);
  refuseTakenEmail(state, email, undefined);
  const { id } = state.sql.get`
    INSERT INTO person (name, email, role, language, added_at)
    VALUES (${name}, ${email}, ${role}, ${language}, ${now}) RETURNING id` as { id: number };
  return findPerson(state, id);
}

/** Changes who a person is. A new address makes all earlier links, codes and sessions void. */
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

/** Lets a person edit an association, or changes whether that person is trusted there. */
export function giveAssociation(state: State, id: number, { slug, trusted }: Membership): void {
  findPerson(state, id);
  if (!/^[a-z0-9][a-z0-9-]{0,120}$/.test(slug)) throw new RegisterRefusal('association');
  const bit = Number(trusted);
  state.sql.run`
    INSERT INTO membership (person, association, trusted) VALUES (${id}, ${slug}, ${bit})
    ON CONFLICT (person, association) DO UPDATE SET trusted = ${bit}`;
}

/** Takes an association from a person. */
export function takeAssociation({ sql }: State, id: number, slug: string): void {
  sql.run`DELETE FROM membership WHERE person = ${id} AND association = ${slug}`;
}

/**
 * Gives all associations of a person to a successor, new or known by the address, and gives the successor.
 *
 * A successor who is known keeps the role and any trust there was. One who leaves and works for the associations alone
 * is removed; staff stay.
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

/** Removes a person and all that lets that person in, from the next request on. */
export function removePerson(state: State, id: number): void {
  inTransaction(state, () => {
    refuseLastAdmin(state, findPerson(state, id));
    state.sql.run`DELETE FROM person WHERE id = ${id}`;
  });
}

/** Writes who somebody is in the one way that it is kept. Throws a refusal for what cannot be a name or an address. */
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

// Control characters would break out of a header; direction marks would make a name look like another's.
const NAME = /^[^\p{Cc}\p{Cf}\p{Zl}\p{Zp}<>]{1,80}$/u;

/** Writes an address in the one way that it is kept. */
export function normaliseEmail(email: string): string {
  return email.trim().toLowerCase();
}

function refuseTakenEmail(state: State, email: string | null, owner: number | undefined): void {
  const taken = email ? findByEmail(state, email) : undefined;
  if (taken && taken.id !== owner) throw new RegisterRefusal('email-taken');
}

/** Somebody must be left who can let others in. */
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
