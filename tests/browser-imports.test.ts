import { expect, test } from 'vitest';
import { importsOf, type Source, sources, targetOf } from './sources.ts';

test('zod comes with nothing that a browser loads', () => {
  expect(loadedInBrowsers(sources())).not.toContain('zod');
});

test('zod is seen where it would come into a browser by way of other files', () => {
  const files = [
    { path: 'islands/a.ts', text: `import { b } from '../domain/b.ts';\nimport type { D } from '../domain/d.ts';` },
    { path: 'domain/b.ts', text: `import { collections } from '../schemas/collections.ts';` },
    { path: 'domain/d.ts', text: `import { help } from '../schemas/help.ts';` },
    { path: 'schemas/collections.ts', text: `import { z } from 'zod';` },
  ];
  expect(loadedInBrowsers(files)).toEqual(['islands/a.ts', 'domain/b.ts', 'schemas/collections.ts', 'zod']);
});

/** Lists the files and packages that our scripts for browsers need, types apart. */
function loadedInBrowsers(files: readonly Source[]): string[] {
  const texts = new Map(files.map(({ path, text }) => [path, text]));
  // A set gives what is put in on the way, too.
  const loaded = new Set([...texts.keys()].filter((path) => /^(?:islands|cms\/editor)\/.*\.tsx?$/.test(path)));
  for (const path of loaded) {
    const needed = importsOf(texts.get(path) ?? '').filter(({ typeOnly }) => !typeOnly);
    for (const { from } of needed) loaded.add(targetOf(path, from));
  }
  return [...loaded];
}
