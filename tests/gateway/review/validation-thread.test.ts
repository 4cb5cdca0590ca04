import { expect, test } from 'vitest';
import { validateInThread } from '../../../src/gateway/review/validation-thread.ts';
import { FILES } from '../support/editing.ts';

const files = Object.entries(FILES).map(([path, text]) => ({ path, bytes: Buffer.from(text) }));

test('answers reach the right caller, however many ask at once', async () => {
  const few = files.filter(({ path }) => !path.startsWith('events/'));
  const reports = await Promise.all([files, few, files].map((each) => task(each)));
  expect(reports.map(({ entries }) => entries.events.length)).toEqual([2, 0, 2]);
});

test('problems are in the requested language', async () => {
  const broken = [...files, { path: 'events/ny.md', bytes: Buffer.from('Uten noe') }];
  const [bokmal, nynorsk] = await Promise.all([task(broken, 'nb'), task(broken, 'nn')]);
  expect(bokmal?.problems[0]?.file).toBe('events/ny.md');
  expect(nynorsk?.problems[0]?.reason).not.toBe(bokmal?.problems[0]?.reason);
});

test('when the thread fails, all pending tasks are rejected and a new thread answers the next', async () => {
  const failing = validateInThread({ files: undefined as never, pictures: [], code: 'nb' });
  const waiting = task(files);
  await expect(failing).rejects.toThrow();
  await expect(waiting).rejects.toThrow();
  expect((await task(files)).entries.events).toHaveLength(2);
});

function task(content: typeof files, code = 'nb') {
  return validateInThread({ files: content, pictures: [], code });
}
