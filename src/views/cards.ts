import { cardAddress, cardAltText, cardsOf } from '../feeds/cards.ts';
import type { ViewContext } from './context.ts';

export { cardsOf };

/** A social sharing card: the address of the picture, and its alternative text. */
export interface PageCard {
  src: string;
  alt: string;
}

/** Returns the card of a page by its address without prefix. */
export type CardFinder = (path: string, context: ViewContext) => PageCard | undefined;

/** Returns a function that finds the card of a page among those of all entries. */
export function cardFinder(cards: ReturnType<typeof cardsOf>): CardFinder {
  return (path, { language, portal }) => {
    const card = cards.get(path)?.get(language.code);
    return card && { src: cardAddress(card, portal.site), alt: cardAltText(card) };
  };
}
