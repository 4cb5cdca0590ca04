import type { Entry } from '../../domain/entry.ts';
import { type Portal, resolveReference } from '../../domain/portal.ts';
import type { Equipment } from '../../schemas/equipment.ts';
import type { ForeignText } from '../activities/occurrence-text.ts';
import type { ViewContext } from '../context.ts';
import { type SmallPictureView, smallPictureView } from '../picture.ts';
import { type EntryRow, entryRow } from '../entry-row.ts';

/** Something to borrow in a list. */
export interface EquipmentRowView extends EntryRow {
  bookable: boolean;
  picture?: SmallPictureView | undefined;
  /** Where and when it is picked up, and its price. */
  facts: ForeignText[];
}

/** Returns something to borrow as a row. */
export function equipmentRow(context: ViewContext, item: Entry<Equipment>): EquipmentRowView {
  const { portal, language } = context;
  const { bookable, hours, price, lang } = item.data;
  const facts = [pickUpPlace(portal, item), { text: hours, lang }, { text: price, lang }];
  return {
    ...entryRow(language, 'equipment', item),
    bookable,
    picture: smallPictureView(context, item.data.image),
    facts: facts.flatMap((fact) => (fact.text ? [{ text: fact.text, lang: fact.lang }] : [])),
  };
}

function pickUpPlace(
  { venues }: Portal,
  { data }: Entry<Equipment>,
): Partial<Record<keyof ForeignText, string | undefined>> {
  if (!data.venue) return { text: data.place, lang: data.lang };
  const { title, entry } = resolveReference(data.venue, venues);
  return { text: title, lang: entry?.lang?.title };
}
