import type { Language } from '../../i18n/index.ts';
import type { Association } from '../../schemas/association.ts';
import { csvFile } from './csv.ts';

/**
 * Lists how the associations are reached, a row for each role, in the order of the alphabet. Those that are closed are
 * left out.
 */
export function roleAddresses({ words }: Language, associations: readonly Association[]): string {
  const rows = associations
    .filter(({ status }) => status !== 'closed')
    .toSorted((a, b) => a.title.localeCompare(b.title, 'nb'))
    .flatMap(({ title, contacts }) => contacts.map(({ role, email, phone }) => [title, role, email, phone]));
  return csvFile([words.associations.addressColumns, ...rows]);
}
