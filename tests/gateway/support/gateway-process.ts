/** Serves a whole gateway as `npm run gateway` does, with a small site instead of Astro's, until it is stopped. */
import { assembleGateway, serveGateway } from '../../../scripts/support/serve-gateway.ts';
import { openOrStandBy } from '../../../scripts/support/standby.ts';
import { jsonLog } from '../../../src/gateway/log.ts';
import { catchProcessErrors } from '../../../src/gateway/process-errors.ts';
import { readGatewaySettings } from '../../../src/gateway/settings.ts';
import { type PublishOptions, publishInPlace } from '../../../src/publish/publish.ts';
import { builderOf } from '../../publish/folders.ts';
import { writeEventSite } from './event-site.ts';

/** The messages from a test to the process. */
export interface ProcessMessage {
  /** The clock offset in milliseconds. */
  clock?: number;
  /** Causes an unhandled rejection. */
  reject?: boolean;
}

let clock = Number(process.env.TEST_CLOCK ?? 0);
const RealDate = Date;
globalThis.Date = class extends RealDate {
  constructor(...given: unknown[]) {
    super(...((given.length === 0 ? [RealDate.now() + clock] : given) as [number]));
  }
  static override now(): number {
    return RealDate.now() + clock;
  }
} as DateConstructor;

process.on('message', (order: ProcessMessage) => {
  clock = order.clock ?? clock;
  // biome-ignore lint/nursery/noFloatingPromises: that nobody has it is what is tried.
  if (order.reject) Promise.reject(new TypeError('Nobody has this one.'));
});

const site = process.env.DUGNAD_DIST ?? '';
const log = jsonLog();
try {
  const settings = readGatewaySettings(process.env);
  const checks = { process: catchProcessErrors(log) };
  const publishing = {
    target: site,
    publish: (options: PublishOptions) => publishInPlace({ ...options, build: builderOf(writeEventSite) }),
  };
  const open = async () => {
    const gateway = await assembleGateway(settings, site, { log, checks, publishing });
    gateway.publish();
    return gateway;
  };
  await serveGateway(await openOrStandBy(open, { folder: site, log }), log);
  console.log('serving');
} catch (error) {
  console.error((error as Error).message);
  process.exit(1);
}
