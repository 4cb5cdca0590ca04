import { idFromPath } from '../../../src/domain/identity.ts';
import type { CollectionName } from '../../../src/schemas/collections.ts';
import { mobileNumber, phoneNumber } from './names.ts';
import type { Random } from './random.ts';
import { body, phrase, summary } from './sentences.ts';

/** An entry before it is written: its path, fields and body. */
export interface Draft<Fields> {
  collection: CollectionName;
  slug: string;
  fields: Fields;
  body: string;
}

/** Creates the fields that every entry has. */
export function entryBasics(random: Random, collection: CollectionName, slug: string, title: string) {
  const day = String(random.between(1, 28)).padStart(2, '0');
  const month = random.pick(['08', '09', '10']);
  return {
    id: idFromPath(`bench/${collection}/${slug}`),
    title,
    summary: summary(random),
    checked: `2026-${month}-${day}`,
    updated: `2026-${month}-${day}T${String(random.between(6, 21)).padStart(2, '0')}:15:00Z`,
  };
}

/** Creates a role with one to three contact details. */
export function contact(random: Random, host: string) {
  return {
    role: phrase(random, 'office'),
    phone: phoneNumber(random),
    ...(random.chance(0.4) && { sms: mobileNumber(random) }),
    ...(random.chance(0.5) && { email: `post@${host}` }),
    ...(random.chance(0.3) && { hours: 'Hverdager kl. 9.00–15.00' }),
  };
}

/** Creates the body of an entry, and the host that it links to. */
export function bodyOf(random: Random, slug: string): { body: string; host: string } {
  const host = `${slug}.example`;
  return { body: body(random, host), host };
}
