import type { Dictionary } from '../../i18n/dictionary.ts';
import { fill } from '../../i18n/index.ts';

export type RefusalCode = keyof Dictionary['gateway']['refusals'];

/** A refused request, answered with a sentence. */
export class Refusal extends Error {
  readonly status: number;
  readonly code: RefusalCode;
  readonly values: Record<string, string>;
  /** Further data of the answer: both texts of a conflict, the problems of a text. */
  readonly details: Record<string, unknown>;

  constructor(code: RefusalCode, values: Record<string, string> = {}, details: Record<string, unknown> = {}) {
    super(code);
    this.code = code;
    this.values = values;
    this.details = details;
    this.status = Object.hasOwn(STATUS, code) ? (STATUS[code] as number) : 403;
  }

  /** Returns the reason as a sentence in a language. */
  sentence({ gateway }: Dictionary): string {
    return fill(gateway.refusals[this.code], this.values);
  }
}

/** The HTTP status by refusal code; all others are about permissions: 403. */
const STATUS: Partial<Record<RefusalCode, number>> = {
  'not-signed-in': 401,
  'no-draft': 404,
  'no-version': 404,
  'never-published': 404,
  'no-picture': 404,
  'one-file': 422,
  'not-understood': 400,
  'too-big': 413,
  taken: 409,
  'draft-changed': 409,
  'published-changed': 409,
  'version-missing': 409,
  'draft-waits': 409,
  gone: 409,
  'unknown-base': 409,
  conflict: 409,
  'in-use': 409,
  busy: 503,
  failed: 503,
  'bad-content': 422,
  'bad-picture': 422,
};
