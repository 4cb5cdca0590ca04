import { type CollectionName, collections } from '../../schemas/collections.ts';
import type { Descriptor, Texts } from '../../schemas/descriptor.ts';
import { eachCollection } from './lists.ts';

/** What a collection is called: one of its entries, and all of them. */
export interface CollectionLabel {
  one: string;
  other: string;
}

/** Says what a collection is called in a language. */
export function collectionLabel(name: CollectionName, language: string): CollectionLabel {
  const { singular, plural } = collections[name];
  return { one: textIn(singular, language), other: textIn(plural, language) };
}

/** Says what every collection is called in a language. */
export function collectionLabels(language: string): Record<CollectionName, CollectionLabel> {
  return eachCollection((name) => collectionLabel(name, language));
}

/** Says in a language what the editor calls a new entry of a collection. */
export function newEntryLabel(name: CollectionName, language: string): string {
  return textIn(collections[name].add, language);
}

/** Says in a language what the open data of a collection holds; nothing of one that is not open data. */
export function openDataText(name: CollectionName, language: string): string | undefined {
  const { openData }: Descriptor = collections[name];
  return openData ? textIn(openData, language) : undefined;
}

function textIn(texts: Texts, language: string): string {
  return texts[language as keyof Texts];
}
