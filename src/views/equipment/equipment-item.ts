import type { Entry } from '../../domain/entry.ts';
import { areaTitle, resolveReference } from '../../domain/portal.ts';
import { mapAddress } from '../../domain/venues.ts';
import { type VenueAddress, venueAddress } from '../venues/venue-address.ts';
import type { Equipment } from '../../schemas/equipment.ts';
import type { ViewContext } from '../context.ts';
import { type PictureView, pictureView } from '../picture.ts';
import { type EntryHeading, entryHeading } from '../entry-heading.ts';
import { pickFields } from '../fields.ts';
import { type MarkedName, markedName } from '../marked-name.ts';
import type { PageView } from '../page.ts';
import { entryRoute } from '../route.ts';

/** The page of something to borrow. */
export interface EquipmentItemView extends PageView {
  heading: EntryHeading;
  fields: Pick<Equipment, (typeof PRINTED)[number]>;
  pickUp: PickUp;
  owner?: MarkedName | undefined;
  picture?: PictureView | undefined;
  html: string;
  textLang?: string | undefined;
}

/** Where something is picked up. */
interface PickUp {
  venue?: (MarkedName & VenueAddress) | undefined;
  /** The point of a place of its own on the public map. */
  map?: string | undefined;
  area?: string | undefined;
}

const PRINTED = [
  ...(['bookable', 'how', 'place', 'hours', 'price', 'for_whom', 'quantity', 'rules'] as const),
  ...(['contact', 'lang', 'checked', 'updated'] as const),
] as const;

/** The pages below /utstyr/. */
export const equipmentItemRoute = entryRoute('/utstyr/', (portal) => portal.equipment, equipmentItemView);

/** Returns the page of something to borrow. */
function equipmentItemView(context: ViewContext, item: Entry<Equipment>): EquipmentItemView {
  const { portal, language } = context;
  const { data, html, lang } = item;
  const owner = data.association && resolveReference(data.association, portal.associations);
  return {
    head: { title: data.title, description: data.summary, picture: data.image, section: '/utstyr/' },
    heading: entryHeading(context.language, item),
    fields: pickFields(data, PRINTED),
    pickUp: pickUpOf(context, data),
    owner: owner ? markedName(language, 'associations', owner) : undefined,
    picture: pictureView(context, data.image),
    html,
    textLang: lang?.text,
  };
}

function pickUpOf({ portal, language }: ViewContext, data: Equipment): PickUp {
  const venue = data.venue ? resolveReference(data.venue, portal.venues) : undefined;
  const area = data.area ?? venue?.entry?.data.area;
  return {
    venue: venue && { ...markedName(language, 'venues', venue), ...venueAddress(venue) },
    map: venue ? undefined : mapAddress(data),
    area: area && areaTitle(portal, area),
  };
}
