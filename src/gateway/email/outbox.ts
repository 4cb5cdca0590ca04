import type { Log } from '../log.ts';
import { isClockTrusted } from '../storage/clock.ts';
import type { State } from '../storage/database.ts';

const SECOND = 1000;
const DAY = 24 * 60 * 60 * SECOND;

/** A mail to one person, in plain text. */
export interface Email {
  /** Nobody, where an answer must take as long as if there were somebody. */
  to: string | null;
  subject: string;
  text: string;
  /** The number of the person: who is removed gets no more mail. Left out where the mail says that one is removed. */
  person?: number;
  /** How long it is worth delivering, in milliseconds; a week if unset, and never more. */
  lasts?: number;
}

/** Hands one letter to a mail server. Throws what the server answered. */
export type Send = (letter: { to: string; subject: string; text: string }) => Promise<void>;

/** What still waits in the outbox. */
export interface OutboxState {
  waiting: number;
  /** When the oldest could first have left, in milliseconds. */
  oldest: number | null;
  /** What the mail server last answered, as a code and without any address. */
  fault: string | null;
}

const MOST_LASTING = 7 * DAY;

/**
 * Puts a letter in the outbox, where it stays until it is delivered or no longer worth it. It is not delivered before
 * `from`, in milliseconds.
 */
export function queueEmail(
  { sql }: Pick<State, 'sql'>,
  { to, subject, text, person, lasts = MOST_LASTING }: Email,
  now: number,
  from = now,
): void {
  const until = from + Math.min(lasts, MOST_LASTING);
  sql.run`
    INSERT INTO letter (recipient, subject, text, person, made_at, until, next_at)
    VALUES (${to}, ${subject}, ${text}, ${person ?? null}, ${from}, ${until}, ${from})`;
}

/** Tells what waits and why. */
export function outboxState({ sql }: Pick<State, 'sql'>): OutboxState {
  const waiting = sql.get`
    SELECT count(*) AS waiting, min(made_at) AS oldest FROM letter WHERE recipient IS NOT NULL` as unknown as Omit<
    OutboxState,
    'fault'
  >;
  const last = sql.get`SELECT fault FROM letter WHERE fault IS NOT NULL ORDER BY next_at DESC LIMIT 1`;
  return { ...waiting, fault: (last as { fault: string } | undefined)?.fault ?? null };
}

/** Tells when a letter was last given up, if none has been delivered since. */
export function lastFailedEmail({ sql }: Pick<State, 'sql'>): number | null {
  const row = sql.get`SELECT value FROM meta WHERE key = 'mail-given-up'` as { value: string } | undefined;
  return row ? Number(row.value) : null;
}

/** Makes the postman, who takes out what is due: one round at a time, and each letter again and again until it is gone. */
export function emailSender(state: Pick<State, 'sql'>, send: Send, log: Log): (now: number) => Promise<void> {
  let round: Promise<void> | undefined;
  // What was delivered and could not be taken out, since the disk was full, is not sent a second time.
  const delivered = new Set<number>();
  return (now) => {
    round ??= deliver(state, { send, log, delivered }, now).finally(() => {
      round = undefined;
    });
    return round;
  };
}

interface Waiting {
  id: number;
  recipient: string;
  subject: string;
  text: string;
  tries: number;
}

interface Delivery {
  send: Send;
  log: Log;
  delivered: Set<number>;
}

async function deliver(state: Pick<State, 'sql'>, delivery: Delivery, now: number): Promise<void> {
  const { sql } = state;
  // Without anything in it nothing is written, so that nothing waits for another process that writes.
  if (!sql.get`SELECT 1 FROM letter LIMIT 1`) return;
  sql.run`DELETE FROM letter WHERE recipient IS NULL`;
  if (isClockTrusted(state, now)) giveUp(state, delivery.log, now);
  // A time to come that no pause reaches was written by a clock that was wrong.
  const due = sql.all`
    SELECT * FROM letter WHERE next_at <= ${now} OR next_at > ${now + MOST_LASTING} ORDER BY id LIMIT 50` as unknown as Waiting[];
  for (const letter of due) await deliverOne(state, delivery, letter, now);
}

async function deliverOne(
  { sql }: Pick<State, 'sql'>,
  { send, log, delivered }: Delivery,
  { id, recipient, subject, text, tries }: Waiting,
  now: number,
): Promise<void> {
  try {
    if (!delivered.has(id)) await send({ to: recipient, subject, text });
  } catch (error) {
    const fault = codeOf(error);
    sql.run`
      UPDATE letter SET tries = tries + 1, fault = ${fault}, next_at = ${now + pauseAfter(tries, fault)} WHERE id = ${id}`;
    log('letter-delayed', { letter: id, tries: tries + 1, fault });
    return;
  }
  delivered.add(id);
  sql.run`DELETE FROM letter WHERE id = ${id}`;
  delivered.delete(id);
  sql.run`DELETE FROM meta WHERE key = 'mail-given-up'`;
  log('letter-delivered', { letter: id, tries: tries + 1 });
}

/** Takes out what nobody would read any more, and remembers when that was. */
function giveUp({ sql }: Pick<State, 'sql'>, log: Log, now: number): void {
  const late = sql.all`DELETE FROM letter WHERE until <= ${now} RETURNING id`;
  for (const { id } of late) log('letter-given-up', { letter: Number(id) });
  if (late.length === 0) return;
  sql.run`
    INSERT INTO meta (key, value) VALUES ('mail-given-up', ${String(now)})
    ON CONFLICT (key) DO UPDATE SET value = excluded.value`;
}

/** Doubles the pause from a quarter of a minute to six hours; what a server refuses for good is not tried again. */
function pauseAfter(tries: number, fault: string): number {
  if (/^5\d\d$/.test(fault)) return MOST_LASTING;
  return Math.min(15 * SECOND * 2 ** tries, DAY / 4);
}

/** Gives the server's own number, or the kind of fault: the sentence beside it may hold an address. */
function codeOf(error: unknown): string {
  const { responseCode, code } = error as { responseCode?: number; code?: string };
  return String(responseCode ?? code ?? 'fault');
}
