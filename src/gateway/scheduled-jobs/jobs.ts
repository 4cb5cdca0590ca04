import type { BackgroundTasks } from './background-tasks.ts';
import type { EditEvent } from '../editing/gateway.ts';
import { inTransaction } from '../storage/database.ts';
import { notifyOfBuilds } from './build-notices.ts';
import { writeDigests } from './digest.ts';
import { deleteOldChanges, logChange } from '../review/change-log.ts';
import { emailInvited } from '../dashboard/invitations.ts';
import { emailAssociation } from '../review/emails.ts';
import { keepNote } from '../review/notes.ts';
import type { ReviewParts } from '../review/context.ts';
import { reminders } from './reminders.ts';
import { noteRemoval } from '../review/removals.ts';

/** What the gateway does about moderation without being asked. Each piece throws what goes wrong in it. */
export interface ScheduledWork {
  /** Writes down what somebody has done to an entry. */
  record: (editing: EditEvent) => void;
  /** Tells the association of it. */
  notify: (editing: EditEvent) => Promise<void>;
  /** What is due now and then, by name. */
  rounds: Readonly<Record<string, () => unknown>>;
  /** Forgets what is old. */
  forget: () => void;
}

// How often it is asked whether there is anything to tell, and whether there is anything to forget.
const MODERATION_ROUND = 5000;
const FORGETTING_ROUND = 60 * 60_000;

/** Makes what goes on beside the pages: what happened is written down, and mail is written. */
export function scheduledWork(parts: ReviewParts, { digestHours }: { digestHours: number }): ScheduledWork {
  const { state, now } = parts;
  return {
    record: recorder(parts),
    notify: async (editing) => {
      await Promise.all([emailAssociation(parts, editing), emailInvited(parts, editing)]);
    },
    rounds: {
      digests: () => writeDigests(parts, digestHours),
      'build-news': () => notifyOfBuilds(parts),
      reminders: reminders(parts),
    },
    forget: () => deleteOldChanges(state, now()),
  };
}

/** Lets the runner do all of it, for all that `listen` is told of. */
export function runScheduledJobs(
  work: ScheduledWork,
  tasks: BackgroundTasks,
  listen: (listener: (editing: EditEvent) => void) => void,
): void {
  listen((editing) => {
    const { path } = editing.place;
    tasks.once('happenings', path, () => work.record(editing));
    tasks.once('letters-to-associations', path, () => work.notify(editing));
  });
  tasks.every('old-happenings', FORGETTING_ROUND, work.forget);
  for (const [name, round] of Object.entries(work.rounds)) tasks.every(name, MODERATION_ROUND, round);
}

function recorder({ state, now }: ReviewParts): ScheduledWork['record'] {
  return (editing) =>
    inTransaction(state, () => {
      logChange(state, editing, now());
      keepNote(state, editing, now());
      noteRemoval(state, editing, now());
    });
}
