import { digestOf } from '../domain/identity.ts';
import { type Findable, findables } from '../domain/findable.ts';
import { isOff } from '../domain/events/occurrences.ts';
import { memoizeByInputs } from '../domain/lookups/memoize-by-inputs.ts';
import { picturePath } from '../domain/picture-path.ts';
import { comingOccurrences, type Portal, type PortalEvent, type PortalOccurrence } from '../domain/portal.ts';
import { occurrenceLocation } from '../domain/events/attendance.ts';
import { isTranslated } from '../domain/translation.ts';
import { capitalise } from '../i18n/dates.ts';
import type { Language } from '../i18n/index.ts';
import { placeText } from '../i18n/places.ts';
import { shareNames } from '../i18n/share.ts';
import { dateAndTime } from '../i18n/when.ts';
import { fullSiteName } from '../i18n/site-name.ts';
import type { Site } from '../schemas/site.ts';
import { resultLine } from './search/search-lines.ts';

/** The content of an entry's social sharing card. */
export interface Card {
  /** The section of the portal. */
  section: string;
  title: string;
  /** When and where, or the most important other fact. */
  lines: string[];
  /** The organiser or owner. */
  sender: string;
  site: string;
  /** The entry's own picture. */
  picture?: CardPicture | undefined;
}

/** An entry's picture on its card. */
export interface CardPicture {
  /** The path in the content. */
  path: string;
  /** Identifies the picture's content. */
  digest: string;
  /** The alternative text. */
  alt: string;
}

/** The portal in one language. */
export interface PortalView {
  language: Language;
  portal: Portal;
}

/**
 * Creates the cards of all findable entries: by page address without prefix, then by language. If a title is not
 * translated, the card is in the language of the entry.
 *
 * `pictures` has the digest of each picture by its path in the content; other pictures are not shown.
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

/** The page of an entry in one language. */
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

/** Increase when the drawing changes, so that no cached old card is used. */
const DRAWING_VERSION = 2;

/** Returns the address of a card's image, derived from its content: languages with the same card share it. */
export function cardAddress(card: Card, { colours }: Pick<Site, 'colours'>): string {
  return memoizedAddress(card, [colours], () => newAddress(card, colours));
}

const memoizedAddress = memoizeByInputs<Card, string>();

function newAddress(card: Card, colours: Site['colours']): string {
  const { picture, ...words } = card;
  const drawn = JSON.stringify([DRAWING_VERSION, words, colours, ...(picture ? [picture.digest] : [])]);
  // A photograph would be many times as large as PNG.
  return `/del/kort/${digestOf(drawn)}.${picture ? 'jpg' : 'png'}`;
}

/** Describes a card in words, for people who cannot see it. */
export function cardAltText({ title, lines, sender, site, picture }: Card): string {
  return [title, ...lines, sender || site, ...(picture ? [picture.alt] : [])].join('. ');
}

const memoizedCard = memoizeByInputs<object, Card | undefined>();

// Most are of activities, whose associations and venues belong to what is the same object as for the last site.
function cardOf(version: Version): Card | undefined {
  const { shared, language, portal, pictures } = version;
  if (shared.collection !== 'events') return newCard(version);
  const inputs = [language, portal.site, portal.now, pictureOf(shared, pictures)?.digest];
  return memoizedCard(shared.entry, inputs, () => newCard(version));
}

// None for a past activity.
function newCard({ shared, language, portal, pictures }: Version): Card | undefined {
  const lines = linesOf(shared, language, portal);
  if (!lines) return undefined;
  const { site } = portal;
  const name = fullSiteName(language, site);
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
  if (shared.collection !== 'events') return [resultLine(shared, language, portal)];
  const event = shared.entry as unknown as PortalEvent;
  const coming = comingOccurrences(event, portal.now);
  const next = coming.find((each) => !isOff(each)) ?? coming[0];
  return (
    next && [whenLine(next, language, portal), isOff(next) ? undefined : placeText(language, occurrenceLocation(next))]
  );
}

function whenLine(next: PortalOccurrence, language: Language, { now }: Portal): string {
  const when = capitalise(dateAndTime(language, next, now));
  const { status } = language.words;
  return isOff(next) ? `${status[next.status as keyof typeof status]}: ${when}` : when;
}

function senderOf({ entry: { data } }: Findable, portal: Portal): string | undefined {
  const slugs = data.associations ?? (data.association ? [data.association] : []);
  const names = slugs.map((slug) => portal.associations.find((each) => each.slug === slug)?.data.title);
  const { giver, owner } = data as { giver?: string; owner?: string };
  return names.find(Boolean) ?? giver ?? owner;
}
