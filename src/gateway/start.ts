import { type AppParts, gatewayApp } from './app.ts';
import { type BackgroundTasks, backgroundTasks } from './scheduled-jobs/background-tasks.ts';
import {
  checkAddress,
  checkBuild,
  checkClock,
  checkDatabase,
  checkFolders,
  checkOutbox,
  checkRepository,
  checkTasks,
} from './health/checks.ts';
import { atMostEach, type HealthCheck } from './health/health.ts';
import { emailSender, type Send } from './email/outbox.ts';
import { transportOf } from './email/transport.ts';
import { frameOf } from './http/page-frame.ts';
import type { Editor } from './editing/open-editor.ts';
import { scheduledWork, runScheduledJobs } from './scheduled-jobs/jobs.ts';
import type { ContentFacts } from './http/context.ts';
import { clockKeeper } from './storage/clock.ts';
import { deleteOldAutosaves } from './autosave/autosave.ts';
import { openState, type State } from './storage/database.ts';
import type { GatewaySettings } from './settings.ts';

/** What a gateway is started with. */
export interface StartOptions extends Pick<AppParts, 'headersFor' | 'log' | 'editing' | 'submissions' | 'site'> {
  settings: GatewaySettings;
  /** The folder of the built site. */
  folder: string;
  content: ContentFacts;
  /** What people do to entries, and what is to be done about it. */
  editor?: Pick<Editor, 'moderation' | 'onEdit'>;
  /** The runner of all that no request waits for. */
  tasks?: BackgroundTasks;
  /** What else `/helse` looks at. */
  checks?: Readonly<Record<string, HealthCheck>>;
  /** How mail leaves, if not by the settings. */
  send?: Send;
  /** The clock, in milliseconds, if not that of the machine. */
  now?: () => number;
}

/** A gateway that is at work. */
export interface RunningGateway {
  app: ReturnType<typeof gatewayApp>;
  state: State;
  /** Lets the mail that is under way finish, and lets go of the state. */
  close: () => Promise<void>;
}

// How often the outbox is looked into. No request waits for mail, so that none tells by its time whether one was sent.
const ROUND = 1000;
// How often the disks are looked at, however often `/helse` is asked for.
const LOOK = 5000;
const HOUR = 60 * 60_000;
const DAY = 24 * HOUR;

/** Starts a gateway on its state, which no other may use meanwhile. */
export function startGateway(options: StartOptions): RunningGateway {
  const { settings, folder, log, checks, send = transportOf(settings), now = Date.now, editor } = options;
  const { tasks = backgroundTasks(log) } = options;
  const state = openState(settings.state);
  const deliver = emailSender(state, send, log);
  tasks.every('outbox', ROUND, () => deliver(now()));
  // What nobody came back for goes on its day, also where nobody writes any more.
  const sweep = () => deleteOldAutosaves(state, now());
  tasks.once('old-scratches', '', sweep);
  tasks.every('old-scratches', DAY, sweep);
  const keepClock = clockKeeper(state);
  tasks.once('clock', '', () => keepClock(now()));
  tasks.every('clock', HOUR, () => keepClock(now()));
  const own = {
    database: atMostEach(LOOK, checkDatabase(state)),
    repository: checkRepository(settings.repository),
    disk: atMostEach(LOOK, checkFolders([settings.state, settings.repository])),
    outbox: checkOutbox(state, now),
    clock: checkClock(state, now),
    build: checkBuild(folder),
    address: checkAddress(settings),
    tasks: checkTasks(tasks),
  };
  const parts = { ...options, state, frame: frameOf(folder), now };
  const { moderation } = editor ?? {};
  if (editor && moderation) runScheduledJobs(scheduledWork({ ...parts, moderation }, settings), tasks, editor.onEdit);
  const app = gatewayApp({ ...parts, ...(moderation && { moderation }), checks: { ...own, ...checks } });
  return {
    app,
    state,
    async close() {
      tasks.stop();
      await tasks.settled();
      state.database.close();
    },
  };
}
