import { join } from 'node:path';
import { type AppParts, gatewayApp } from './app.ts';
import { type MakeBackup, nightlyBackup } from './backups/nightly.ts';
import { type BackgroundTasks, backgroundTasks } from './scheduled-jobs/background-tasks.ts';
import {
  checkAddress,
  checkBackup,
  checkBuild,
  checkClock,
  checkDatabase,
  checkFolders,
  checkOutbox,
  checkRepository,
  checkTasks,
} from './health/checks.ts';
import { throttleCheck, type HealthCheck } from './health/health.ts';
import { operationFacts } from './doctor/operation-facts.ts';
import { emailSender, type SendEmail } from './email/outbox.ts';
import { mailTransport } from './email/transport.ts';
import { frameOf } from './http/page-frame.ts';
import type { Editor } from './editing/open-editor.ts';
import { publishTarget } from './editing/publishing.ts';
import { scheduledWork, runScheduledJobs } from './scheduled-jobs/jobs.ts';
import type { ContentFacts } from './http/context.ts';
import { readStatistics } from './statistics/stored-statistics.ts';
import { clockRecorder } from './storage/clock.ts';
import { deleteOldAutosaves } from './autosave/autosave.ts';
import { openState, type State } from './storage/database.ts';
import type { GatewaySettings } from './settings.ts';

/** The options of a gateway. */
export interface StartOptions extends Pick<
  AppParts,
  | 'headersFor'
  | 'log'
  | 'metrics'
  | 'processMetrics'
  | 'otherPortals'
  | 'editing'
  | 'submissions'
  | 'site'
  | 'fetchCalendar'
  | 'registers'
> {
  settings: GatewaySettings;
  /** The folder of the built site. */
  folder: string;
  content: ContentFacts;
  /** The review tools and edit events. */
  editor?: Pick<Editor, 'review' | 'onEdit'>;
  /** The background task runner. */
  tasks?: BackgroundTasks;
  /** Further checks of `/helse`. */
  checks?: Readonly<Record<string, HealthCheck>>;
  /** Sends emails; by default as the settings say. */
  send?: SendEmail;
  /** Makes the nightly backup; at once by default. */
  makeBackup?: MakeBackup;
  /** The clock, in milliseconds; the system clock by default. */
  now?: () => number;
}

/** A running gateway. */
export interface RunningGateway {
  app: ReturnType<typeof gatewayApp>;
  state: State;
  /** All checks of `/helse`. */
  checks: Readonly<Record<string, HealthCheck>>;
  /** Waits for emails being sent, and closes the database. */
  close: () => Promise<void>;
}

// How often the outbox is processed. Requests never wait for it, so their timing does not reveal whether an email was
// sent.
const OUTBOX_INTERVAL = 1000;
// How often disks are checked, however often `/helse` is requested.
const CHECK_INTERVAL = 5000;
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** Starts a gateway on its state folder, which no other gateway may use. */
export function startGateway(options: StartOptions): RunningGateway {
  const { settings, folder, log, checks, send = mailTransport(settings), now = Date.now, editor } = options;
  const { tasks = backgroundTasks(log) } = options;
  const state = openState(settings.state);
  const deliver = emailSender(state, send, log);
  tasks.every('outbox', OUTBOX_INTERVAL, () => deliver(now()));
  // Expired autosaves are deleted daily, even if nobody writes.
  const deleteOld = () => deleteOldAutosaves(state, now());
  tasks.once('old-autosaves', '', deleteOld);
  tasks.every('old-autosaves', DAY, deleteOld);
  const recordClock = clockRecorder(state);
  tasks.once('clock', '', () => recordClock(now()));
  tasks.every('clock', HOUR, () => recordClock(now()));
  const ownChecks = {
    database: throttleCheck(CHECK_INTERVAL, checkDatabase(state)),
    repository: checkRepository(settings.repository),
    disk: throttleCheck(CHECK_INTERVAL, checkFolders([settings.state, settings.repository])),
    outbox: checkOutbox(state, now),
    clock: checkClock(state, now),
    build: checkBuild(folder),
    address: checkAddress(settings),
    tasks: checkTasks(tasks),
    ...(settings.backups && { backup: checkBackup(settings.state) }),
  };
  const statistics = () => readStatistics(settings.state);
  const operation = operationFacts(settings, now);
  const parts = { ...options, state, frame: frameOf(folder), now, statistics, operation };
  const { backups } = settings;
  const nightly =
    backups && nightlyBackup(parts, { ...settings, backups }, options.makeBackup && { make: options.makeBackup });
  if (nightly) tasks.every('backup', MINUTE, nightly.run);
  const { review } = editor ?? {};
  if (editor && review) runScheduledJobs(scheduledWork({ ...parts, review }, settings), tasks, editor.onEdit);
  const releases = review && {
    target: publishTarget(folder).target,
    onChanged: () => review.editing.onPublished(),
  };
  const allChecks = { ...ownChecks, ...checks };
  const app = gatewayApp({
    ...parts,
    ...(review && { review }),
    ...(releases && { releases }),
    registers: parts.registers ?? { folder: join(settings.state, 'imports') },
    checks: allChecks,
  });
  return {
    app,
    state,
    checks: allChecks,
    async close() {
      nightly?.stop();
      tasks.stop();
      await tasks.settled();
      state.database.close();
    },
  };
}
