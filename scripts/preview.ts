/** `npm run preview`: serves the last built site. */
import { DIST } from './support/build-and-report.ts';
import { fail } from './support/fail.ts';
import { addressToShow, listenOptions, serveSite } from './support/server.ts';

await serveSite({ folder: DIST, ...listenOptions }).catch(fail);
console.log(`Dugnad is served at ${addressToShow(listenOptions)}`);
