/** `npm run gateway`: serves the last published site together with the gateway. */
import { jsonLog } from '../src/gateway/log.ts';
import { catchProcessErrors } from '../src/gateway/process-errors.ts';
import { readGatewaySettings, requireHttps } from '../src/gateway/settings.ts';
import { DIST } from './support/build-and-report.ts';
import { fail } from './support/fail.ts';
import { assembleGateway, serveGateway } from './support/serve-gateway.ts';
import { openOrStandBy } from './support/standby.ts';
import { addressToShow, listenOptions } from './support/server.ts';

try {
  const settings = readGatewaySettings(process.env);
  requireHttps(settings.url);
  const log = jsonLog();
  const checks = { process: catchProcessErrors(log) };
  const open = async () => {
    const gateway = await assembleGateway(settings, DIST, { log, checks });
    gateway.publish();
    return gateway;
  };
  await serveGateway(await openOrStandBy(open, { folder: DIST, log }), log);
  console.log(`Dugnad is served at ${addressToShow(listenOptions)}, for ${settings.url}/`);
} catch (error) {
  fail(error);
}
