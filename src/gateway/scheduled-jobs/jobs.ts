import type { BackgroundTasks } from './background-tasks.ts';
import type { EditEvent } from '../editing/gateway.ts';
import { inTransaction } from '../storage/database.ts';
import { notifyOfBuilds } from './build-notices.ts';
import { sendDigests } from './digest.ts';
import { deleteOldChanges, logChange } from '../review/change-log.ts';
import { emailInvited } from '../dashboard/invitations.ts';
import { emailAssociation } from '../review/emails.ts';
import { deleteOldDecisions } from '../review/decisions/decisions.ts';
import { updateNote } from '../review/notes.ts';
import type { CalendarParts } from '../association-calendars/import-calendar.ts';
import { importDueCalendars } from '../association-calendars/nightly.ts';
import type { ReviewParts } from '../review/context.ts';
import { reminders } from './reminders.ts';
import { recordRemoval } from '../review/removals.ts';

/** The gateway's own work around review. Each function throws its errors. */
export interface ScheduledWork {
  /** Records a change to an entry. */
  record: (editing: EditEvent) => void;
  /** Emails the association about a change. */
  notify: (editing: EditEvent) => Promise<void>;
  /** Periodic jobs, by name. */
  jobs: Readonly<Record<string, () => unknown>>;
  /** Deletes old records. */
  cleanUp: () => void;
}

// In milliseconds.
const JOB_INTERVAL = 5000;
const CLEANUP_INTERVAL = 60 * 60_000;

/** Creates the work around review: recording changes and sending emails. */
export function scheduledWork(parts: CalendarParts, { digestHours }: { digestHours: number }): ScheduledWork {
  const { state, now } = parts;
  return {
    record: recorder(parts),
    notify: async (editing) => {
      await Promise.all([emailAssociation(parts, editing), emailInvited(parts, editing)]);
    },
    jobs: {
      digests: () => sendDigests(parts, digestHours),
      'build-notices': () => notifyOfBuilds(parts),
      reminders: reminders(parts),
      calendars: () => importDueCalendars(parts),
    },
    cleanUp() {
      deleteOldChanges(state, now());
      deleteOldDecisions(state, now());
    },
  };
}

/** Runs the jobs periodically, and records and reports each change that `listen` receives. */
export function runScheduledJobs(
  work: ScheduledWork,
  tasks: BackgroundTasks,
  listen: (listener: (editing: EditEvent) => void) => void,
): void {
  listen((editing) => {
    const { path } = editing.location;
    tasks.once('change-log', path, () => work.record(editing));
    tasks.once('emails-to-associations', path, () => work.notify(editing));
  });
  tasks.every('old-changes', CLEANUP_INTERVAL, work.cleanUp);
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
