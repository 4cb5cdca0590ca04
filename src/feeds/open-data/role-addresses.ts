import { compareNames, type Language } from '../../i18n/index.ts';
import type { Association } from '../../schemas/association.ts';
import { csvFile } from './csv.ts';

/** Lists the contact details of associations, a row for each role, in alphabetical order. Leaves out closed ones. */
export function roleAddresses({ words }: Language, associations: readonly Association[]): string {
  const rows = associations
    .filter(({ status }) => status !== 'closed')
    .toSorted((a, b) => compareNames(a.title, b.title))
    .flatMap(({ title, contacts }) => contacts.map(({ role, email, phone }) => [title, role, email, phone]));
  return csvFile([words.associations.addressColumns, ...rows]);
}
