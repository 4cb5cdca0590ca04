import { directionsTo } from '../../domain/map/directions.ts';
import type { Place } from '../../domain/map/places.ts';
import { compareNames, type Language } from '../../i18n/index.ts';
import type { Coordinates } from '../../schemas/fields/coordinates.ts';
import type { ForeignText } from '../activities/occurrence-text.ts';
import { type MonthRowView, longRunningRow } from '../calendar/month-row.ts';
import type { ViewContext } from '../context.ts';
import { type Link, linkTo } from '../links.ts';

/** A place in the list beside the map, with what is there. */
export interface MapPlaceView {
  id: string;
  name: ForeignText;
  /** The address of its page, if it has one. */
  address?: string | undefined;
  street?: string | undefined;
  point?: Coordinates | undefined;
  /** The way there, on another site. */
  directions?: string | undefined;
  /** Whether it would be on the map if someone had set its point. */
  lacksPoint: boolean;
  activities: MonthRowView[];
  associations: Link[];
  equipment: Link[];
}

/** Returns a place with what is there. */
export function mapPlace(context: ViewContext, place: Place): MapPlaceView {
  const { language } = context;
  const { id, of, point, isOnline = false } = place;
  return {
    ...{ id, point },
    name: nameOf(language, place),
    address: of && linkTo(language, of.collection, of.entry).address,
    street: of?.collection === 'venues' ? of.entry.data.address : undefined,
    directions: point && directionsTo(point),
    lacksPoint: !point && !isOnline && id !== 'uten-sted',
    activities: place.activities.map((row) => longRunningRow(context, row)),
    // An association of its own place is that place.
    associations: linksTo(
      language,
      'associations',
      place.associations.filter((each) => each !== of?.entry),
    ),
    equipment: linksTo(language, 'equipment', place.equipment),
  };
}

/** Compares places by name; those that have none are last. */
export function comparePlaces(language: Language): (a: Place, b: Place) => number {
  const keyOf = (place: Place) => Number(!place.of && !place.name);
  return (a, b) => keyOf(a) - keyOf(b) || compareNames(nameOf(language, a).text, nameOf(language, b).text);
}

function nameOf({ words }: Language, { of, name, isOnline }: Place): ForeignText {
  if (of) return { text: of.entry.data.title, lang: of.entry.lang?.title };
  return name ?? { text: isOnline ? words.activity.online : words.map.unknown };
}

function linksTo(
  language: Language,
  collection: 'associations' | 'equipment',
  entries: readonly Parameters<typeof linkTo>[2][],
): Link[] {
  return entries.map((entry) => linkTo(language, collection, entry)).toSorted((a, b) => compareNames(a.title, b.title));
}
