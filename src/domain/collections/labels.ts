import { type CollectionName, collections } from '../../schemas/collections.ts';
import type { Descriptor, Texts } from '../../schemas/descriptor.ts';
import { eachCollection } from './lists.ts';

/** What a collection is called: one of its entries, and all of them. */
export interface CollectionLabel {
  one: string;
  other: string;
}

/** The part of a language that has names of collections. */
interface LabelLanguage {
  code: string;
  words: { collectionLabels?: Record<string, CollectionLabel> };
}

/** Says what a collection is called in a language of writers. */
export function collectionLabel(name: CollectionName, language: string): CollectionLabel {
  const { singular, plural } = collections[name];
  return { one: textIn(singular, language), other: textIn(plural, language) };
}

/** Says what a collection is called in any language of readers; of most, the dictionary has its name. */
export function shownLabel({ code, words }: LabelLanguage, name: CollectionName): CollectionLabel {
  return words.collectionLabels?.[name] ?? collectionLabel(name, code);
}

/** Says what every collection is called in any language of readers. */
export function shownLabels(language: LabelLanguage): Record<CollectionName, CollectionLabel> {
  return eachCollection((name) => shownLabel(language, name));
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
  // A language that only readers are served in may not have a word for a new collection yet.
  return texts[language as keyof Texts] ?? texts.nb;
}
