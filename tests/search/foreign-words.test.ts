import { beforeEach, expect, test, vi } from 'vitest';

// Lists that other tests have loaded would not be missing.
beforeEach(() => vi.resetModules());

const open = async () => ({
  ...(await import('../../src/search/foreign-words.ts')),
  ...(await import('./support.ts')),
});

test('a query in Norwegian or English needs no further lists of words', async () => {
  const { missingLists } = await open();
  expect(missingLists('låne ski og staver')).toEqual([]);
  expect(missingLists('kor kan eg finne hjelp')).toEqual([]);
  expect(missingLists('borrow skis')).toEqual([]);
  expect(missingLists('')).toEqual([]);
});

test('letters and unknown words tell which lists a query needs', async () => {
  const { missingLists } = await open();
  expect(missingLists('волонтер')).toEqual(['cyrillic']);
  expect(missingLists('تطوع strikking')).toEqual(['arabic']);
  expect(missingLists('ወለንተኛ')).toEqual(['ethiopic']);
  expect(missingLists('wolontariusz')).toEqual(['latin']);
});

test('words are understood once their list is there, and then it is not missing', async () => {
  const { missingLists, loadLists, find, page } = await open();
  const pages = [page('/bli-frivillig/', 'Bli frivillig', { kind: 'pages' })];
  expect(find(pages, 'wolontariusz')).toEqual([]);
  await loadLists(missingLists('wolontariusz'));
  expect(find(pages, 'wolontariusz')).toEqual(['/bli-frivillig/']);
  expect(missingLists('wolontariusz')).toEqual([]);
});
