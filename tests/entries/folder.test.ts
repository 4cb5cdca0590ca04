import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readContentFolder } from '../../src/entries/folder.ts';
import { MAX_FILE_BYTES } from '../../src/entries/front-matter.ts';
import { validateContent } from '../../src/entries/validate-content.ts';
import { languageOf } from '../../src/i18n/index.ts';
import * as nb from '../../src/i18n/nb/index.ts';
import { controls } from './controls.ts';
import { closuresFile, entryFile, siteFile } from './files.ts';
import { hostile } from './hostile.ts';

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'dugnad-content-'));
});

afterEach(() => rmSync(root, { recursive: true }));

function write(path: string, content: string | Uint8Array | Buffer = 'a'): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), content);
}

function paths(): string[] {
  return readContentFolder(root)
    .map(({ path }) => path)
    .sort();
}

test('Entries and settings are read with their bytes', () => {
  write('site.yml', 'name: Dugnad');
  write('events/tur.md', 'å');
  const files = readContentFolder(root);
  expect(files.map((file) => [file.path, 'bytes' in file && Buffer.from(file.bytes).toString()]).sort()).toEqual([
    ['events/tur.md', 'å'],
    ['site.yml', 'name: Dugnad'],
  ]);
});

test('Pictures, hidden files and files beside the folders are not validated', () => {
  write('media/elvedal-turlag/a.jpg');
  write('.git/config');
  write('.github/workflows/a.md');
  write('events/.gitkeep');
  write('events/.obsidian/a.md');
  write('README.md');
  write('site.yaml');
  expect(paths()).toEqual([]);
});

test('A file in an unknown folder is read, so that it can be reported', () => {
  write('nyheter/a.md');
  write('events/2026/a.md');
  write('events/Notater.txt');
  expect(paths()).toEqual(['events/2026/a.md', 'events/Notater.txt', 'nyheter/a.md']);
});

test('A file over 64 kB is listed and not opened', () => {
  write('events/stor.md', new Uint8Array(MAX_FILE_BYTES + 1));
  write('events/full.md', new Uint8Array(MAX_FILE_BYTES));
  expect(readContentFolder(root)).toEqual(
    expect.arrayContaining([
      { path: 'events/stor.md', fault: 'too-large' },
      { path: 'events/full.md', bytes: Buffer.alloc(MAX_FILE_BYTES) },
    ]),
  );
});

describe('A link is listed and not followed', () => {
  test.each([
    ['to a file outside', 'events/passwd.md', '/etc/passwd'],
    ['to a file inside', 'events/tvilling.md', './tur.md'],
    ['to nothing', 'events/borte.md', './finnes-ikke.md'],
    ['to itself', 'events/ring.md', './ring.md'],
    ['to a folder', 'events/etc', '/etc'],
    ['in the place of a setting', 'site.yml', '/etc/hostname'],
    ['in the place of a folder of ours', 'grants', '/etc'],
  ])('%s', (_, path, target) => {
    write('events/tur.md');
    symlinkSync(target, join(root, path));
    expect(readContentFolder(root)).toContainEqual({ path, fault: 'not-a-file' });
    expect(paths()).toEqual(['events/tur.md', path].sort());
  });
});

test.runIf(process.platform === 'linux')('A name that is not UTF-8 is reported, and stops nothing', () => {
  write('events/tur.md');
  const latin1 = (path: string) => Buffer.concat([Buffer.from(`${root}/`), Buffer.from(path, 'latin1')]);
  writeFileSync(latin1('events/språk.md'), 'a');
  mkdirSync(latin1('events/år'));
  writeFileSync(latin1('events/år/a.md'), 'a');
  expect(readContentFolder(root)).toEqual(
    expect.arrayContaining([
      { path: 'events/spr\ufffdk.md', fault: 'not-a-file' },
      { path: 'events/\ufffdr', fault: 'not-a-file' },
    ]),
  );
});

test('A folder with every hostile file in it is read to its end', () => {
  const onDisk = hostile.filter(({ notOnDisk }) => !notOnDisk);
  for (const { path, source } of [...onDisk, ...controls]) write(path, source);
  const { leftOut, entries } = validateContent(readContentFolder(root), languageOf('nb'));
  expect(leftOut).toEqual(onDisk.map(({ path }) => path).sort());
  expect(Object.values(entries).flat()).toHaveLength(controls.length);
});

test('What cannot be read is reported in a whole sentence', () => {
  write('site.yml', siteFile());
  write('closures.yml', closuresFile());
  write('events/tur.md', entryFile('events', { associations: '[turlag]' }));
  write('associations/turlag.md', entryFile('associations'));
  write('events/stor.md', new Uint8Array(MAX_FILE_BYTES + 1));
  symlinkSync('/etc', join(root, 'grants'));
  const { problems, leftOut, entries } = validateContent(readContentFolder(root), languageOf('nb'));
  expect(problems).toEqual([
    { file: 'events/stor.md', field: 'file', reason: nb.problems['too-large'], level: 'error' },
    { file: 'grants', field: 'file', reason: nb.problems['not-a-file'], level: 'error' },
  ]);
  expect(leftOut).toEqual(['events/stor.md', 'grants']);
  expect(entries.events).toHaveLength(1);
});
