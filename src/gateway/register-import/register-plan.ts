import { type AssociationPlan, type ExistingAssociation, planAssociations } from '../../imports/registers/plan.ts';
import type { Get } from '../../imports/retrying-get.ts';
import type { Site } from '../../schemas/site.ts';
import { unapprovedDrafts } from '../imports/unapproved-drafts.ts';
import { clockOf, type ReviewParts } from '../review/context.ts';
import { readMemory, type StoredAnswer } from './stored-answer.ts';

/** What the import from the registers needs besides the content. */
export interface RegisterTools {
  /** The folder of what the registers said, shared with `npm run import:associations`. */
  folder: string;
  /** Gets JSON; over the internet by default. */
  get?: Get | undefined;
}

export type RegisterParts = ReviewParts & { registers: RegisterTools };

/** What the registers are compared with. */
export interface ComparedContent {
  site: Site;
  /** Published associations, and new ones that wait. */
  existing: ExistingAssociation[];
  taken: Set<string>;
  /** How many drafts wait for people. */
  waiting: number;
}

/** Reads the associations of the portal; undefined if its settings are invalid, so that nothing is known of them. */
export async function comparedContent(parts: RegisterParts): Promise<ComparedContent | undefined> {
  const { repository } = parts.review.editing;
  const [{ portal }, drafts] = await Promise.all([
    parts.review.validatedContent(clockOf(parts)),
    unapprovedDrafts(repository, 'associations'),
  ]);
  if (!portal) return undefined;
  const published = portal.associations.map(({ slug, data }) => ({ slug, fields: { ...data } }));
  const existing = [...published, ...drafts.entries];
  return { site: await parts.content.site(), existing, taken: drafts.taken, waiting: drafts.slugs.size };
}

/** Compares what the registers said with the portal as it is now. */
export function planStored(
  { registers: { folder } }: RegisterParts,
  { answer, municipality, isWhole }: StoredAnswer,
  { site, existing, taken }: ComparedContent,
): AssociationPlan {
  const plan = planAssociations({ answer, existing, site, taken, memory: readMemory(folder, municipality) });
  return isWhole ? plan : { ...plan, gone: plan.gone.filter(({ state }) => state !== 'not-found') };
}
