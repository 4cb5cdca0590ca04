import { createHash, randomBytes } from 'node:crypto';

/** Creates 256 random bits for URLs and cookies. */
export function newSecret(): string {
  return randomBytes(32).toString('base64url');
}

/** Hashes a secret once, without salt: it is random and too long to guess. */
export function hashSecret(secret: string): string {
  return createHash('sha256').update(secret).digest('base64url');
}
