import { type AppParts, gatewayApp } from './app.ts';
import { checkBuild, checkDatabase, checkOutbox, checkRepository } from './checks.ts';
import type { HealthCheck } from './health.ts';
import { postman, type Send } from './mail/outbox.ts';
import { transportOf } from './mail/transport.ts';
import { frameOf } from './pages/frame.ts';
import type { ContentFacts } from './parts.ts';
import { lockState } from './people/lock.ts';
import { sweepScratches } from './people/scratch.ts';
import { openState, type State } from './people/state.ts';
import type { GatewaySettings } from './settings.ts';

/** What a gateway is started with. */
export interface StartOptions extends Pick<AppParts, 'headersFor' | 'log' | 'editing' | 'site'> {
  settings: GatewaySettings;
  /** The folder of the built site. */
  folder: string;
  content: ContentFacts;
  /** What else `/helse` looks at. */
  checks?: Readonly<Record<string, HealthCheck>>;
  /** How mail leaves, if not by the settings. */
  send?: Send;
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
const DAY = 24 * 60 * 60_000;

/** Starts a gateway on its state, which no other may use meanwhile. Throws a sentence if another does. */
export function startGateway(options: StartOptions): RunningGateway {
  const { settings, folder, log, checks, send = transportOf(settings) } = options;
  const letGo = lockState(settings.state);
  const state = openState(settings.state);
  const deliver = postman(state, send, log);
  const round = () => deliver(Date.now()).catch(({ name }: Error) => log('outbox-fault', { error: name }));
  // What nobody came back for goes on its day, also where nobody writes any more.
  const sweep = () => sweepScratches(state, Date.now());
  sweep();
  const timers = [setInterval(round, ROUND), setInterval(sweep, DAY)];
  const own = {
    database: checkDatabase(state),
    repository: checkRepository(settings.repository),
    outbox: checkOutbox(state, Date.now),
    build: checkBuild(folder),
  };
  const app = gatewayApp({ ...options, state, frame: frameOf(folder), now: Date.now, checks: { ...own, ...checks } });
  return {
    app,
    state,
    async close() {
      timers.map(clearInterval);
      await round();
      state.database.close();
      letGo();
    },
  };
}
