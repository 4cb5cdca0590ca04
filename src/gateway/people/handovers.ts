import { normaliseDetails, findByEmail, findPerson, type Person, RegisterRefusal } from './register.ts';
import type { State } from '../storage/database.ts';

/** The successor that a leaver has named. */
export interface Successor {
  name: string;
  email: string | null;
  /** When the successor was named, in milliseconds. */
  at: number;
}

/** Names the successor of a person. Nothing changes until staff confirm it. */
export function proposeHandover(state: State, id: number, to: Pick<Person, 'name' | 'email'>, now: number): void {
  const leaver = findPerson(state, id);
  const { name, email } = normaliseDetails(to);
  if (leaver.associations.length === 0) throw new RegisterRefusal('association');
  if (email && findByEmail(state, email)?.id === id) throw new RegisterRefusal('email-taken');
  state.sql.run`
    INSERT INTO handover (person, name, email, at) VALUES (${id}, ${name}, ${email}, ${now})
    ON CONFLICT (person) DO UPDATE SET name = ${name}, email = ${email}, at = ${now}`;
}

/** Finds the successor that a person has named. */
export function successorOf({ sql }: Pick<State, 'sql'>, id: number): Successor | undefined {
  return sql.get`SELECT name, email, at FROM handover WHERE person = ${id}` as unknown as Successor | undefined;
}

/** Lists proposed handovers, longest waiting first. */
export function proposedHandovers(state: State): { leaver: Person; successor: Successor }[] {
  const rows = state.sql.all`SELECT person, name, email, at FROM handover ORDER BY at` as unknown as (Successor & {
    person: number;
  })[];
  return rows.map(({ person, ...successor }) => ({ leaver: findPerson(state, person), successor }));
}

/** Deletes a proposed handover. */
export function withdrawHandover({ sql }: Pick<State, 'sql'>, id: number): void {
  sql.run`DELETE FROM handover WHERE person = ${id}`;
}
