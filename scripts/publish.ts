/**
 * `npm run publish -- <repository> <target>`: builds and checks a commit of content, to be served from
 * `<target>/current`.
 */
import { publish } from '../src/publish/publish.ts';
import { printReportPath } from './support/build-and-report.ts';
import { fail } from './support/fail.ts';
import { openProgress } from './support/progress.ts';

const [repository, target, commit = 'HEAD'] = process.argv.slice(2);
if (!repository || !target) fail('Say what to publish and where: npm run publish -- <repository> <target> [<commit>]');

const progress = openProgress();
const published = await publish({ repository, target, commit, onProgress: progress.show })
  .finally(progress.end)
  .catch(fail);
for (const warning of published.warnings) console.warn(warning);
for (const release of published.removed) console.log(`Deleted the old release ${release}.`);
console.log(`Published commit ${published.commit} as ${target}/current (release ${published.release}).`);
printReportPath();
