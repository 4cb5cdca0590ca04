import type { Moment } from '../../domain/time/days.ts';
import { wallClockAt } from '../../domain/time/zoned.ts';
import type { WordsSetting } from '../../cms/in-words/value-in-words.ts';
import { resolveReference } from '../../domain/portal.ts';
import type { PublishedBuild } from '../../entries/brakes.ts';
import type { Language } from '../../i18n/index.ts';
import type { Gateway } from '../editing/gateway.ts';
import type { PublishingState } from '../editing/publishing.ts';
import type { RemoteState } from '../git/remote.ts';
import type { GatewayParts } from '../http/context.ts';
import type { PublicationOf } from '../publication/publication.ts';
import type { ReadValidatedContent } from './validated-content.ts';

/** What the pages of staff and associations need besides the common parts of the gateway. */
export interface ReviewTools {
  editing: Gateway;
  validatedContent: ReadValidatedContent;
  /** The build report of the served site; undefined if there is none. */
  published: () => PublishedBuild | undefined;
  /** The state of publishing and of the remote repository. */
  publishingStatus: () => { publishing: PublishingState; remote: RemoteState };
  /** Returns whether the site contains a saved commit. */
  publicationOf: PublicationOf;
}

export type ReviewParts = GatewayParts & { review: ReviewTools };

/** Returns the current local time. */
export function clockOf({ now }: Pick<GatewayParts, 'now'>): Moment {
  return wallClockAt(now());
}

/** Collects what is needed to describe entries in words. */
export async function wordsSetting(parts: ReviewParts, language: Language): Promise<WordsSetting> {
  const now = clockOf(parts);
  const [site, closures, { portal }] = await Promise.all([
    parts.content.site(),
    parts.content.closures(),
    parts.review.validatedContent(now),
  ]);
  const titleOf = (collection: string, slug: string) => {
    const entries = collection === 'venues' ? portal?.venues : portal?.associations;
    return resolveReference<{ title: string }>(slug, entries ?? []).title;
  };
  return { language, site, closures, now, titleOf };
}

/** Returns the URL where an entry is edited. */
export function editAddress({ collection, slug }: { collection: string; slug: string }): string {
  return `/admin/#/collections/${collection}/entries/${slug}`;
}

/** Returns the URL of an entry's version history. */
export function versionsAddress({ collection, slug }: { collection: string; slug: string }): string {
  return `/admin/versjoner/${collection}/${slug}/`;
}
