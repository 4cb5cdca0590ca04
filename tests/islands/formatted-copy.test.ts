import { afterEach, expect, test, vi } from 'vitest';
import { copyFormatted } from '../../src/islands/formatted-copy.ts';

const PROGRAMME = { text: 'Uke 48', html: '<h2>Uke 48</h2>' };

/** Stands for the item of a browser, which Node lacks. */
class Item {
  readonly parts: Readonly<Record<string, Blob>>;
  constructor(parts: Record<string, Blob>) {
    this.parts = parts;
  }
}

afterEach(() => vi.unstubAllGlobals());

test('a text is copied both as HTML and as it is, in one item', async () => {
  vi.stubGlobal('ClipboardItem', Item);
  const copied = clipboard();
  await copyFormatted(copied, PROGRAMME);
  expect(copied.writeText).not.toHaveBeenCalled();
  const [[item] = []] = (copied.write.mock.calls[0] ?? []) as unknown as [Item[]?];
  const parts = Object.entries(item?.parts ?? {}).map(async ([type, blob]) => [type, blob.type, await blob.text()]);
  expect(await Promise.all(parts)).toEqual([
    ['text/plain', 'text/plain', 'Uke 48'],
    ['text/html', 'text/html', '<h2>Uke 48</h2>'],
  ]);
});

test('a browser that cannot copy HTML, or may not, copies the text', async () => {
  const older = clipboard();
  await copyFormatted(older, PROGRAMME);
  expect(older.write).not.toHaveBeenCalled();
  expect(older.writeText).toHaveBeenCalledExactlyOnceWith('Uke 48');
  vi.stubGlobal('ClipboardItem', Item);
  const strict = clipboard(() => Promise.reject(new Error('NotAllowedError')));
  await copyFormatted(strict, PROGRAMME);
  expect(strict.writeText).toHaveBeenCalledExactlyOnceWith('Uke 48');
});

test('a copy that fails altogether is heard of, so that the text is selected instead', async () => {
  const refused = clipboard();
  refused.writeText.mockRejectedValue(new Error('NotAllowedError'));
  await expect(copyFormatted(refused, PROGRAMME)).rejects.toThrow('NotAllowedError');
});

function clipboard(write = () => Promise.resolve()) {
  return { write: vi.fn(write), writeText: vi.fn(() => Promise.resolve()) } as unknown as Clipboard & {
    write: ReturnType<typeof vi.fn>;
    writeText: ReturnType<typeof vi.fn>;
  };
}
