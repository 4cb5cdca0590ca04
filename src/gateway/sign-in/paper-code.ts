import { randomInt } from 'node:crypto';
import { hashSecret } from './secrets.ts';
import type { State } from '../storage/database.ts';

/** How long a code on paper works, in milliseconds: it may go by post. */
export const PAPER_CODE_LIFETIME = 14 * 24 * 60 * 60_000;

// Without letters and digits that are taken for each other; twelve of them are 58 bits.
const ALPHABET = 'ABCDEFGHJKMNPQRSTVWXYZ23456789';

/** Makes a code on paper for one who has no e-mail: `ABCD-EFGH-JKMN`. An earlier one no longer works. */
export function newPaperCode({ sql }: State, person: number, now: number): string {
  const letters = Array.from({ length: 12 }, () => ALPHABET[randomInt(ALPHABET.length)]).join('');
  sql.run`
    INSERT INTO paper_code (person, code_hash, made_at) VALUES (${person}, ${hashSecret(letters)}, ${now})
    ON CONFLICT (person) DO UPDATE SET code_hash = excluded.code_hash, made_at = excluded.made_at`;
  return letters.replace(/.{4}(?=.)/g, '$&-');
}

/** Uses a code on paper up, however it is written. Gives nobody if it was used before, is too old or never was. */
export function usePaperCode({ sql }: State, code: string, now: number): number | undefined {
  const letters = code.toUpperCase().replace(/[^A-Z0-9]/g, '');
  const row = sql.get`DELETE FROM paper_code WHERE code_hash = ${hashSecret(letters)} RETURNING person, made_at`;
  const found = row as { person: number; made_at: number } | undefined;
  return found && found.made_at > now - PAPER_CODE_LIFETIME ? found.person : undefined;
}
