import { equipmentKinds } from '../schemas/codes.ts';
import type { Equipment } from '../schemas/equipment.ts';
import type { Entry } from './entry.ts';

type Kind = Equipment['kind'];

/** Groups equipment by kind, in the order of the codes and without empty groups. */
export function groupByKind(equipment: readonly Entry<Equipment>[]): { kind: Kind; items: Entry<Equipment>[] }[] {
  const groups = equipmentKinds.map((kind) => ({ kind, items: equipment.filter(({ data }) => data.kind === kind) }));
  return groups.filter(({ items }) => items.length > 0);
}
