import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';

/** Creates the stamp of a form: its time of creation and a signature. It identifies nobody. */
export function newFormStamp(secret: string, path: string, now: number): string {
  const text = `${now.toString(36)}.${randomBytes(6).toString('base64url')}`;
  return `${text}.${signatureOf(secret, path, text)}`;
}

/** Returns the age of a form's stamp in milliseconds; undefined if its signature is invalid. */
export function ageOfFormStamp(secret: string, path: string, stamp: string, now: number): number | undefined {
  const [made = '', nonce = '', mark = '', ...more] = stamp.split('.');
  const expected = Buffer.from(signatureOf(secret, path, `${made}.${nonce}`));
  const given = Buffer.from(mark);
  const isOurs = more.length === 0 && given.length === expected.length && timingSafeEqual(given, expected);
  return isOurs ? now - Number.parseInt(made, 36) : undefined;
}

function signatureOf(secret: string, path: string, text: string): string {
  return createHmac('sha256', secret).update(`form ${path} ${text}`).digest('base64url');
}
