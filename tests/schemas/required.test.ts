import { expect, test } from 'vitest';
import { collections } from '../../src/schemas/collections.ts';

// Associations have ten minutes an evening: what must be filled in is what nobody could do without.
test.each([
  ['events', ['title', 'summary', 'kind', 'associations', 'start', 'theme']],
  ['associations', ['title', 'summary', 'themes', 'contacts']],
])('of %s only these must be filled in: %s', (name, fields) => {
  const { shape } = collections[name as 'associations'].schema;
  const required = Object.entries(shape).filter(([, field]) => !field.safeParse(undefined).success);
  expect(required.map(([key]) => key).sort()).toEqual([...fields].sort());
});
