import { afterEach, expect, test, vi } from 'vitest';
import { readContentFolder } from '../../src/entries/folder.ts';
import { contentFacts } from '../../src/gateway/content-facts.ts';

const SETTINGS = readContentFolder('content').filter(({ path }) => !path.includes('/'));

afterEach(() => {
  vi.useRealTimers();
});

test('names the associations of the content, and reads them again in the background after ten seconds', async () => {
  vi.useFakeTimers();
  let files = [...SETTINGS, ...readContentFolder('content').filter(({ path }) => path.endsWith('/elvedal-turlag.md'))];
  let reads = 0;
  const { site, associations } = contentFacts(async () => {
    reads++;
    return files;
  });
  expect((await site()).name).toBe('Dugnad');
  expect(await associations()).toEqual([{ slug: 'elvedal-turlag', name: 'Elvedal turlag' }]);
  expect(reads).toBe(1);
  files = SETTINGS;
  vi.advanceTimersByTime(10_001);
  expect(await associations()).toHaveLength(1);
  await vi.waitFor(async () => expect(await associations()).toEqual([]));
  expect(reads).toBe(2);
});

test('settings that are wrong keep the last that were right, and a fault in reading keeps everything', async () => {
  vi.useFakeTimers();
  let read = async () => SETTINGS;
  const { site } = contentFacts(() => read());
  await site();
  for (const next of [async () => [], async () => Promise.reject(new Error('disk'))]) {
    read = next as typeof read;
    vi.advanceTimersByTime(10_001);
    await site();
    await vi.advanceTimersByTimeAsync(1);
    expect((await site()).name).toBe('Dugnad');
  }
});

test('without any settings it says what to run', async () => {
  const { site } = contentFacts(async () => []);
  await expect(site()).rejects.toThrow('npm run check:content');
});
