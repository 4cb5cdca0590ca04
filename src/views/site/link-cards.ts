import { cardHtml, type LinkCard, linkCards } from '../../feeds/link-cards.ts';
import type { ViewContext } from '../context.ts';
import type { PageView } from '../page.ts';
import { pageRoute } from '../route.ts';

/** The page of cards that link to the portal. */
export interface LinkCardsView extends PageView {
  cards: LinkCardView[];
}

/** A card, and its HTML to copy. */
interface LinkCardView extends LinkCard {
  html: string;
}

/** The page /om/lenk-hit/ in each language. */
export const linkCardsRoute = pageRoute('/om/lenk-hit/', linkCardsView);

/** Returns the page of cards that link to the portal. */
function linkCardsView({ portal, language, origin }: ViewContext): LinkCardsView {
  const { title, description } = language.words.linkCards;
  const cards = linkCards(portal, language, origin.origin);
  return { head: { title, description }, cards: cards.map((card) => ({ ...card, html: cardHtml(card) })) };
}
