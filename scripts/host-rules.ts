/**
 * `npm run host-rules -- netlify`, or `cloudflare`: makes the site in `dist/`, or DUGNAD_DIST, ready for that host. Writes
 * `_headers` and `_redirects`, and deletes the compressed files, as both compress by themselves and count each file.
 */
import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { tileHost } from '../src/domain/map/tile-host.ts';
import { contentOf, loadContent } from '../src/entries/content.ts';
import { readEnvironment } from '../src/entries/environment.ts';
import { headerRules, HOSTS, redirectRules } from '../src/integrations/host-rules.ts';
import { ENCODINGS } from '../src/publish/compress.ts';
import { listFiles } from '../src/publish/site-files.ts';
import { viewContexts } from '../src/views/context.ts';
import { fail } from './support/fail.ts';

const host = HOSTS.find((each) => each === process.argv[2]);
if (!host) fail(`Say which host: npm run host-rules -- ${HOSTS.join(' | ')}`);

try {
  const environment = readEnvironment(process.env);
  const { dist, url } = environment;
  if (!existsSync(join(dist, 'data', 'build.json'))) fail(`${dist} holds no site. Build it first: npm run build`);
  const loaded = await loadContent(environment);
  const content = contentOf(loaded);
  const contexts = viewContexts(content, { ...loaded, origin: new URL(url) });
  const languages = contexts.map(({ language }) => language);
  writeFileSync(join(dist, '_headers'), headerRules(languages, tileHost(content.site.map.tiles)));
  writeFileSync(join(dist, '_redirects'), redirectRules(contexts, host));
  const stored = (await listFiles(dist)).filter((path) => ENCODINGS.some(({ suffix }) => path.endsWith(suffix)));
  for (const path of stored) rmSync(join(dist, path));
  console.log(`Wrote _headers and _redirects into ${dist}, and deleted ${stored.length} compressed files.`);
} catch (error) {
  fail(error);
}
