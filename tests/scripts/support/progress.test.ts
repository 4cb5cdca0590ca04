import { expect, test } from 'vitest';
import { openProgress } from '../../../scripts/support/progress.ts';

function shown(isTTY: boolean): string {
  const written: string[] = [];
  const output = { isTTY, write: (text: string | Uint8Array) => written.push(String(text)) > 0 };
  const progress = openProgress(output);
  progress.show({ step: 'content' });
  progress.show({ step: 'pages', pages: 25 });
  progress.show({ step: 'pages', pages: 50 });
  progress.end();
  return written.join('');
}

test('without a terminal each step is one line', () => {
  expect(shown(false)).toBe('Reading the content\nRendering pages\n');
});

test('on a terminal one line shows a bar and the pages so far, and is taken away at the end', () => {
  const lines = shown(true).split('\r\x1b[K');
  expect(lines).toEqual([
    '',
    '[########............] Reading the content',
    '[############........] Rendering pages: 25',
    '[############........] Rendering pages: 50',
    '',
  ]);
});
