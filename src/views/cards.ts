import { cardAddress, cardAltText, cardsOf } from '../feeds/cards.ts';
import type { ViewContext } from './context.ts';

/** A social sharing card: the address of the picture, and its alternative text. */
export interface PageCard {
  src: string;
  alt: string;
}

/** Returns the card of a page by its address without prefix. */
export type CardFinder = (path: string, context: ViewContext) => PageCard | undefined;

/** Makes the cards of all entries; `pictures` has the digest of each picture by its path in the content. */
export function cardFinder(contexts: readonly ViewContext[], pictures: Readonly<Record<string, string>>): CardFinder {
  const cards = cardsOf(contexts, pictures);
  return (path, { language, portal }) => {
    const card = cards.get(path)?.get(language.code);
    return card && { src: cardAddress(card, portal.site), alt: cardAltText(card) };
  };
}
