import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type KnownVersions, newestVersion } from '../../src/gateway/doctor/newer-version.ts';
import { runGit } from '../../src/publish/git.ts';

const PROJECT = fileURLToPath(new URL('../..', import.meta.url));

/** Asks the remote that the program was fetched from, and nobody else, for the tags of its versions. */
export async function knownVersions(project = PROJECT): Promise<KnownVersions> {
  try {
    const { version: own } = JSON.parse(readFileSync(join(project, 'package.json'), 'utf8')) as { version: string };
    const answer = (await runGit(project, ['ls-remote', '--tags', '--refs', 'origin'])).toString();
    const tags = answer.split('\n').map((line) => line.split('refs/tags/')[1] ?? '');
    return { own, newest: newestVersion(tags) ?? own };
  } catch (error) {
    // Its first line; the address of the remote may hold a password.
    const [reason = ''] = (error as Error).message.split('\n');
    return { error: reason.replace(/\/\/[^/@\s]*@/, '//') };
  }
}
