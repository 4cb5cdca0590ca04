import type { z } from 'zod';
import type { Gateway } from './gateway.ts';
import { Refusal } from './refusal.ts';

/** A response, independent of HTTP. */
export interface Answer {
  status: number;
  body: unknown;
}

/** Converts the result or refusal of a request into an answer. */
export async function toAnswer(
  { words, onError }: Pick<Gateway, 'words' | 'onError'>,
  work: () => Promise<unknown>,
): Promise<Answer> {
  try {
    return { status: 200, body: await work() };
  } catch (error) {
    const refusal = error instanceof Refusal ? error : new Refusal('failed');
    // Unexpected errors, such as a full disk, belong in the log and not in the answer.
    if (refusal !== error) onError(error);
    return { status: refusal.status, body: { error: refusal.sentence(words), code: refusal.code, ...refusal.details } };
  }
}

/** Parses request data, or throws a `Refusal`. */
export function parseOrRefuse<Schema extends z.ZodType>(schema: Schema, sent: unknown): z.output<Schema> {
  const parsed = schema.safeParse(sent);
  if (parsed.success) return parsed.data;
  throw new Refusal('not-understood', { what: parsed.error.issues[0]?.path.join('.') ?? '' });
}
