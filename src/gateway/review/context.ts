import type { Moment } from '../../domain/time/days.ts';
import { wallClockAt } from '../../domain/time/zoned.ts';
import type { WordsSetting } from '../../cms/entry-in-words.ts';
import { resolveReference } from '../../domain/portal.ts';
import type { PublishedBuild } from '../../entries/brakes.ts';
import type { Language } from '../../i18n/index.ts';
import type { Gateway } from '../editing/gateway.ts';
import type { PublishingState } from '../editing/publishing.ts';
import type { RemoteState } from '../git/remote.ts';
import type { GatewayParts } from '../http/context.ts';
import type { ReadValidatedContent } from './validated-content.ts';

/** What the pages of staff and of associations need beside what all pages of the gateway do. */
export interface ReviewTools {
  editing: Gateway;
  judged: ReadValidatedContent;
  /** What the site that is served says of itself; nothing where none is. */
  published: () => PublishedBuild | undefined;
  /** Where the way from an approval to the page stands. */
  standing: () => { publishing: PublishingState; remote: RemoteState };
}

export type ReviewParts = GatewayParts & { moderation: ReviewTools };

/** Gives the wall clock that the pages are shown at. */
export function clockOf({ now }: Pick<GatewayParts, 'now'>): Moment {
  return wallClockAt(now());
}

/** Gathers what entries are described with in plain words. */
export async function wordsSetting(parts: ReviewParts, language: Language): Promise<WordsSetting> {
  const now = clockOf(parts);
  const [site, closures, { portal }] = await Promise.all([
    parts.content.site(),
    parts.content.closures(),
    parts.moderation.judged(now),
  ]);
  const titleOf = (collection: string, slug: string) => {
    const entries = collection === 'venues' ? portal?.venues : portal?.associations;
    return resolveReference<{ title: string }>(slug, entries ?? []).title;
  };
  return { language, site, closures, now, titleOf };
}

/** Gives the address at which an entry is edited. */
export function editAddress({ collection, slug }: { collection: string; slug: string }): string {
  return `/admin/#/collections/${collection}/entries/${slug}`;
}

/** Gives the address at which it is shown what an entry has been. */
export function versionsAddress({ collection, slug }: { collection: string; slug: string }): string {
  return `/admin/versjoner/${collection}/${slug}/`;
}
