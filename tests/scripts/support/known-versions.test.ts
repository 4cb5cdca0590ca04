import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { knownVersions } from '../../../scripts/support/known-versions.ts';
import { repositoryWith } from '../../publish/repositories.ts';
import { temporaryFolder } from '../../publish/folders.ts';

/** A program of a version, in a Git folder. */
function programOf(version: string): string {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ version }));
  execFileSync('git', ['init', '--quiet', folder]);
  return folder;
}

test('the remote that the program was fetched from is asked for its versions', async () => {
  const remote = repositoryWith({ 'package.json': '{}' });
  for (const tag of ['v0.1.0', 'v0.2.0', 'start']) execFileSync('git', ['-C', remote, 'tag', tag]);
  const program = programOf('0.1.0');
  execFileSync('git', ['-C', program, 'remote', 'add', 'origin', remote]);
  expect(await knownVersions(program)).toEqual({ own: '0.1.0', newest: '0.2.0' });
});

test('a program without a remote, or with one that does not answer, says why, and no password', async () => {
  const program = programOf('0.1.0');
  expect(await knownVersions(program)).toEqual({ error: expect.stringContaining("'origin' does not appear") });
  const address = 'http://kari:hemmelig@127.0.0.1:1/dugnad.git';
  execFileSync('git', ['-C', program, 'remote', 'add', 'origin', address]);
  const { error = '' } = (await knownVersions(program)) as { error?: string };
  expect(error).toContain('//127.0.0.1:1/dugnad.git');
  expect(error).not.toContain('hemmelig');
});
