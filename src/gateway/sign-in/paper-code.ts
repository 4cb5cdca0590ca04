import { randomInt } from 'node:crypto';
import { hashSecret } from './secrets.ts';
import type { State } from '../storage/database.ts';

/** How long a paper code works, in milliseconds: it may be sent by post. */
export const PAPER_CODE_LIFETIME = 14 * 24 * 60 * 60_000;

// Without characters that are easily confused; twelve of them are 58 bits.
const ALPHABET = 'ABCDEFGHJKMNPQRSTVWXYZ23456789';

/** Creates a paper code for a person without email: `ABCD-EFGH-JKMN`. It replaces an earlier one. */
export function newPaperCode({ sql }: State, person: number, now: number): string {
  const letters = Array.from({ length: 12 }, () => ALPHABET[randomInt(ALPHABET.length)]).join('');
  sql.run`
    INSERT INTO paper_code (person, code_hash, made_at) VALUES (${person}, ${hashSecret(letters)}, ${now})
    ON CONFLICT (person) DO UPDATE SET code_hash = excluded.code_hash, made_at = excluded.made_at`;
  return letters.replace(/.{4}(?=.)/g, '$&-');
}

/** Uses a paper code, in any case and spacing. Returns undefined if it is used, expired or unknown. */
export function usePaperCode({ sql }: State, code: string, now: number): number | undefined {
  const letters = code.toUpperCase().replace(/[^A-Z0-9]/g, '');
  const row = sql.get`DELETE FROM paper_code WHERE code_hash = ${hashSecret(letters)} RETURNING person, made_at`;
  const found = row as { person: number; made_at: number } | undefined;
  return found && found.made_at > now - PAPER_CODE_LIFETIME ? found.person : undefined;
}
