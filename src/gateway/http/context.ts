import type { Context } from 'hono';
import { contactFor } from '../../domain/roles.ts';
import { type Language, languagesOf } from '../../i18n/index.ts';
import type { Closures } from '../../schemas/closures.ts';
import type { Site } from '../../schemas/site.ts';
import type { Log } from '../log.ts';
import type { PortalMetrics } from '../metrics/metrics.ts';
import type { Association } from '../people/list-page.ts';
import { addressInLanguage } from './language-links.ts';
import type { Frame, GatewayPage } from './page-frame.ts';
import type { OtherPortals } from '../portals/portal-choice.ts';
import type { State } from '../storage/database.ts';
import type { Session } from '../people/session.ts';
import type { GatewaySettings } from '../settings.ts';

/** The content that the gateway's own pages and the editor forms use. */
export interface ContentFacts {
  site: () => Promise<Site>;
  closures: () => Promise<Closures>;
  associations: () => Promise<readonly Association[]>;
  venues: () => Promise<readonly Association[]>;
}

/** The dependencies of the gateway. */
export interface GatewayParts {
  settings: Pick<GatewaySettings, 'url' | 'behindProxy' | 'healthToken'>;
  state: State;
  content: ContentFacts;
  frame: Frame;
  log: Log;
  /** The other portals of the installation. */
  otherPortals?: OtherPortals | undefined;
  /** Counts requests, for whoever operates the portal. */
  metrics?: Pick<PortalMetrics, 'request'> | undefined;
  /** The clock, in milliseconds. */
  now: () => number;
}

/** The Hono variables of every request. */
export interface GatewayEnvironment {
  Variables: {
    /** The session, if the user is signed in. */
    session: Session | undefined;
    /** Whether the static site answered, with its own headers. */
    isSite?: boolean;
    /** Names the request in the log and in its response. */
    requestId: string;
  };
}

export type GatewayContext = Context<GatewayEnvironment>;

/** The Hono variables of a page that is in the language of its address. */
export type PageEnvironment = GatewayEnvironment & { Variables: { language: Language } };

/** The HTTP status codes that the gateway uses. */
export type Status = 200 | 400 | 401 | 403 | 404 | 409 | 413 | 415 | 422 | 429 | 500 | 503;

/** Responds with a page in the layout of the site, with links to the same page in the other languages. */
export async function answerPage(
  context: Context,
  { frame }: Pick<GatewayParts, 'frame'>,
  language: Language,
  page: GatewayPage,
  status: Status = 200,
): Promise<Response> {
  return context.html(await frame(language, page, addressInLanguage(context.req, language)), status);
}

/** Finds a language of the site that has forms, by the first part of the path. */
export async function languageAt({ content }: Pick<GatewayParts, 'content'>, part: string | undefined) {
  const languages = languagesOf(await content.site()).filter(({ full, hasWriterTexts }) => full && hasWriterTexts);
  return languages.find(({ prefix }) => prefix === (part ? `/${part}` : ''));
}

/** Returns the phone number for help with writing for associations. */
export async function helpPhone({ content }: Pick<GatewayParts, 'content'>): Promise<string> {
  return contactFor(await content.site(), 'associations').phone ?? '';
}

/**
 * Parses a form and returns its text fields by name. Line ends of Windows become plain ones, and decomposed letters become
 * one: «å» written as «a» and a ring would be another word to whoever searches.
 */
export async function readFormFields({ req }: Pick<GatewayContext, 'req'>): Promise<Record<string, string>> {
  const fields = Object.entries(await req.parseBody());
  const texts = fields.filter((field): field is [string, string] => typeof field[1] === 'string');
  return Object.fromEntries(texts.map(([name, text]) => [name, text.replace(/\r\n?/g, '\n').normalize('NFC')]));
}

/** Parses a form and returns a function that reads its fields; a missing field is empty. */
export async function readForm(context: Pick<GatewayContext, 'req'>): Promise<(name: string) => string> {
  const fields = new Map(Object.entries(await readFormFields(context)));
  return (name) => fields.get(name) ?? '';
}
