import { groupByKind } from '../../domain/equipment.ts';
import { oldestCheck } from '../../domain/oldest-check.ts';
import { compareNames, count, fill } from '../../i18n/index.ts';
import type { Equipment } from '../../schemas/equipment.ts';
import type { ViewContext } from '../context.ts';
import type { PageView } from '../page.ts';
import { type EquipmentRowView, equipmentRow } from './equipment-row.ts';
import { pageRoute } from '../route.ts';

/** The list of everything to borrow. */
export interface EquipmentListView extends PageView {
  lead: string;
  /** The equipment of each kind, by name. */
  groups: { kind: Equipment['kind']; rows: EquipmentRowView[] }[];
  checked?: string | undefined;
}

/** The page /utstyr/ in each language. */
export const equipmentListRoute = pageRoute('/utstyr/', equipmentListView);

/** Returns the list of everything to borrow. */
function equipmentListView(context: ViewContext): EquipmentListView {
  const { portal, language } = context;
  const { equipment: words } = language.words;
  const values = { municipality: portal.site.municipality.name };
  const sorted = portal.equipment.toSorted((a, b) => compareNames(a.data.title, b.data.title));
  return {
    head: { title: words.heading, description: fill(words.description, values), section: '/utstyr/' },
    lead:
      sorted.length > 0 ? `${count(language, words.lead, sorted.length, values)} ${words.waysToBorrow}` : words.none,
    groups: groupByKind(sorted).map(({ kind, items }) => ({
      kind,
      rows: items.map((item) => equipmentRow(context, item)),
    })),
    checked: oldestCheck(sorted),
  };
}
