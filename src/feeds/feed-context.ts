import type { Portal } from '../domain/portal.ts';
import type { Language } from '../i18n/index.ts';

/** The context of a feed: the portal, the feed's language and the public address. */
export interface FeedContext {
  portal: Portal;
  language: Language;
  origin: string;
  /** The time of the last commit of each content file, in milliseconds since 1970, if known. */
  commits?: ReadonlyMap<string, number> | undefined;
}
