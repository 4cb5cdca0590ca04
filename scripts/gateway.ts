/**
 * `npm run gateway`: serves the last published site together with the gateway; with `DUGNAD_PORTALS`, those of all
 * portals in that list, each at its host.
 */
import { jsonLog, type Log } from '../src/gateway/log.ts';
import { openMetrics } from '../src/gateway/metrics/metrics.ts';
import { catchProcessErrors } from '../src/gateway/process-errors.ts';
import { readGatewaySettings, requireHttps } from '../src/gateway/settings.ts';
import { DIST } from './support/build-and-report.ts';
import { fail } from './support/fail.ts';
import { assembleGateway, serveGateway, type ServedListener } from './support/serve-gateway.ts';
import { portalsOf, servePortals } from './portals/serve-portals.ts';
import { openOrStandBy } from './support/standby.ts';
import { addressToShow, listenOptions } from './support/server.ts';

try {
  const log = jsonLog();
  const { gateway, served } = process.env.DUGNAD_PORTALS ? openAll(log) : await openOne(log);
  await serveGateway(gateway, log);
  console.log(`Dugnad is served at ${addressToShow(listenOptions)}, for ${served}`);
} catch (error) {
  fail(error);
}

/** What serves, and for which addresses, in words. */
interface Opened {
  gateway: ServedListener;
  served: string;
}

async function openOne(log: Log): Promise<Opened> {
  const settings = readGatewaySettings(process.env);
  requireHttps(settings.url);
  const metrics = openMetrics();
  const checks = { process: catchProcessErrors(log) };
  const open = async () => {
    const gateway = await assembleGateway(settings, DIST, {
      ...{ log, checks, metrics: metrics.of(''), processMetrics: metrics },
    });
    gateway.publish();
    return gateway;
  };
  return { gateway: await openOrStandBy(open, { folder: DIST, log }), served: `${settings.url}/` };
}

function openAll(log: Log): Opened {
  const portals = portalsOf(process.env);
  const checks = { process: catchProcessErrors(log) };
  const gateway = servePortals(portals, { log, checks, environment: process.env });
  return { gateway, served: `${portals.length} portals: ${portals.map(({ name }) => name).join(', ')}` };
}
