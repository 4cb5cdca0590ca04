import { createHmac, randomInt } from 'node:crypto';
import { nextLifetime, SIGN_IN_LIFETIME } from './link-lifetime.ts';
import type { Person } from '../people/register.ts';
import { hashSecret, newSecret } from './secrets.ts';
import { inTransaction, type State } from '../storage/database.ts';

const DAY = 24 * 60 * 60_000;

/** The sign-in secrets in an email. Only hashes of them are stored. */
export interface SignInKeys {
  /** Works in any browser. */
  link: string;
  /** Six digits. Works only in a browser that has requested sign-in for this address. */
  code: string;
  /** How long both work, in milliseconds. */
  lasts: number;
}

/** The result of a sign-in request. */
export interface RequestedSignIn {
  /** For a cookie of the browser that asked. */
  browser: string;
  /** For the email; undefined while the last one still works. */
  keys: SignInKeys | undefined;
}

/** A person who signed in, and the path to continue to. */
export interface SignedIn {
  person: number;
  destination: string;
}

/** A sign-in request for an address, known or not, and the path to continue to. */
export interface SignInRequest {
  person: Person | undefined;
  email: string;
  destination: string;
  /** The cookie of an earlier request from this browser. */
  browser?: string | undefined;
  /** Whether this person has signed in with this browser before. */
  isFamiliar?: boolean;
}

/**
 * Starts a sign-in. While an earlier email to the address still works no other is sent, and its code also works in this
 * browser. An unknown address gets keys as well, which open nothing, after the same amount of work.
 */
export function requestSignIn(state: State, request: SignInRequest, now: number): RequestedSignIn {
  const { sql } = state;
  const account = accountOf(state, request.email);
  return inTransaction(state, () => {
    // Stored for a day, since emails and wrong codes are counted for that long.
    // Rows from the future, written with a wrong clock, would keep their owner waiting until then.
    sql.run`DELETE FROM sign_in WHERE made_at <= ${now - DAY} OR made_at > ${now + DAY}`;
    const known = lastMail(state, account, now);
    // A familiar browser does not wait for an email that someone else requested long ago and that may be deleted.
    const mayWait = known && (!request.isFamiliar || known.made_at > now - SIGN_IN_LIFETIME);
    if (known && mayWait) return { browser: attachBrowser(state, known.id, request), keys: undefined };
    const lasts = nextLifetime(unusedMails(state, account));
    const { id, ...keys } = makeKeys(state, { ...request, account, lasts }, now);
    return { browser: attachBrowser(state, id, { ...request, browser: undefined }), keys: { ...keys, lasts } };
  });
}

/** Creates a sign-in link without an email, for whoever starts the gateway and reads its terminal. */
export function createSignInLink(
  state: State,
  { person, destination }: { person: Person; destination: string },
  now: number,
) {
  return makeKeys(state, { person, destination, account: '', lasts: SIGN_IN_LIFETIME }, now).link;
}

/** Returns the name of the person a link signs in, without using it: mail scanners open every link. */
export function ownerOfLink({ sql }: State, link: string, now: number): string | undefined {
  const row = sql.get`
    SELECT name FROM sign_in JOIN person ON person.id = sign_in.person
    WHERE link_hash = ${hashSecret(link)} AND used_at IS NULL AND until > ${now}`;
  return (row as { name: string } | undefined)?.name;
}

/** Uses a link. Returns undefined if it is used, expired or unknown. */
export function useLink({ sql }: State, link: string, now: number): SignedIn | undefined {
  return sql.get`
    UPDATE sign_in SET used_at = ${now}
    WHERE link_hash = ${hashSecret(link)} AND used_at IS NULL AND until > ${now} AND person IS NOT NULL
    RETURNING person, destination` as SignedIn | undefined;
}

const TRIES_PER_REQUEST = 5;
// Per account, for any number of requests. Links in emails still work, so nobody can be locked out this way.
const TRIES_PER_DAY = 20;

/** Why a code was refused: it is wrong, there were too many tries, or it has expired. */
export type WrongCode = { why: 'wrong'; triesLeft: number } | { why: 'too-many' | 'expired' };

