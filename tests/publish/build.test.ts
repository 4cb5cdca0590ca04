import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readlinkSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { buildSite } from '../../src/publish/build.ts';
import { builderOf, page, readFiles, smallSite, temporaryFolder, writeFiles } from './folders.ts';

function generating(files: Record<string, string>) {
  return builderOf((folder) => writeFiles(folder, files));
}

test('a built site replaces the old one, and nothing is left next to it', async () => {
  const folder = temporaryFolder();
  writeFiles(join(folder, 'dist'), { ...smallSite('Gammel'), 'borte/index.html': page('x') });
  await buildSite({ destination: join(folder, 'dist'), build: generating(smallSite('Ny')) });
  expect(readFiles(join(folder, 'dist'))).toEqual(smallSite('Ny'));
  expect(readdirSync(folder)).toEqual(['dist']);
});

test('the build gets a temporary output folder and the path of the published site, unless overridden', async () => {
  const folder = temporaryFolder();
  const seen: (string | undefined)[] = [];
  const dist = join(folder, 'dist');
  const build = builderOf(async (aside: string, environment: Readonly<Record<string, string>>) => {
    expect(environment.DUGNAD_DIST).toBe(aside);
    expect(aside).not.toBe(dist);
    seen.push(environment.DUGNAD_PREVIOUS);
    writeFiles(aside, smallSite());
  });
  await buildSite({ destination: dist, build });
  await buildSite({ destination: dist, build, environment: { DUGNAD_PREVIOUS: '/elsewhere.json' } });
  expect(seen).toEqual([join(folder, 'dist/data/build.json'), '/elsewhere.json']);
});

test.each([
  ['fails', { 'index.html': page('half') }, true],
  ['makes a site that is not fit', { ...smallSite(), 'tom/index.html': page('') }, false],
])('a build that %s leaves the old site byte for byte', async (_, files, fails) => {
  const folder = temporaryFolder();
  writeFiles(join(folder, 'dist'), smallSite('Gammel'));
  const build = builderOf(async (aside: string) => {
    writeFiles(aside, files);
    if (fails) throw new Error('Astro could not build the site.');
  });
  await expect(buildSite({ destination: join(folder, 'dist'), build })).rejects.toThrow(/Astro could not|not fit/);
  expect(readFiles(join(folder, 'dist'))).toEqual(smallSite('Gammel'));
  expect(readdirSync(folder)).toEqual(['dist']);
});

test('a dead link is returned and does not stop the build', async () => {
  const files = { ...smallSite(), 'index.html': page('<a href="/nei/">x</a>') };
  const faults = await buildSite({ destination: join(temporaryFolder(), 'dist'), build: generating(files) });
  expect(faults).toMatchObject([{ file: 'index.html', level: 'warning' }]);
});

test('a folder with other files in it is refused before anything is built', async () => {
  const folder = temporaryFolder();
  writeFiles(join(folder, 'home'), { 'letter.txt': 'dear' });
  const build = () => expect.unreachable();
  await expect(buildSite({ destination: join(folder, 'home'), build })).rejects.toThrow('something else');
  expect(readFiles(folder)).toEqual({ 'home/letter.txt': 'dear' });
});

test('an empty folder and a missing one are valid destinations', async () => {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'empty'));
  for (const name of ['empty', 'new/deep']) {
    await buildSite({ destination: join(folder, name), build: generating(smallSite()) });
    expect(readFiles(join(folder, name))).toEqual(smallSite());
  }
});

test('a destination that is a symbolic link stays one', async () => {
  const folder = temporaryFolder();
  writeFiles(join(folder, 'real'), smallSite('Gammel'));
  symlinkSync('real', join(folder, 'dist'));
  await buildSite({ destination: join(folder, 'dist'), build: generating(smallSite('Ny')) });
  expect(readlinkSync(join(folder, 'dist'))).toBe('real');
  expect(readFiles(join(folder, 'real'))).toEqual(smallSite('Ny'));
});

test('leftovers of a killed build are deleted, and an old site that it had moved away is restored', async () => {
  const folder = temporaryFolder();
  const { pid } = spawnSync('true');
  writeFiles(folder, { [`.dist-building-${pid}/index.html`]: 'half', '.dist-building-1/index.html': 'at work' });
  writeFiles(join(folder, `.dist-replaced-${pid}`), smallSite('Gammel'));
  const build = () => Promise.reject(new Error('Astro could not build the site.'));
  await expect(buildSite({ destination: join(folder, 'dist'), build })).rejects.toThrow('Astro');
  expect(readFiles(join(folder, 'dist'))).toEqual(smallSite('Gammel'));
  expect(existsSync(join(folder, `.dist-building-${pid}`))).toBe(false);
  expect(existsSync(join(folder, '.dist-building-1'))).toBe(true);
});
