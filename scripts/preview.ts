/** `npm run preview`: serves the site that was built last. */
import { DIST } from './build-and-report.ts';
import { fail } from './fail.ts';
import { addressToShow, listenAt, serveSite } from './server.ts';

await serveSite({ folder: DIST, ...listenAt }).catch(fail);
console.log(`Dugnad is served at ${addressToShow(listenAt)}`);
