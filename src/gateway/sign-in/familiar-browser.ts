import { createHmac } from 'node:crypto';
import type { State } from '../storage/database.ts';
import { newSecret } from './secrets.ts';

/** Creates a cookie that marks a browser as familiar for this address. */
export function newFamiliarBrowserCookie(state: State, email: string): string {
  const nonce = newSecret();
  return `${nonce}.${signatureOf(state, email, nonce)}`;
}

/** Checks whether a browser has signed in with this address before. */
export function isFamiliarBrowser(state: State, email: string, cookie: string): boolean {
  const [nonce = '', signature] = cookie.split('.');
  return signature === signatureOf(state, email, nonce);
}

function signatureOf({ secret }: State, email: string, nonce: string): string {
  return createHmac('sha256', secret).update(`familiar ${nonce} ${email}`).digest('base64url');
}
