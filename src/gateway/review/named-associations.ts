import { listDrafts } from '../editing/drafts.ts';
import { titleOf } from '../entry/fields.ts';
import type { Association } from '../people/list-page.ts';
import { PORTAL } from '../people/session.ts';
import type { ReviewParts } from './context.ts';

/** Lists the associations that have a name: published ones, and new ones that are still drafts. */
export async function namedAssociations({
  content,
  review: { editing },
}: Pick<ReviewParts, 'content' | 'review'>): Promise<Association[]> {
  const [published, drafts] = await Promise.all([content.associations(), listDrafts(editing, PORTAL)]);
  const known = new Set(published.map(({ slug }) => slug));
  const fresh = drafts.filter(({ location }) => location.collection === 'associations' && !known.has(location.slug));
  return [
    ...published,
    ...fresh.map(({ location, draft }) => ({ slug: location.slug, name: titleOf(location, draft.fields) })),
  ];
}
