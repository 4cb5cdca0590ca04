import { type AppParts, gatewayApp } from './app.ts';
import { checkBuild, checkDatabase, checkOutbox, checkRepository } from './checks.ts';
import type { HealthCheck } from './health.ts';
import { postman, type Send } from './mail/outbox.ts';
import { transportOf } from './mail/transport.ts';
import { frameOf } from './pages/frame.ts';
import type { OpenEditor } from './editor.ts';
import type { ModerationParts } from './moderation/parts.ts';
import { moderationWork } from './moderation/rounds.ts';
import type { ContentFacts } from './parts.ts';
import { lockState } from './people/lock.ts';
import { sweepScratches } from './people/scratch.ts';
import { openState, type State } from './people/state.ts';
import type { GatewaySettings } from './settings.ts';

/** What a gateway is started with. */
export interface StartOptions extends Pick<AppParts, 'headersFor' | 'log' | 'editing' | 'desk' | 'site'> {
  settings: GatewaySettings;
  /** The folder of the built site. */
  folder: string;
  content: ContentFacts;
  /** What people do to entries, and what is to be done about it. */
  editor?: Pick<OpenEditor, 'moderation' | 'listen'>;
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
// How often it is asked whether there is anything to tell.
const MODERATION_ROUND = 5000;
const DAY = 24 * 60 * 60_000;

/** Starts a gateway on its state, which no other may use meanwhile. Throws a sentence if another does. */
export function startGateway(options: StartOptions): RunningGateway {
  const { settings, folder, log, checks, send = transportOf(settings), now = Date.now } = options;
  const letGo = lockState(settings.state);
  const state = openState(settings.state);
  const deliver = postman(state, send, log);
  const round = () => deliver(now()).catch(({ name }: Error) => log('outbox-fault', { error: name }));
  // What nobody came back for goes on its day, also where nobody writes any more.
  const sweep = () => sweepScratches(state, now());
  sweep();
  const timers = [setInterval(round, ROUND), setInterval(sweep, DAY)];
  const own = {
    database: checkDatabase(state),
    repository: checkRepository(settings.repository),
    outbox: checkOutbox(state, now),
    build: checkBuild(folder),
  };
  const parts = { ...options, state, frame: frameOf(folder), now };
  const stopModeration = options.editor
    ? moderate({ ...parts, moderation: options.editor.moderation }, options)
    : async () => undefined;
  const { moderation } = options.editor ?? {};
  const app = gatewayApp({ ...parts, ...(moderation && { moderation }), checks: { ...own, ...checks } });
  return {
    app,
    state,
    async close() {
      for (const timer of timers) clearInterval(timer);
      await stopModeration();
      await round();
      state.database.close();
      letGo();
    },
  };
}

/** Lets moderation take in what people do, and write mail, until it is stopped. */
function moderate(parts: ModerationParts, { settings, editor }: StartOptions): () => Promise<void> {
  const { told, round, settled } = moderationWork(parts, settings);
  editor?.listen((editing) => void told(editing));
  const timer = setInterval(() => void round(), MODERATION_ROUND);
  return () => {
    clearInterval(timer);
    return settled();
  };
}
