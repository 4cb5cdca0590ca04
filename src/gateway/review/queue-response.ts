import { upkeepOf } from '../../domain/upkeep.ts';
import { fill } from '../../i18n/index.ts';
import { invitationsOf } from '../dashboard/invitations.ts';
import { unsentDrafts } from '../dashboard/unsent-drafts.ts';
import type { EntryLocation } from '../entry/location.ts';
import { answerPage, type Status } from '../http/context.ts';
import { proposedHandovers } from '../people/handovers.ts';
import { listPeople } from '../people/register.ts';
import type { StaffContext } from '../people/staff.ts';
import { doneNotice, savedQuery } from '../publication/notice.ts';
import { clockOf, type ReviewParts } from './context.ts';
import { canUndo, UNDO } from './decisions/decisions.ts';
import { liveChanges } from './live-changes.ts';
import { namedAssociations } from './named-associations.ts';
import { listProblems } from './problem-lists.ts';
import { queuePage } from './queue-page/queue-page.ts';
import { answerTexts, savedAnswers } from './decisions/ready-answers.ts';
import { listWaitingDrafts } from './queue.ts';
import { findRemovals } from './removals.ts';

/** Completed actions: the value of `gjort` in the URL, and a key of `review.done`. */
const DONE = [
  'published',
  'returned',
  'publishedSeveral',
  'returnedSeveral',
  'undone',
  'answerRemoved',
  'seen',
  'reverted',
  'removed',
  'joined',
  'declined',
  'handedOver',
  'refused',
] as const;
type Done = (typeof DONE)[number];

/** Redirects to the list after an action; its details are in the URL, since the entry may be gone. */
export function redirectDone(context: StaffContext, what: Done, details: Record<string, string> = {}): Response {
  return context.redirect(`/admin/saker/?${new URLSearchParams({ gjort: what, ...details })}`, 303);
}

/** Redirects to the list after an action that changes the site. */
export async function redirectSaved(
  parts: ReviewParts,
  context: StaffContext,
  what: Done,
  { title, location, ...details }: { title?: string; location?: EntryLocation; angre?: string; antall?: string } = {},
): Promise<Response> {
  return redirectDone(context, what, { ...titled(title), ...details, ...(await savedQuery(parts, location)) });
}

/** Returns the part of the query that names an entry; titles may be long. */
export function titled(title = ''): Record<string, string> {
  return title ? { tittel: title.slice(0, 120) } : {};
}

/** Shows the queue, with the reason on top if an action was refused. */
export async function showQueue(
  parts: ReviewParts,
  context: StaffContext,
  status: Status = 200,
  refusal?: string,
  batch = context.req.query(UNDO) ?? '',
) {
  const { state, review } = parts;
  const { language } = context.var;
  const now = clockOf(parts);
  const [{ portal, problems }, waiting, changes, unsent, associations] = await Promise.all([
    review.validatedContent(now, language),
    listWaitingDrafts(parts, context.var.session, language),
    liveChanges(parts, language),
    unsentDrafts(parts),
    namedAssociations(parts),
  ]);
  const what = DONE.find((each) => each === context.req.query('gjort'));
  const message =
    what && status === 200
      ? fill(language.words.review.done[what], { title: context.req.query('tittel') ?? '', count: countIn(context) })
      : undefined;
  const upkeep = portal ? upkeepOf(portal) : { ending: [], unchecked: [], deadlines: [] };
  const page = queuePage(language, {
    ...{ waiting, unsent, upkeep, associations, now, refusal },
    done: await doneNotice(parts, context, message),
    ...{ changes, handovers: proposedHandovers(state), people: listPeople(state) },
    problems: await listProblems(parts, { problems, portal }, language),
    publishingStatus: review.publishingStatus(),
    removal: (await findRemovals(parts)).question,
    invitations: await invitationsOf(parts),
    answers: { texts: answerTexts(state, language), saved: savedAnswers(state) },
    undo: canUndo(parts, context.var.session, batch) ? batch : undefined,
    areAllChosen: context.req.query('velg') === 'alle',
  });
  return answerPage(context, parts, language, page, status);
}

/** Reads how many drafts a decision was about. */
function countIn({ req }: StaffContext): string {
  return /^\d{1,4}$/.exec(req.query('antall') ?? '')?.[0] ?? '';
}
