/** `npm run preview`: serves the site that was built last. */
import { DIST } from './support/build-and-report.ts';
import { fail } from './support/fail.ts';
import { addressToShow, listenAt, serveSite } from './support/server.ts';

await serveSite({ folder: DIST, ...listenAt }).catch(fail);
console.log(`Dugnad is served at ${addressToShow(listenAt)}`);
