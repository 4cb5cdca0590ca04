import { mkdirSync, readFileSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkOutVersion } from '../../../scripts/bench/builders/baseline.ts';
import { temporaryFolder } from '../../publish/folders.ts';
import { commitTo, repositoryWith } from '../../publish/repositories.ts';

test('an earlier commit gets a folder of its own, with the packages of the repository', () => {
  const repository = repositoryWith({ 'a.txt': 'before', '.gitignore': 'node_modules' });
  mkdirSync(join(repository, 'node_modules'));
  commitTo(repository, { 'a.txt': 'after' });
  const version = checkOutVersion('HEAD~1', repository, temporaryFolder());
  expect(version?.name).toMatch(/^[0-9a-f]{7,}$/);
  expect(readFileSync(join(version?.folder ?? '', 'a.txt'), 'utf8')).toBe('before');
  expect(realpathSync(join(version?.folder ?? '', 'node_modules'))).toBe(
    join(realpathSync(repository), 'node_modules'),
  );
});

test('a commit that the repository does not have is left out', () => {
  expect(checkOutVersion('0123abc', repositoryWith({ 'a.txt': '' }), temporaryFolder())).toBeUndefined();
});
