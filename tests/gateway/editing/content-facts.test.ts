import { expect, test } from 'vitest';
import { contentFacts } from '../../../src/gateway/editing/content-facts.ts';
import { MAIN, type StoredFile } from '../../../src/gateway/git/repository.ts';
import { FILES } from '../support/editing.ts';

const { 'site.yml': SITE = '', 'closures.yml': CLOSURES = '', 'associations/turlag.md': TURLAG = '' } = FILES;
const SETTINGS = { 'site.yml': SITE, 'closures.yml': CLOSURES };

/** The published content that these facts read; `read` counts the opened files. */
function published(files: Record<string, string>) {
  const now = { files, commit: 'one', read: 0, isBroken: false };
  const facts = contentFacts({
    refs: async () => new Map([[MAIN, now.commit]]),
    files: async (_, folder) =>
      Object.keys(now.files)
        .filter((path) => path.startsWith(`${folder}/`))
        .map((path): [string, string] => [path.slice(folder.length + 1), path]),
    async file(_, path): Promise<StoredFile | undefined> {
      if (now.isBroken) throw new Error('disk');
      now.read++;
      const text = now.files[path];
      return text === undefined ? undefined : { id: path, bytes: Buffer.from(text) };
    },
  });
  return { now, facts };
}

test('lists the published associations, and rereads them after a publish', async () => {
  const { now, facts } = published({ ...SETTINGS, 'associations/turlag.md': TURLAG, 'events/tur.md': 'not looked at' });
  expect((await facts.site()).name).toBe('Dugnad');
  expect(await facts.associations()).toEqual([{ slug: 'turlag', name: 'Turlaget' }]);
  expect(now.read).toBe(3);
  now.files = SETTINGS;
  expect(await facts.associations()).toHaveLength(1);
  now.commit = 'two';
  expect(await facts.associations()).toEqual([]);
});

test('invalid settings keep the last valid ones', async () => {
  const { now, facts } = published(SETTINGS);
  await facts.site();
  for (const [commit, files] of [
    ['two', {}],
    ['three', { ...SETTINGS, 'site.yml': 'name: [' }],
  ] as const) {
    Object.assign(now, { commit, files });
    expect((await facts.site()).name).toBe('Dugnad');
  }
});

test('a failed read is retried by the next call', async () => {
  const { now, facts } = published(SETTINGS);
  now.isBroken = true;
  await expect(facts.site()).rejects.toThrow('disk');
  now.isBroken = false;
  expect((await facts.site()).name).toBe('Dugnad');
});

test('without any settings, the error says which command to run', async () => {
  const { facts } = published({});
  await expect(facts.site()).rejects.toThrow('npm run check:content');
});
