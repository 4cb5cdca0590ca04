import type { BackgroundTasks } from './background-tasks.ts';
import type { Editing } from '../editing/gateway.ts';
import { inTransaction } from '../storage/database.ts';
import { notifyOfBuilds } from './build-notices.ts';
import { sendDigests } from './digest.ts';
import { deleteOldChanges, logChange } from '../review/change-log.ts';
import { emailInvited } from '../dashboard/invitations.ts';
import { emailAssociation } from '../review/emails.ts';
import { updateNote } from '../review/notes.ts';
import type { ReviewParts } from '../review/context.ts';
import { reminders } from './reminders.ts';
import { recordRemoval } from '../review/removals.ts';

/** What the gateway does about moderation without being asked. Each piece throws what goes wrong in it. */
export interface ScheduledWork {
  /** Writes down what somebody has done to an entry. */
  record: (editing: Editing) => void;
  /** Tells the association of it. */
  notify: (editing: Editing) => Promise<void>;
  /** What is due now and then, by name. */
  jobs: Readonly<Record<string, () => unknown>>;
  /** Forgets what is old. */
  cleanUp: () => void;
}

// How often it is asked whether there is anything to tell, and whether there is anything to forget.
const JOB_INTERVAL = 5000;
const CLEANUP_INTERVAL = 60 * 60_000;

/** Makes what goes on beside the pages: what happened is written down, and mail is written. */
export function scheduledWork(parts: ReviewParts, { digestHours }: { digestHours: number }): ScheduledWork {
  const { state, now } = parts;
  return {
    record: recorder(parts),
    notify: async (editing) => {
      await Promise.all([emailAssociation(parts, editing), emailInvited(parts, editing)]);
    },
    jobs: {
      digests: () => sendDigests(parts, digestHours),
      'build-news': () => notifyOfBuilds(parts),
      reminders: reminders(parts),
    },
    cleanUp: () => deleteOldChanges(state, now()),
  };
}

/** Lets the runner do all of it, for all that `listen` is told of. */
export function runScheduledJobs(
  work: ScheduledWork,
  tasks: BackgroundTasks,
  listen: (listener: (editing: Editing) => void) => void,
): void {
  listen((editing) => {
    const { path } = editing.place;
    tasks.once('happenings', path, () => work.record(editing));
    tasks.once('letters-to-associations', path, () => work.notify(editing));
  });
  tasks.every('old-happenings', CLEANUP_INTERVAL, work.cleanUp);
  for (const [name, job] of Object.entries(work.jobs)) tasks.every(name, JOB_INTERVAL, job);
}

function recorder({ state, now }: ReviewParts): ScheduledWork['record'] {
  return (editing) =>
    inTransaction(state, () => {
      logChange(state, editing, now());
      updateNote(state, editing, now());
      recordRemoval(state, editing, now());
    });
}
