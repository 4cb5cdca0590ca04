import { areaTitle, type Portal } from '../../domain/portal.ts';
import { borrowerOf, listedPrices, seatingOf, usualPrice } from '../../domain/venues.ts';
import { fill, type Language } from '../../i18n/index.ts';
import { price } from '../../i18n/money.ts';
import { seatingInWords } from '../../i18n/venues.ts';
import type { Venue } from '../../schemas/venue.ts';
import type { ForeignText } from '../activities/occurrence-text.ts';
import type { ViewContext } from '../context.ts';
import { type Link, linkTo } from '../links.ts';
import { type SmallPictureView, smallPictureView } from '../picture.ts';

/** A venue in a list. */
export interface VenueRowView {
  link: Link;
  kind: Venue['kind'];
  area: string;
  /** These are missing in a short row. */
  picture?: SmallPictureView | undefined;
  summary?: ForeignText | undefined;
  facts: string[];
  /** What associations pay, and what a private party pays. */
  prices: { of: ReturnType<typeof borrowerOf>; who: ForeignText; text: string }[];
}

/** Returns a venue as a row; a short one has no summary. */
export function venueRow(
  { portal, language }: Pick<ViewContext, 'portal' | 'language'>,
  venue: Portal['venues'][number],
  isShort = false,
): VenueRowView {
  const { data, lang } = venue;
  return {
    link: linkTo(language, 'venues', venue),
    kind: data.kind,
    area: areaTitle(portal, data.area),
    picture: isShort ? undefined : smallPictureView({ portal }, data.image),
    summary: isShort ? undefined : { text: data.summary, lang: lang?.summary },
    facts: factsOf(language, data),
    prices: listedPrices(data).flatMap((each) => {
      const text = priceText(language, each);
      return text ? [{ of: borrowerOf(each), who: { text: each.who, lang: data.lang }, text }] : [];
    }),
  };
}

function factsOf(language: Language, venue: Venue): string[] {
  const { venues, access } = language.words;
  return [
    ...seatingInWords(language, seatingOf(venue)),
    ...(venue.kitchen ? [venues.hasKitchen] : []),
    ...(venue.access.includes('step-free') ? [access['step-free']] : []),
  ];
}

function priceText(language: Language, listed: Venue['prices'][number]): string | undefined {
  const amount = usualPrice(listed);
  if (!amount) return undefined;
  const { unit, kroner } = amount;
  if (kroner === 0) return price(language, 0).toLowerCase();
  return fill(language.words.venues.per[unit], { price: price(language, kroner) });
}
