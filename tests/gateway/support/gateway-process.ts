/** Serves a whole gateway as `npm run gateway` does, with a small site instead of Astro's, until it is stopped. */
import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { assembleGateway, serveGateway } from '../../../scripts/support/serve-gateway.ts';
import { openOrStandBy } from '../../../scripts/support/standby.ts';
import { jsonLog } from '../../../src/gateway/log.ts';
import { catchProcessErrors } from '../../../src/gateway/process-errors.ts';
import { readGatewaySettings } from '../../../src/gateway/settings.ts';
import { type PublishOptions, publishInPlace } from '../../../src/publish/publish.ts';
import { builderOf, smallSite } from '../../publish/folders.ts';

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
    publish: (options: PublishOptions) => publishInPlace({ ...options, build: builderOf(generateSmallSite) }),
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

/** Writes a page and a feed that list every event. */
async function generateSmallSite(folder: string, environment: Readonly<Record<string, string>>): Promise<void> {
  const content = environment.DUGNAD_CONTENT ?? '';
  const events = globSync('events/*.md', { cwd: content }).map((path) => readFileSync(join(content, path), 'utf8'));
  const titles = events.map((text) => /^title: (.*)$/m.exec(text)?.[1] ?? '').sort();
  const files = {
    ...smallSite(titles.join(', ')),
    'data/build.json': JSON.stringify({ commit: environment.DUGNAD_COMMIT }),
    'kalender/alt.ics': `BEGIN:VCALENDAR\r\n${titles.map((title) => `X-TITLE:${title}\r\n`).join('')}END:VCALENDAR\r\n`,
  };
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}
