import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { isEdited, seedRepository } from '../../../scripts/support/content-repository.ts';
import { MAIN, openRepository } from '../../../src/gateway/git/repository.ts';
import { git } from '../../../src/publish/git.ts';

let folder: string;
let repository: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dugnad-seed-'));
  repository = join(folder, 'content.git');
  mkdirSync(join(folder, 'content'));
});

afterEach(() => rmSync(folder, { recursive: true }));

async function seedWith(text: string): Promise<void> {
  writeFileSync(join(folder, 'content', 'site.yml'), text);
  await seedRepository(join(folder, 'content'), repository);
}

const siteIn = (commit = 'main') => git(repository, 'show', `${commit}:site.yml`);

test('a repository follows its folder until somebody writes to it', async () => {
  await seedWith('one');
  await seedWith('two');
  expect(await siteIn()).toBe('two');
  expect(await isEdited(repository)).toBe(false);
});

test.each([
  ['what is published', MAIN],
  ['a draft', 'refs/heads/cms/events/tur'],
])('a repository in which somebody has saved %s is left as it is', async (_, ref) => {
  await seedWith('one');
  const open = await openRepository(repository);
  const main = (await open.refs({ fresh: true })).get(MAIN) as string;
  const files = new Map([['site.yml', Buffer.from('saved')]]);
  const author = { id: 1, name: 'Kari' };
  const to = await open.write({ parents: [main], files, author, message: 'Lagret', at: new Date() });
  await open.swap([{ ref, from: ref === MAIN ? main : undefined, to }]);
  open.close();
  await seedWith('two');
  expect(await isEdited(repository)).toBe(true);
  expect(await siteIn(ref)).toBe('saved');
});
