import { mkdirSync, symlinkSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { buildSite } from '../../src/publish/build.ts';
import { publish } from '../../src/publish/publish.ts';
import { refuseUnbuildableTarget } from '../../src/publish/target.ts';
import { temporaryFolder } from './folders.ts';
import { repositoryWith } from './repositories.ts';

const PROJECT = resolve('.');
const BESIDE = join(dirname(PROJECT), `${basename(PROJECT)}-site`);

test.each([BESIDE, `${BESIDE}/current`, `${PROJECT}2`])(
  'a target whose path only starts with that of the program is refused with a sentence: %s',
  (target) => {
    expect(() => refuseUnbuildableTarget(target)).toThrow(/cannot be built in .* DUGNAD_DIST/);
  },
);

test.each(['dist', join(PROJECT, 'dist'), join(dirname(PROJECT), 'site'), '/srv/site'])(
  'a target inside the program, or elsewhere, is accepted: %s',
  (target) => expect(() => refuseUnbuildableTarget(target)).not.toThrow(),
);

test('a link to such a folder is refused too, even if the folder does not exist yet', () => {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'dugnad-site'));
  symlinkSync(join(folder, 'dugnad-site'), join(folder, 'link'));
  const refuse = (target: string) => () => refuseUnbuildableTarget(target, join(folder, 'dugnad'));
  expect(refuse(join(folder, 'link'))).toThrow('dugnad-site');
  expect(refuse(join(folder, 'link', 'later', 'current'))).toThrow('later');
  expect(refuse(join(folder, 'elsewhere'))).not.toThrow();
});

test('neither a build nor a publish starts there', async () => {
  let begun = 0;
  const build = async () => {
    begun++;
    return [];
  };
  await expect(buildSite({ destination: BESIDE, build })).rejects.toThrow('cannot be built');
  const repository = repositoryWith({ 'site.yml': 'x' });
  await expect(publish({ repository, target: BESIDE, build })).rejects.toThrow('cannot be built');
  expect(begun).toBe(0);
});
