import type { Context } from 'hono';
import { contactFor } from '../../domain/roles.ts';
import { type Language, languagesOf } from '../../i18n/index.ts';
import type { Closures } from '../../schemas/closures.ts';
import type { Site } from '../../schemas/site.ts';
import type { Log } from '../log.ts';
import type { Association } from '../people/list-page.ts';
import type { Frame, GatewayPage } from './page-frame.ts';
import type { State } from '../storage/database.ts';
import type { Session } from '../people/session.ts';
import type { GatewaySettings } from '../settings.ts';

/** What the gateway's own pages and the forms of the editor need to know of the content. */
export interface ContentFacts {
  site: () => Promise<Site>;
  closures: () => Promise<Closures>;
  associations: () => Promise<readonly Association[]>;
  venues: () => Promise<readonly Association[]>;
}

/** What the gateway is put together from. */
export interface GatewayParts {
  settings: Pick<GatewaySettings, 'url' | 'behindProxy' | 'healthToken'>;
  state: State;
  content: ContentFacts;
  frame: Frame;
  log: Log;
  /** The clock, in milliseconds. */
  now: () => number;
}

/** What every request carries. */
export interface GatewayEnvironment {
  Variables: {
    /** Who asks, if that person is signed in. */
    session: Session | undefined;
    /** Whether the site answered, with headers of its own. */
    isSite?: boolean;
  };
}

export type GatewayContext = Context<GatewayEnvironment>;

/** What the gateway answers with. */
export type Status = 200 | 400 | 401 | 403 | 404 | 409 | 413 | 415 | 422 | 429 | 500 | 503;

/** Answers with a page in the frame of the site. */
export async function answerPage(
  context: Context,
  { frame }: Pick<GatewayParts, 'frame'>,
  language: Language,
  page: GatewayPage,
  status: Status = 200,
): Promise<Response> {
  return context.html(await frame(language, page), status);
}

/** Finds the language of a page by the first part of its address, among those that the site has whole. */
export async function languageAt({ content }: Pick<GatewayParts, 'content'>, part: string | undefined) {
  const languages = languagesOf(await content.site()).filter(({ full }) => full);
  return languages.find(({ prefix }) => prefix === (part ? `/${part}` : ''));
}

/** Gives the telephone that helps those who write for associations. */
export async function helpPhone({ content }: Pick<GatewayParts, 'content'>): Promise<string> {
  return contactFor(await content.site(), 'associations').phone ?? '';
}

/** Reads a form and gives a way to ask for its fields; one that it lacks is empty. */
export async function readForm({ req }: Pick<GatewayContext, 'req'>): Promise<(name: string) => string> {
  const fields = new Map(Object.entries(await req.parseBody()));
  return (name) => {
    const value = fields.get(name);
    return typeof value === 'string' ? value : '';
  };
}
