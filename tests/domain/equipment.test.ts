import { expect, test } from 'vitest';
import type { Entry } from '../../src/domain/entry.ts';
import { groupByKind } from '../../src/domain/equipment.ts';
import type { Equipment } from '../../src/schemas/equipment.ts';

test('equipment is grouped by kind, in the order of the codes, without empty groups', () => {
  const groups = groupByKind([
    thing('minibuss', 'vehicle'),
    thing('ski', 'winter'),
    thing('bil', 'vehicle'),
    thing('telt', 'outdoor'),
  ]);
  expect(groups.map(({ kind, items }) => [kind, ...items.map(({ slug }) => slug)])).toEqual([
    ['outdoor', 'telt'],
    ['winter', 'ski'],
    ['vehicle', 'minibuss', 'bil'],
  ]);
});

function thing(slug: string, kind: Equipment['kind']): Entry<Equipment> {
  return { slug, id: slug, html: '', data: { kind } as Equipment };
}
