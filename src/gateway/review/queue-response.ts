import { upkeepOf } from '../../domain/upkeep.ts';
import { fill } from '../../i18n/index.ts';
import { invitationsOf } from '../dashboard/invitations.ts';
import { unsentDrafts } from '../dashboard/unsent-drafts.ts';
import { answerPage, type Status } from '../http/context.ts';
import { proposedHandovers } from '../people/handovers.ts';
import { listPeople } from '../people/register.ts';
import { languageFor, type StaffContext } from '../people/staff.ts';
import { clockOf, type ReviewParts } from './context.ts';
import { liveChanges } from './live-changes.ts';
import { namedAssociations } from './named-associations.ts';
import { listProblems } from './problem-lists.ts';
import { queuePage } from './queue-page/queue-page.ts';
import { listWaitingDrafts } from './queue.ts';
import { findRemovals } from './removals.ts';

/** Completed actions: the value of `gjort` in the URL, and a key of `review.done`. */
const DONE = [
  'published',
  'returned',
  'seen',
  'reverted',
  'removed',
  'joined',
  'declined',
  'handedOver',
  'refused',
] as const;
type Done = (typeof DONE)[number];

/** Redirects to the list after an action; the title is in the URL because the entry may be gone. */
export function redirectDone(context: StaffContext, what: Done, title = ''): Response {
  const about = title && `&tittel=${encodeURIComponent(title.slice(0, 120))}`;
  return context.redirect(`/admin/saker/?gjort=${what}${about}`, 303);
}

/** Shows the queue, with the reason on top if an action was refused. */
export async function showQueue(parts: ReviewParts, context: StaffContext, status: Status = 200, refusal?: string) {
  const { state, review } = parts;
  const language = languageFor(parts, context);
  const now = clockOf(parts);
  const [{ portal, problems }, waiting, changes, unsent, associations] = await Promise.all([
    review.validatedContent(now),
    listWaitingDrafts(parts, context.var.session, language),
    liveChanges(parts, language),
    unsentDrafts(parts),
    namedAssociations(parts),
  ]);
  const what = DONE.find((each) => each === context.req.query('gjort'));
  const done =
    what && status === 200
      ? fill(language.words.review.done[what], { title: context.req.query('tittel') ?? '' })
      : undefined;
  const upkeep = portal ? upkeepOf(portal) : { ending: [], unchecked: [], deadlines: [] };
  const page = queuePage(language, {
    ...{ waiting, unsent, upkeep, associations, now, done, refusal },
    ...{ changes, handovers: proposedHandovers(state), people: listPeople(state) },
    problems: await listProblems(parts, { problems, portal }, language),
    publishingStatus: review.publishingStatus(),
    removal: (await findRemovals(parts)).question,
    invitations: await invitationsOf(parts),
  });
  return answerPage(context, parts, language, page, status);
}
