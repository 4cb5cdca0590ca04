import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { publish } from '../../src/publish/publish.ts';
import { isDeep } from '../deep-run.ts';
import { builderOf, smallSite, temporaryFolder, writeFiles } from './folders.ts';
import { repositoryWith } from './repositories.ts';

/** Publishes again and again until it is killed, and prints when it starts. */
const PUBLISHER = `
  const { publish } = await import(process.env.ROOM + 'publish.ts');
  const { cpSync } = await import('node:fs');
  const build = async ({ folder }) => (cpSync(process.env.SITE, folder, { recursive: true }), []);
  console.log('ready');
  for (;;) await publish({ repository: process.env.REPOSITORY, target: process.env.TARGET, build });
`;

test('a publish killed at any point leaves a complete site at current, and the next one cleans up', async () => {
  const target = temporaryFolder();
  const repository = repositoryWith({ 'site.yml': 'one' });
  const site = temporaryFolder();
  writeFiles(site, smallSite('first'));
  const build = builderOf((folder) => writeFiles(folder, smallSite('first')));
  await publish({ repository, target, build });
  for (let after = 0; after < 84; after += isDeep ? 7 : 28) {
    await killWhilePublishing({ repository, target, site }, after);
    expect(readFileSync(join(target, 'current/index.html'), 'utf8')).toBe(smallSite('first')['index.html']);
  }
  await publish({ repository, target, build });
  expect(readdirSync(target).sort()).toEqual(['current', 'releases']);
  expect(readdirSync(join(target, 'releases')).length).toBeLessThanOrEqual(10);
});

async function killWhilePublishing(places: { repository: string; target: string; site: string }, after: number) {
  const publisher = spawn(process.execPath, ['--input-type=module', '-e', PUBLISHER], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: {
      ...process.env,
      ROOM: new URL('../../src/publish/', import.meta.url).href,
      REPOSITORY: places.repository,
      TARGET: places.target,
      SITE: places.site,
    },
  });
  const closed = once(publisher, 'close');
  await once(publisher.stdout, 'data');
  await pause(after);
  publisher.kill('SIGKILL');
  await closed;
}
