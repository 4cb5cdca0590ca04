import { getCollection } from 'astro:content';
import { type Agenda, agendaOf } from '../domain/calendar/agenda.ts';
import type { Moment } from '../domain/time/days.ts';
import type { Content, Entry } from '../domain/entry.ts';
import { buildPortal, type Portal } from '../domain/portal.ts';
import { contentIn } from '../domain/translation.ts';
import { cardsOf } from '../feeds/cards.ts';
import { languagesOf } from '../i18n/index.ts';
import { type CollectionName, collectionNames } from '../schemas/collections.ts';

/** The portal with its calendar, for every page. */
export interface PortalData {
  portal: Portal;
  agenda: Agenda;
  /** Whether sample content outside its year is shown as on a fixed day. */
  sampleShown: boolean;
}

const built = new Map<string, Promise<PortalData>>();
let content: Promise<Stored> | undefined;
let cards: ReturnType<typeof makeCards> | undefined;

/** Builds the portal from the content store in a language: once per build, but for each page in development. */
export function getPortal(code?: string): Promise<PortalData> {
  if (import.meta.env.DEV) return build(readStore(), code);
  content ??= readStore();
  const known = built.get(code ?? '') ?? build(content, code);
  built.set(code ?? '', known);
  return known;
}

/** Creates the social sharing cards, by page address without prefix and by language. */
export function getCards(): ReturnType<typeof makeCards> {
  if (import.meta.env.DEV) return makeCards();
  cards ??= makeCards();
  return cards;
}

async function makeCards() {
  const { portal } = await getPortal();
  const { pictures } = await (content ?? readStore());
  const views = languagesOf(portal.site).map(async (language) => ({ language, ...(await getPortal(language.code)) }));
  return cardsOf(await Promise.all(views), pictures);
}

async function build(stored: Promise<Stored>, code: string | undefined): Promise<PortalData> {
  const { now, sampleShown, content } = await stored;
  const portal = buildPortal(contentIn(content, code ?? content.site.language), now);
  return { portal, agenda: agendaOf(portal), sampleShown };
}

interface Stored {
  content: Content;
  /** The digest of each picture, by its path in the content. */
  pictures: Record<string, string>;
  now: Moment;
  sampleShown: boolean;
}

async function readStore(): Promise<Stored> {
  const [shared] = (await getCollection('portal' as never)) as { data: Omit<Stored, 'content'> & Settings }[];
  if (!shared) throw new Error('The content store is empty: the content loader did not run.');
  const { pictures, now, sampleShown, ...settings } = shared.data;
  const entries = await Promise.all(collectionNames.map(async (name) => [name, await entriesOf(name)]));
  return { content: { ...settings, ...Object.fromEntries(entries) } as Content, pictures, now, sampleShown };
}

type Settings = Pick<Content, 'site' | 'closures'>;

// The store has its own order; ours is by address.
async function entriesOf(name: CollectionName): Promise<Entry<unknown>[]> {
  const stored = (await getCollection(name as never)) as { data: { json: string } }[];
  return stored.map(({ data }) => JSON.parse(data.json) as Entry<unknown>).sort((a, b) => (a.slug < b.slug ? -1 : 1));
}
