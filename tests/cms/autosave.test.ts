import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { AutosaveClient, type AutosaveOptions, SAVE_DELAY, RETRY_DELAY } from '../../src/cms/autosave.ts';

const form = { id: 'a', collection: 'events', slug: '', content: '1' };

class Browser implements AutosaveOptions {
  readonly person = 7;
  readonly kept = new Map<string, string>();
  readonly asked: [string, object | undefined][] = [];
  readonly told: string[] = [];
  /** The status that the gateway refuses with, 0 for no contact at all. */
  fault: number | undefined;
  there: object[] = [];
  answer: object = {};
  time = 1000;

  storage = {
    getItem: (key: string) => this.kept.get(key) ?? null,
    setItem: (key: string, value: string) => void this.kept.set(key, value),
    removeItem: (key: string) => void this.kept.delete(key),
  };

  now = () => this.time;
  onStateChange = (state: string) => void this.told.push(state);
  request = async (address: string, body?: object) => {
    this.asked.push([address, body]);
    if (this.fault !== undefined) throw Object.assign(new Error('no'), { status: this.fault });
    return body ? this.answer : this.there;
  };
}

let browser: Browser;
let client: AutosaveClient;

beforeEach(() => {
  vi.useFakeTimers();
  browser = new Browser();
  client = new AutosaveClient(browser);
});

afterEach(() => {
  vi.useRealTimers();
});

test('a change is stored in the browser at once, and sent to the gateway once after a delay', async () => {
  client.write(form);
  client.write({ ...form, content: '12' });
  expect([...browser.kept.values()].join()).toContain('"content":"12"');
  expect(browser.asked).toEqual([]);
  await vi.advanceTimersByTimeAsync(SAVE_DELAY);
  expect(browser.asked).toEqual([['/gw/autosave', { ...form, content: '12' }]]);
  expect(browser.told).toEqual(['stored']);
  expect(browser.kept.size).toBe(0);
});

test('it retries while offline, and reports the state', async () => {
  browser.fault = 0;
  client.write(form);
  await vi.advanceTimersByTimeAsync(SAVE_DELAY + RETRY_DELAY);
  expect(browser.told).toEqual(['notStored', 'notStored']);
  expect(browser.kept.size).toBe(1);
  browser.fault = undefined;
  await vi.advanceTimersByTimeAsync(RETRY_DELAY);
  expect(browser.told.at(-1)).toBe('stored');
  expect(browser.kept.size).toBe(0);
});

test('an expired session is reported', async () => {
  browser.fault = 401;
  client.write(form);
  await vi.advanceTimersByTimeAsync(SAVE_DELAY);
  expect(browser.told).toEqual(['signedOut']);
});

test('a saved form is discarded everywhere, and no late keystroke restores it', async () => {
  client.write(form);
  client.discard('a');
  await vi.advanceTimersByTimeAsync(SAVE_DELAY + RETRY_DELAY);
  expect(browser.asked).toEqual([['/gw/autosave/drop', { id: 'a' }]]);
  expect(browser.kept.size).toBe(0);
});

test('a form that could not be discarded yet is not listed, and is discarded when online', async () => {
  browser.there = [{ ...form, at: 1 }];
  browser.fault = 0;
  client.discard('a');
  await vi.advanceTimersByTimeAsync(1);
  browser.fault = undefined;
  expect(await client.list('events', '')).toEqual([]);
  await vi.advanceTimersByTimeAsync(RETRY_DELAY);
  expect(browser.asked.at(-1)).toEqual(['/gw/autosave/drop', { id: 'a' }]);
});

test('a change made during a request is sent after it', async () => {
  client.write(form);
  const sending = client.send();
  client.write({ ...form, content: '2' });
  await sending;
  await vi.advanceTimersByTimeAsync(SAVE_DELAY);
  expect(browser.asked.map(([, body]) => (body as typeof form).content)).toContain('2');
  expect(browser.kept.size).toBe(0);
});

test('unsaved is what the gateway has and what only this browser has, the newer of the two, the latest first', async () => {
  browser.fault = 0;
  browser.time = 50;
  client.write({ ...form, content: 'here' });
  client.write({ ...form, id: 'b', slug: 'kor' });
  await vi.advanceTimersByTimeAsync(SAVE_DELAY);
  browser.fault = undefined;
  browser.there = [
    { ...form, content: 'older', at: 40 },
    { ...form, id: 'c', content: 'elsewhere', at: 60 },
  ];
  const unsaved = await client.list('events', '');
  expect(unsaved.map(({ id, content }) => [id, content])).toEqual([
    ['c', 'elsewhere'],
    ['a', 'here'],
  ]);
  const another = new AutosaveClient(Object.assign(browser, { person: 8 }));
  browser.there = [];
  expect(await another.list('events', '')).toEqual([]);
});

test('what is written after the gateway has stored something is the newer, also where the clock is behind', async () => {
  browser.answer = { message: 'saved', at: 5000 };
  client.write(form);
  await vi.advanceTimersByTimeAsync(SAVE_DELAY);
  browser.fault = 0;
  client.write({ ...form, content: '12' });
  await vi.advanceTimersByTimeAsync(SAVE_DELAY);
  browser.fault = undefined;
  browser.there = [{ ...form, at: 5000 }];
  expect(await new AutosaveClient(browser).list('events', '')).toMatchObject([{ content: '12' }]);
  browser.there = [{ ...form, content: 'elsewhere', at: 6000 }];
  expect(await new AutosaveClient(browser).list('events', '')).toMatchObject([{ content: 'elsewhere' }]);
});

test('editing works when the browser cannot store anything', async () => {
  browser.storage.setItem = () => {
    throw new Error('full');
  };
  client.write(form);
  await vi.advanceTimersByTimeAsync(SAVE_DELAY);
  expect(browser.told).toEqual(['stored']);
});

test('signing out removes all copies from the browser', () => {
  browser.fault = 0;
  client.write(form);
  client.clearLocalCopies();
  expect(browser.kept.size).toBe(0);
});

test('copies under the name that earlier versions used are moved, and are still listed', async () => {
  const old = { a: { ...form, content: 'old', person: 7, at: 50 } };
  browser.kept.set('dugnad-scratch', JSON.stringify(old));
  browser.fault = 0;
  expect(await new AutosaveClient(browser).list('events', '')).toMatchObject([{ id: 'a', content: 'old' }]);
  expect([...browser.kept]).toEqual([['dugnad-autosave', JSON.stringify(old)]]);
});
