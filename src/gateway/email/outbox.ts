import type { Log } from '../log.ts';
import { isClockTrusted } from '../storage/clock.ts';
import type { State } from '../storage/database.ts';

const SECOND = 1000;
const DAY = 24 * 60 * 60 * SECOND;

/** A plain-text email to one person. */
export interface Email {
  /** Null for a dummy email, which makes an answer take as long as for a known address. */
  to: string | null;
  subject: string;
  text: string;
  /** The id of the person: emails to a removed person are dropped. Left out in the email about the removal itself. */
  person?: number;
  /** The path of the entry whose decision it is about: it is not sent if that is undone first. */
  about?: string | undefined;
  /** How long delivery is attempted, in milliseconds; at most, and by default, a week. */
  lifetime?: number;
}

/** Sends one email through a mail server; throws the server's error. */
export type SendEmail = (email: { to: string; subject: string; text: string }) => Promise<void>;

/** The unsent emails in the outbox. */
export interface OutboxState {
  waiting: number;
  /** When the oldest was due, in milliseconds. */
  oldest: number | null;
  /** The last error code of the mail server, without any address. */
  fault: string | null;
}

const MAX_LIFETIME = 7 * DAY;

/**
 * Adds an email to the outbox, where it stays until it is delivered or expires. It is not sent before `from`, in
 * milliseconds.
 */
export function queueEmail(
  { sql }: Pick<State, 'sql'>,
  { to, subject, text, person, about, lifetime = MAX_LIFETIME }: Email,
  now: number,
  from = now,
): void {
  const until = from + Math.min(lifetime, MAX_LIFETIME);
  sql.run`
    INSERT INTO email (recipient, subject, text, person, about, made_at, until, next_at)
    VALUES (${to}, ${subject}, ${text}, ${person ?? null}, ${about ?? null}, ${from}, ${until}, ${from})`;
}

/** Lets the emails about a decision wait until a later moment. */
export function delayEmails({ sql }: Pick<State, 'sql'>, about: string, until: number): void {
  sql.run`UPDATE email SET next_at = ${until} WHERE about = ${about} AND next_at < ${until}`;
}

/** Takes back the emails about a decision that are not sent yet. */
export function withdrawEmails({ sql }: Pick<State, 'sql'>, about: string): void {
  sql.run`DELETE FROM email WHERE about = ${about}`;
}

/** Returns the unsent emails and the last error. */
export function outboxState({ sql }: Pick<State, 'sql'>): OutboxState {
  const waiting = sql.get`
    SELECT count(*) AS waiting, min(made_at) AS oldest FROM email WHERE recipient IS NOT NULL` as unknown as Omit<
    OutboxState,
    'fault'
  >;
  const last = sql.get`SELECT error FROM email WHERE error IS NOT NULL ORDER BY next_at DESC LIMIT 1`;
  return { ...waiting, fault: (last as { error: string } | undefined)?.error ?? null };
}

/** Returns when an email last expired unsent, unless one has been delivered since. */
export function lastFailedEmail({ sql }: Pick<State, 'sql'>): number | null {
  const row = sql.get`SELECT value FROM meta WHERE key = 'mail-given-up'` as { value: string } | undefined;
  return row ? Number(row.value) : null;
}

/** Creates a function that sends all due emails, one run at a time, and retries failed ones. */
export function emailSender(state: Pick<State, 'sql'>, send: SendEmail, log: Log): (now: number) => Promise<void> {
  let running: Promise<void> | undefined;
  // Emails that were delivered but could not be deleted, since the disk was full; never sent twice.
  const delivered = new Set<number>();
  return (now) => {
    running ??= deliver(state, { send, log, delivered }, now).finally(() => {
      running = undefined;
    });
    return running;
  };
}

interface QueuedEmail {
  id: number;
  recipient: string;
  subject: string;
  text: string;
  tries: number;
}

interface Delivery {
  send: SendEmail;
  log: Log;
  delivered: Set<number>;
}

async function deliver(state: Pick<State, 'sql'>, delivery: Delivery, now: number): Promise<void> {
  const { sql } = state;
  // With an empty outbox nothing is written, so it never waits for another writing process.
  if (!sql.get`SELECT 1 FROM email LIMIT 1`) return;
  sql.run`DELETE FROM email WHERE recipient IS NULL`;
  if (isClockTrusted(state, now)) deleteExpired(state, delivery.log, now);
  // A due time beyond the maximum lifetime was written by a wrong clock.
  const due = sql.all`
    SELECT * FROM email WHERE next_at <= ${now} OR next_at > ${now + MAX_LIFETIME} ORDER BY id LIMIT 50` as unknown as QueuedEmail[];
  for (const email of due) await deliverOne(state, delivery, email, now);
}

async function deliverOne(
  { sql }: Pick<State, 'sql'>,
  { send, log, delivered }: Delivery,
  { id, recipient, subject, text, tries }: QueuedEmail,
  now: number,
): Promise<void> {
  try {
    if (!delivered.has(id)) await send({ to: recipient, subject, text });
  } catch (error) {
    const fault = errorCode(error);
    sql.run`
      UPDATE email SET tries = tries + 1, error = ${fault}, next_at = ${now + retryDelay(tries, fault)} WHERE id = ${id}`;
    log('email-delayed', { email: id, tries: tries + 1, fault });
    return;
  }
  delivered.add(id);
  sql.run`DELETE FROM email WHERE id = ${id}`;
  delivered.delete(id);
  sql.run`DELETE FROM meta WHERE key = 'mail-given-up'`;
  log('email-delivered', { email: id, tries: tries + 1 });
}

/** Deletes expired emails and records when that happened. */
function deleteExpired({ sql }: Pick<State, 'sql'>, log: Log, now: number): void {
  const expired = sql.all`DELETE FROM email WHERE until <= ${now} RETURNING id`;
  for (const { id } of expired) log('email-given-up', { email: Number(id) });
  if (expired.length === 0) return;
  sql.run`
    INSERT INTO meta (key, value) VALUES ('mail-given-up', ${String(now)})
    ON CONFLICT (key) DO UPDATE SET value = excluded.value`;
}

/**
 * Returns the delay until the next attempt, doubling from 15 seconds to six hours. Permanent SMTP errors (5xx) are not
 * retried.
 */
function retryDelay(tries: number, fault: string): number {
  if (/^5\d\d$/.test(fault)) return MAX_LIFETIME;
  return Math.min(15 * SECOND * 2 ** tries, DAY / 4);
}

/** Returns the SMTP code or error code; the message may contain an address. */
function errorCode(error: unknown): string {
  const { responseCode, code } = error as { responseCode?: number; code?: string };
  return String(responseCode ?? code ?? 'fault');
}
