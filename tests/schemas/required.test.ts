import { expect, test } from 'vitest';
import { collections } from '../../src/schemas/collections.ts';

// Associations have ten minutes an evening: only indispensable fields are required.
test.each([
  ['events', ['title', 'summary', 'kind', 'associations', 'start', 'theme']],
  ['associations', ['title', 'summary', 'themes', 'contacts']],
])('of %s only these are required: %s', (name, fields) => {
  const { shape } = collections[name as 'associations'].schema;
  const required = Object.entries(shape).filter(([, field]) => !field.safeParse(undefined).success);
  expect(required.map(([key]) => key).sort()).toEqual([...fields].sort());
});
