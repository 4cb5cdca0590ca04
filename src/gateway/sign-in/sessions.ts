import type { Session } from '../people/session.ts';
import { isStorageError } from '../storage/storage-error.ts';
import { findPerson } from '../people/register.ts';
import { hashSecret, newSecret } from './secrets.ts';
import type { State } from '../storage/database.ts';

const DAY = 24 * 60 * 60_000;

/** How long a session lasts, in milliseconds, if it is used at least every ninety days. */
export const SESSION_LIFETIME = 365 * DAY;
const IDLE_LIFETIME = 90 * DAY;

/**
 * Starts a session and returns its new token. Only a hash of the token is stored, and whether the person has shown that
 * an email address is theirs.
 */
export function startSession({ sql }: State, person: number, now: number, { byEmail = false } = {}): string {
  const token = newSecret();
  sql.run`DELETE FROM session WHERE made_at <= ${now - SESSION_LIFETIME} OR seen_at <= ${now - IDLE_LIFETIME}`;
  sql.run`
    INSERT INTO session (token_hash, person, made_at, seen_at, by_email)
    VALUES (${hashSecret(token)}, ${person}, ${now}, ${now}, ${Number(byEmail)})`;
  sql.run`UPDATE person SET signed_in_at = ${now} WHERE id = ${person}`;
  return token;
}

/** Finds the session of a token with the person's current rights, so changes by staff apply at the next request. */
export function sessionOf(state: State, token: string, now: number): Session | undefined {
  const { sql } = state;
  const found = sql.get`
    SELECT person, seen_at FROM session
    WHERE token_hash = ${hashSecret(token)} AND made_at > ${now - SESSION_LIFETIME} AND seen_at > ${now - IDLE_LIFETIME}` as
    { person: number; seen_at: number } | undefined;
  if (!found) return undefined;
  // Once a day is enough and avoids a write on every request.
  if (found.seen_at <= now - DAY) recordActivity(state, token, now);
  const { id, name, role, associations } = findPerson(state, found.person);
  return { person: { id, name }, role, associations };
}

/**
 * Returns the email address that the person of a session has shown to be theirs. An address that staff write and never
 * send anything to proves nothing, and neither does a session that has expired and is not deleted yet.
 */
export function provenEmail(state: State, token: string, now: number): string | undefined {
  if (!sessionOf(state, token, now)) return undefined;
  const found = state.sql.get`
    SELECT email FROM session JOIN person ON person.id = session.person
    WHERE token_hash = ${hashSecret(token)} AND by_email = 1` as { email: string | null } | undefined;
  return found?.email ?? undefined;
}

/** Records that a session is used. When the disk is full, the person stays signed in all the same. */
function recordActivity({ sql }: State, token: string, now: number): void {
  try {
    sql.run`UPDATE session SET seen_at = ${now} WHERE token_hash = ${hashSecret(token)}`;
  } catch (error) {
    if (!isStorageError(error)) throw error;
  }
}

/** Ends one session, which signs this browser out. */
export function endSession({ sql }: State, token: string): void {
  sql.run`DELETE FROM session WHERE token_hash = ${hashSecret(token)}`;
}

/** Ends all sessions of a person. */
export function endAllSessions({ sql }: State, person: number): void {
  sql.run`DELETE FROM session WHERE person = ${person}`;
}
