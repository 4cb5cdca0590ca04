import { type CollectionName, collectionNames, collections } from '../../schemas/collections.ts';
import type { Descriptor } from '../../schemas/descriptor.ts';

const described: Record<CollectionName, Descriptor> = collections;

/** The collections whose entries can be found. */
export const findableCollections = collectionNames.filter((name) => described[name].findable);

/** The collections that are open data. */
export const openCollections = collectionNames.filter((name) => described[name].openData);

/** The collections whose entries somebody must look at once a year. */
export const staleCollections = collectionNames.filter((name) => described[name].goesStale);

/** Makes a record that has a value for each collection. */
export function eachCollection<Value>(make: (name: CollectionName) => Value): Record<CollectionName, Value> {
  return Object.fromEntries(collectionNames.map((name) => [name, make(name)])) as Record<CollectionName, Value>;
}
