import { createHash, randomBytes } from 'node:crypto';

/** Makes what only one browser or one mail knows: 256 random bits, for addresses and cookies. */
export function newSecret(): string {
  return randomBytes(32).toString('base64url');
}

/** Hashes once, without salt: what is hashed is random and too long to be guessed. */
export function hashSecret(secret: string): string {
  return createHash('sha256').update(secret).digest('base64url');
}
