import { createHmac, timingSafeEqual } from 'node:crypto';
import { MAX_AUTOSAVE_AGE } from './autosave.ts';

/** The parameter of a form's address that holds its key. */
export const FORM_KEY = 'kladd';

/** An opened form: the id under which it is stored, and the person it was shown to. */
export interface FormKey {
  id: string;
  person: number;
}

/**
 * Creates the signed key of a form. It allows nothing but storing the form for this person, also after the session has
 * ended; reading it takes a session.
 */
export function newFormKey(secret: string, { id, person }: FormKey, now: number): string {
  const text = `${id}.${person.toString(36)}.${now.toString(36)}`;
  return `${text}.${signatureOf(secret, text)}`;
}

/** Reads a key; undefined if its signature is invalid or it is older than any autosave. */
export function readFormKey(secret: string, key: string, now: number): FormKey | undefined {
  const [id = '', person = '', made = '', mark = '', ...more] = key.split('.');
  const expected = Buffer.from(signatureOf(secret, `${id}.${person}.${made}`));
  const given = Buffer.from(mark);
  const isOurs = more.length === 0 && given.length === expected.length && timingSafeEqual(given, expected);
  if (!isOurs || now - Number.parseInt(made, 36) > MAX_AUTOSAVE_AGE) return undefined;
  return { id, person: Number.parseInt(person, 36) };
}

function signatureOf(secret: string, text: string): string {
  return createHmac('sha256', secret).update(`form-key ${text}`).digest('base64url');
}
