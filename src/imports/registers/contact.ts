import { email as emailSchema, phone as phoneSchema, webAddress } from '../../schemas/fields/scalars.ts';
import { slugOf } from '../../domain/slug.ts';
import type { UnitAddress } from './unit.ts';

/**
 * Returns a registered website with its scheme: `WWW.ELVEDALIL.NO` => `https://www.elvedalil.no`.
 *
 * Undefined for anything that is no web address, such as an email address. Of several, the first counts.
 */
export function mendedWebsite(registered: string): string | undefined {
  const bare =
    registered
      .trim()
      .replace(/^h?t?tps?[:;/\\]+/i, '')
      .replace(/^www[,.]+/i, 'www.')
      .split(/[\s,;]+/)[0] ?? '';
  if (!/^[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+(?:[/?#]\S*)?$/u.test(bare)) return undefined;
  const slash = bare.indexOf('/');
  const host = (slash < 0 ? bare : bare.slice(0, slash)).toLowerCase();
  const path = slash < 0 ? '' : bare.slice(slash).replace(/\/+$/, '');
  const { data } = webAddress().safeParse(`https://${host}${path}`);
  return data;
}

/** Returns a registered fixed line, grouped as Norwegians read it; undefined for a mobile and what is no number. */
export function fixedLine(registered: string): string | undefined {
  const digits = registered.replace(/[^\d+]/g, '').replace(/^(?:\+|00)47(?=\d{8}$)/, '');
  if (!/^[235-7]\d{7}$/.test(digits)) return undefined;
  return phoneSchema().safeParse(digits.replace(/(\d\d)(?=\d)/g, '$1 ')).data;
}

const ROLES =
  /^(?:post|kontakt|contact|epost|e-post|mail|leder|leiar|styre|info|kasserer|kasserar|sekret|admin|medlem|daglig|hei|hallo|booking|utleie|sentral|frivillig|nestleder|kontor|office|web|redaksjon)/;
const SHARED_LETTERS = 4;

/**
 * Returns a registered email address if it is a role's or the association's own; undefined if it may be a person's.
 *
 * The registers have many addresses like kari.nordmann@example.org, which a portal may not spread (threat 21).
 */
export function roleEmail(registered: string, name: string): string | undefined {
  const { data: address } = emailSchema().safeParse(registered.trim().toLowerCase());
  const local = address?.split('@')[0] ?? '';
  const letters = slugOf(local).replaceAll('-', '');
  const isOwn = slugOf(name)
    .split('-')
    .some((word) => word.length >= SHARED_LETTERS && letters.includes(word.slice(0, SHARED_LETTERS + 1)));
  return ROLES.test(local) || isOwn ? address : undefined;
}

/**
 * Returns a registered address on one line: «Eksempelvegen 1, 2830 Raufoss».
 *
 * Undefined if it goes by way of a person, as it is then somebody's home.
 */
export function addressLine(address: UnitAddress | undefined, town: string): string | undefined {
  if (!address || address.lines.some((line) => /^(?:c\/o\b|v\/|att\b|ved\s)/i.test(line))) return undefined;
  return [...address.lines, `${address.postcode} ${town}`.trim()].join(', ');
}
