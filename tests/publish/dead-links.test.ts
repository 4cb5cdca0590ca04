import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { createLinkIndex } from '../../src/publish/dead-links.ts';
import { page } from './folders.ts';

test('the addresses and places of pages are remembered without the pages', () => {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  const heap = () => {
    collect();
    return process.memoryUsage().heapUsed;
  };
  const index = createLinkIndex();
  const before = heap();
  for (let number = 0; number < 300; number += 1) {
    const links = `<a href="/en-lang-adresse-til-side-${number}/">x</a><a href="#et-sted-som-ikke-finnes-${number}">x</a>`;
    // As a page is that comes from a file: one text, and not the parts it was made of.
    const html = Buffer.from(page(links + 'x'.repeat(100_000))).toString();
    index.readPage(`side-${number}/index.html`, html);
  }
  expect(heap() - before).toBeLessThan(3_000_000);
  expect(index.deadLinks(new Set())).toHaveLength(600);
});
