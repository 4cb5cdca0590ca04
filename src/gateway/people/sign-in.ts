import { createHmac, randomInt } from 'node:crypto';
import type { Person } from './register.ts';
import { hashOf, newSecret } from './secrets.ts';
import { inTransaction, type State } from './state.ts';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/** How long a link and a code from a mail work, in milliseconds. */
export const SIGN_IN_LASTS = 15 * MINUTE;
/** How long a code on paper works: it may go by post. */
export const PAPER_LASTS = 14 * DAY;

/** What one who asks to sign in is given. Only hashes of it are kept. */
export interface Keys {
  /** For the link in the mail. Works in any browser. */
  link: string;
  /** For the mail: six digits. Works only together with `browser`. */
  code: string;
  /** For a cookie of the browser that asked. */
  browser: string;
}

/** Who signed in, and where that person was going. */
export interface SignedIn {
  person: number;
  destination: string;
}

/** Begins a sign-in. An address that nobody has gets keys too, which open nothing, after the same work. */
export function askToSignIn(
  { sql, secret }: State,
  { person, email, destination }: { person: Person | undefined; email: string; destination: string },
  now: number,
): Keys {
  const keys = { link: newSecret(), code: String(randomInt(1_000_000)).padStart(6, '0'), browser: newSecret() };
  // Kept for a day, because wrong codes are counted that long.
  sql.run`DELETE FROM sign_in WHERE made_at <= ${now - DAY}`;
  sql.run`
    INSERT INTO sign_in (person, account, link_hash, browser_hash, code_hash, destination, made_at)
    VALUES (${person?.id ?? null}, ${createHmac('sha256', secret).update(email).digest('base64url')},
      ${hashOf(keys.link)}, ${hashOf(keys.browser)}, ${hashOf(keys.browser + keys.code)}, ${destination}, ${now})`;
  return keys;
}

/** Tells whom a link would sign in, and leaves it unused: programs that look for viruses open every link in a mail. */
export function ownerOfLink({ sql }: State, link: string, now: number): string | undefined {
  const row = sql.get`
    SELECT name FROM sign_in JOIN person ON person.id = sign_in.person
    WHERE link_hash = ${hashOf(link)} AND used_at IS NULL AND made_at > ${now - SIGN_IN_LASTS}`;
  return (row as { name: string } | undefined)?.name;
}

/** Uses a link up. Gives nobody if it was used before, is too old or never was. */
export function useLink({ sql }: State, link: string, now: number): SignedIn | undefined {
  return sql.get`
    UPDATE sign_in SET used_at = ${now}
    WHERE link_hash = ${hashOf(link)} AND used_at IS NULL AND made_at > ${now - SIGN_IN_LASTS} AND person IS NOT NULL
    RETURNING person, destination` as SignedIn | undefined;
}

const TRIES_PER_MAIL = 5;
// However many mails are asked for. The links in them work all the same, so that nobody can be shut out this way.
const TRIES_PER_DAY = 20;

/** Uses a code from a mail up, in the browser that asked for it. A wrong one gives how many tries are left. */
export function useCode(state: State, browser: string, code: string, now: number): SignedIn | { triesLeft: number } {
  const { sql } = state;
  return inTransaction(state, () => {
    const asked = sql.get`
      SELECT *, (SELECT sum(tries) FROM sign_in AS other WHERE other.account = sign_in.account) AS tries_today
      FROM sign_in
      WHERE browser_hash = ${hashOf(browser)} AND used_at IS NULL AND made_at > ${now - SIGN_IN_LASTS}` as
      Asked | undefined;
    const left = asked ? Math.min(TRIES_PER_MAIL - asked.tries, TRIES_PER_DAY - asked.tries_today) : 0;
    if (!asked || left <= 0) return { triesLeft: 0 };
    if (asked.person === null || hashOf(browser + code.replace(/\D/g, '')) !== asked.code_hash) {
      sql.run`UPDATE sign_in SET tries = tries + 1 WHERE id = ${asked.id}`;
      return { triesLeft: left - 1 };
    }
    sql.run`UPDATE sign_in SET used_at = ${now} WHERE id = ${asked.id}`;
    return { person: asked.person, destination: asked.destination };
  });
}

interface Asked {
  id: number;
  person: number | null;
  code_hash: string;
  destination: string;
  tries: number;
  tries_today: number;
}

// Without letters and digits that are taken for each other; twelve of them are 58 bits.
const ALPHABET = 'ABCDEFGHJKMNPQRSTVWXYZ23456789';

/** Makes a code on paper for one who has no e-mail: `ABCD-EFGH-JKMN`. An earlier one no longer works. */
export function newPaperCode({ sql }: State, person: number, now: number): string {
  const letters = Array.from({ length: 12 }, () => ALPHABET[randomInt(ALPHABET.length)]).join('');
  sql.run`
    INSERT INTO paper_code (person, code_hash, made_at) VALUES (${person}, ${hashOf(letters)}, ${now})
    ON CONFLICT (person) DO UPDATE SET code_hash = excluded.code_hash, made_at = excluded.made_at`;
  return letters.replace(/.{4}(?=.)/g, '$&-');
}

/** Uses a code on paper up, however it is written. Gives nobody if it was used before, is too old or never was. */
export function usePaperCode({ sql }: State, code: string, now: number): number | undefined {
  const letters = code.toUpperCase().replace(/[^A-Z0-9]/g, '');
  const row = sql.get`DELETE FROM paper_code WHERE code_hash = ${hashOf(letters)} RETURNING person, made_at`;
  const found = row as { person: number; made_at: number } | undefined;
  return found && found.made_at > now - PAPER_LASTS ? found.person : undefined;
}
