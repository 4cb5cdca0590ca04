/** `npm run gateway`: the site that was published last, and the gateway beside it. */
import { readGatewaySettings, refuseOpenAddress } from '../src/gateway/settings.ts';
import { DIST } from './build-and-report.ts';
import { fail } from './fail.ts';
import { assembleGateway, serveGateway } from './serve-gateway.ts';
import { addressToShow, listenAt } from './server.ts';

try {
  const settings = readGatewaySettings(process.env);
  refuseOpenAddress(settings.url);
  await serveGateway(await assembleGateway(settings, DIST));
  console.log(`Dugnad is served at ${addressToShow(listenAt)}, for ${settings.url}/`);
} catch (error) {
  fail(error);
}
