/** `npm start`: builds the site and serves it with the gateway, with defaults for all settings. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readEnvironment } from '../src/entries/environment.ts';
import { jsonLog } from '../src/gateway/log.ts';
import { publishTarget } from '../src/gateway/editing/publishing.ts';
import { catchProcessErrors } from '../src/gateway/process-errors.ts';
import { readGatewaySettings } from '../src/gateway/settings.ts';
import { buildAndReport, DIST } from './support/build-and-report.ts';
import { openBuilderProcess } from '../src/publish/builder-process.ts';
import { openExporter } from '../src/publish/export-commit.ts';
import { publishInPlace } from '../src/publish/publish.ts';
import { isEdited, seedRepository } from './support/content-repository.ts';
import { addExamplePeople, printSignInLinks } from './examples.ts';
import { fail } from './support/fail.ts';
import { assembleGateway, serveGateway } from './support/serve-gateway.ts';
import { openProgress } from './support/progress.ts';
import { addressToShow, isLoopback, listenOptions } from './support/server.ts';

// On localhost the address is known; otherwise it must be set, and a build without it warns.
if (isLoopback(listenOptions.host)) process.env.DUGNAD_URL ||= `http://localhost:${listenOptions.port}`;
try {
  const settings = readGatewaySettings(process.env);
  await seedRepository(readEnvironment(process.env).content, settings.repository);
  const log = jsonLog();
  const checks = { process: catchProcessErrors(log) };
  // The publisher builds with the same, which then knows the site.
  const { build } = openBuilderProcess(() => gateway.publish());
  const tools = { build, exportCommit: openExporter() };
  const publishing = { ...publishTarget(DIST), ...tools };
  const gateway = await assembleGateway(settings, DIST, { log, checks, publishing });
  if (await isEdited(settings.repository)) {
    const progress = openProgress();
    const options = { repository: settings.repository, target: DIST, onProgress: progress.show, ...tools };
    await publishInPlace(options).finally(progress.end);
  } else {
    await buildAndReport(tools.build);
  }
  await serveGateway(gateway, log);
  console.log(`Dugnad is served at ${addressToShow(listenOptions)}`);
  printSampleDate();
  // Only with the default state, and so never for a real municipality.
  if (!process.env.DUGNAD_STATE) {
    await addExamplePeople(gateway.state, gateway.content);
    printSignInLinks(gateway.state, settings.url);
  }
} catch (error) {
  fail(error);
}

function printSampleDate(): void {
  const { sample } = JSON.parse(readFileSync(join(DIST, 'data', 'build.json'), 'utf8')) as { sample: Sample | null };
  if (sample?.shown) console.log(`The sample municipality is shown as on ${sample.now}.`);
}

/** The sample outside its year: the time at which it is shown. */
interface Sample {
  now: string;
  shown: boolean;
}
