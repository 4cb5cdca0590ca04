import { expect, test } from 'vitest';
import type { Portal } from '../../../src/domain/portal.ts';
import { openSearchIndex, type SearchIndex } from '../../../src/publish/site/search.ts';
import type { Stage } from '../../../src/publish/site/stage.ts';
import { activity } from '../../activity.ts';
import { portalFrom } from '../../portal-from.ts';

const NOW = '2026-11-21T10:00';
const first = portalWith('Strikkekafé');
const second = portalWith('Turorientering');

test('the index of the same content is put on the next stage again', async () => {
  const index = openSearchIndex();
  const made = await filesOf(index, first);
  expect([...made.keys()]).toContain('pagefind/pagefind.js');
  expect(await filesOf(index, first)).toEqual(made);
  expect(await filesOf(index, second)).not.toEqual(made);
});

test('a site that does not wait for the index of full texts gets the last one, and is told when its own can follow', async () => {
  const { promise: followed, resolve } = Promise.withResolvers<void>();
  const index = openSearchIndex({ onReady: resolve, quiet: 0 });
  const made = await filesOf(index, first);
  expect(index.state()).toBe('current');
  const next = await filesOf(index, second);
  expect(fullTexts(next)).toEqual(fullTexts(made));
  expect(next.get('sok/indeks/1.json')).not.toEqual(made.get('sok/indeks/1.json'));
  expect(index.state()).toBe('behind');
  await followed;
  const own = await filesOf(index, second);
  expect(index.state()).toBe('current');
  expect(own).toEqual(await filesOf(openSearchIndex(), second));
});

function fullTexts(files: Map<string, string>): [string, string][] {
  return [...files].filter(([path]) => path.startsWith('pagefind/'));
}

function portalWith(title: string): Portal {
  return portalFrom({ 'events/a.md': activity({ title }) }, NOW);
}

/** Returns what an index puts on a stage for a portal. */
async function filesOf(index: SearchIndex, portal: Portal): Promise<Map<string, string>> {
  const files = new Map<string, string>();
  const put: Stage['put'] = (path, content) => {
    files.set(path, Buffer.from(content as Uint8Array).toString('base64'));
  };
  await index.put({ put } as Stage, portal, NOW);
  return files;
}
