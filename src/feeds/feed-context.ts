import type { Portal } from '../domain/portal.ts';
import type { Language } from '../i18n/index.ts';

/** For what a feed is written: the portal, the language of its frame, and the public address. */
export interface FeedContext {
  portal: Portal;
  language: Language;
  origin: string;
  /** The last commit that touched each file of the content, in milliseconds since 1970, where that is known. */
  commits?: ReadonlyMap<string, number> | undefined;
}