/** Uses a code from an email, in a browser that requested it. */
export function useCode(state: State, browser: string, code: string, now: number): SignedIn | WrongCode {
  const { sql } = state;
  return inTransaction(state, () => {
    const pending = sql.get`
      SELECT sign_in.id, person, account, link_hash, code_hash, sign_in_browser.destination, tries
      FROM sign_in_browser JOIN sign_in ON sign_in.id = sign_in_browser.sign_in
      WHERE browser_hash = ${hashSecret(browser)} AND used_at IS NULL AND until > ${now}` as PendingSignIn | undefined;
    if (!pending) return { why: 'expired' };
    const left = Math.min(TRIES_PER_REQUEST - pending.tries, TRIES_PER_DAY - triesToday(state, pending.account));
    if (left <= 0) return { why: 'too-many' };
    if (
      pending.person === null ||
      hashOfCode(state, pending.link_hash, code.replace(/\D/g, '')) !== pending.code_hash
    ) {
      sql.run`UPDATE sign_in_browser SET tries = tries + 1 WHERE browser_hash = ${hashSecret(browser)}`;
      return left > 1 ? { why: 'wrong', triesLeft: left - 1 } : { why: 'too-many' };
    }
    sql.run`UPDATE sign_in SET used_at = ${now} WHERE id = ${pending.id}`;
    return { person: pending.person, destination: pending.destination };
  });
}

interface PendingSignIn {
  id: number;
  person: number | null;
  account: string;
  link_hash: string;
  code_hash: string;
  destination: string;
  tries: number;
}

// So that unknown addresses are not stored.
function accountOf({ secret }: State, email: string): string {
  return createHmac('sha256', secret).update(email).digest('base64url');
}

// The key exists only in memory: six digits are quickly guessed from a copy of the database.
function hashOfCode({ codeKey }: State, linkHash: string, code: string): string {
  return createHmac('sha256', codeKey).update(`${linkHash} ${code}`).digest('base64url');
}

function makeKeys(
  state: State,
  of: { person: Person | undefined; destination: string; account: string; lasts: number },
  now: number,
) {
  const [link, code] = [newSecret(), String(randomInt(1_000_000)).padStart(6, '0')];
  const { id } = state.sql.get`
    INSERT INTO sign_in (person, account, link_hash, code_hash, destination, made_at, until)
    VALUES (${of.person?.id ?? null}, ${of.account}, ${hashSecret(link)}, ${hashOfCode(state, hashSecret(link), code)},
      ${of.destination}, ${now}, ${now + of.lasts})
    RETURNING id` as { id: number };
  return { id, link, code };
}

/** Lets the code of an email work in a browser; a browser where it already works keeps its cookie. */
function attachBrowser(
  { sql }: State,
  mail: number,
  { browser, destination }: Omit<SignInRequest, 'person' | 'email'>,
): string {
  const kept =
    browser &&
    sql.get`
      UPDATE sign_in_browser SET destination = ${destination}
      WHERE browser_hash = ${hashSecret(browser)} AND sign_in = ${mail} RETURNING sign_in`;
  if (browser && kept) return browser;
  const newBrowser = newSecret();
  sql.run`
    INSERT INTO sign_in_browser (browser_hash, sign_in, destination) VALUES (${hashSecret(newBrowser)}, ${mail}, ${destination})`;
  return newBrowser;
}

function lastMail({ sql }: State, account: string, now: number): { id: number; made_at: number } | undefined {
  return sql.get`
    SELECT id, made_at FROM sign_in WHERE account = ${account} AND used_at IS NULL AND until > ${now}
    ORDER BY made_at DESC LIMIT 1` as { id: number; made_at: number } | undefined;
}

function unusedMails({ sql }: State, account: string): number {
  const row = sql.get`SELECT count(*) AS unused FROM sign_in WHERE account = ${account} AND used_at IS NULL`;
  return (row as { unused: number }).unused;
}

function triesToday({ sql }: State, account: string): number {
  const row = sql.get`
    SELECT sum(tries) AS tries FROM sign_in JOIN sign_in_browser ON sign_in.id = sign_in_browser.sign_in
    WHERE account = ${account}`;
  return (row as { tries: number }).tries;
}
