import { digestOf } from '../domain/identity.ts';
import { type Findable, findables } from '../domain/findable.ts';
import { isOff } from '../domain/events/occurrences.ts';
import { picturePath } from '../domain/picture-path.ts';
import {
  comingOccurrences,
  type Portal,
  type PortalEvent,
  type PortalOccurrence,
  whereaboutsOf,
} from '../domain/portal.ts';
import { isTranslated } from '../domain/translation.ts';
import { capitalise } from '../i18n/dates.ts';
import { fill, type Language } from '../i18n/index.ts';
import { placeText } from '../i18n/places.ts';
import { shareNames } from '../i18n/share.ts';
import { dateAndTime } from '../i18n/when.ts';
import type { Site } from '../schemas/site.ts';
import { lineOf } from './search/search-lines.ts';

/** What the picture beside a shared link to an entry says. */
export interface Card {
  /** The section of the portal that it stands in. */
  section: string;
  title: string;
  /** When and where, or the one other thing that is asked of it. */
  lines: string[];
  /** Who is behind it. */
  sender: string;
  site: string;
  /** The entry's own picture. */
  picture?: CardPicture | undefined;
}

/** A picture of an entry on its card. */
export interface CardPicture {
  /** Its path in the content. */
  path: string;
  /** What it is known again by: another one when the picture is another. */
  digest: string;
  /** What it shows, for those who cannot see it. */
  alt: string;
}

/** The portal as readers of one language meet it. */
export interface PortalView {
  language: Language;
  portal: Portal;
}

/**
 * Makes the cards of all entries that can be found: by the address of the page without prefix, then by its language.
 * Where a title has not been translated, the card is that of the language that the entry is written in.
 *
 * `pictures` has what each picture is known again by, by its path in the content; none that it lacks is on a card.
 */
export function cardsOf(
  views: readonly PortalView[],
  pictures: Readonly<Record<string, string>>,
): Map<string, Map<string, Card>> {
  const versions = views.flatMap(({ language, portal }) =>
    findables(portal)
      .filter(({ collection, entry }) => collection !== 'contacts' && (language.full || isTranslated(entry)))
      .map((shared) => ({ shared, language, portal, pictures })),
  );
  const byPath = Map.groupBy(versions, ({ shared }) => shared.path);
  return new Map([...byPath].map(([path, ofEntry]) => [path, cardsByLanguage(ofEntry)]));
}

/** An entry with a page, in one language. */
interface Version extends PortalView {
  shared: Findable;
  pictures: Readonly<Record<string, string>>;
}

function cardsByLanguage(versions: readonly Version[]): Map<string, Card> {
  const cards = versions.flatMap((version): [string, Card][] => {
    const written = version.shared.entry.lang?.title;
    const card = cardOf(versions.find(({ language }) => language.code === written) ?? version);
    return card ? [[version.language.code, card]] : [];
  });
  return new Map(cards);
}

/** Raise it when cards are drawn in another way, so that none drawn in the old way is used again. */
const DRAWING = 2;

/** Gives the address of the picture of a card: another one when anything on it is another, the same in all languages that say the same. */
export function cardAddress(card: Card, { colours }: Pick<Site, 'colours'>): string {
  const { picture, ...words } = card;
  const drawn = JSON.stringify([DRAWING, words, colours, ...(picture ? [picture.digest] : [])]);
  // A photograph would be many times as large in the other format.
  return `/del/kort/${digestOf(drawn)}.${picture ? 'jpg' : 'png'}`;
}

/** Says in words what a card says, for those who cannot see it. */
export function cardInWords({ title, lines, sender, site, picture }: Card): string {
  return [title, ...lines, sender || site, ...(picture ? [picture.alt] : [])].join('. ');
}

// Nothing for an activity that is over, which nobody is asked to.
function cardOf({ shared, language, portal, pictures }: Version): Card | undefined {
  const lines = linesOf(shared, language, portal);
  if (!lines) return undefined;
  const { site } = portal;
  const name = `${site.name} ${fill(language.words.site.of, { municipality: site.municipality.name })}`;
  const [section = ''] = shared.path.split('/').filter(Boolean);
  return {
    section: shareNames(language)[section] ?? site.name,
    title: shared.entry.data.title,
    lines: lines.filter((line): line is string => Boolean(line)),
    sender: senderOf(shared, portal) ?? '',
    site: name,
    picture: pictureOf(shared, pictures),
  };
}

function pictureOf({ entry: { data } }: Findable, pictures: Version['pictures']): CardPicture | undefined {
  if (!data.image) return undefined;
  const path = picturePath(data.image.src);
  const digest = pictures[path];
  return digest ? { path, digest, alt: data.image.alt } : undefined;
}

function linesOf(shared: Findable, language: Language, portal: Portal): (string | undefined)[] | undefined {
  if (shared.collection !== 'events') return [lineOf(shared, language, portal)];
  const event = shared.entry as unknown as PortalEvent;
  const coming = comingOccurrences(event, portal.now);
  const next = coming.find((each) => !isOff(each)) ?? coming[0];
  return next && [whenLine(next, language, portal), isOff(next) ? undefined : placeText(language, whereaboutsOf(next))];
}

function whenLine(next: PortalOccurrence, language: Language, { now }: Portal): string {
  const when = capitalise(dateAndTime(language, next, now));
  const { status } = language.words;
  return next.status === 'cancelled' || next.status === 'postponed' ? `${status[next.status]}: ${when}` : when;
}

function senderOf({ entry: { data } }: Findable, portal: Portal): string | undefined {
  const slugs = data.associations ?? (data.association ? [data.association] : []);
  const names = slugs.map((slug) => portal.associations.find((each) => each.slug === slug)?.data.title);
  const { giver, owner } = data as { giver?: string; owner?: string };
  return names.find(Boolean) ?? giver ?? owner;
}
