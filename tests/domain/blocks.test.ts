import { expect, test } from 'vitest';
import { parseBlocks } from '../../src/domain/blocks.ts';

test('an empty line separates paragraphs, and other lines continue the current one', () => {
  expect(parseBlocks('Ring først.\n\nKom så\ninnom.\n')).toEqual([
    { kind: 'paragraph', text: 'Ring først.' },
    { kind: 'paragraph', text: 'Kom så innom.' },
  ]);
});

test('lines with a dash are a list, with or without an empty line before it', () => {
  const list = { kind: 'bullets', items: ['Ski', 'Staver og sko'] };
  expect(parseBlocks('Ta med:\n- Ski\n- Staver\n  og sko')).toEqual([{ kind: 'paragraph', text: 'Ta med:' }, list]);
  expect(parseBlocks('- Ski\n\n- Staver og sko\n\nGod tur!')).toEqual([list, { kind: 'paragraph', text: 'God tur!' }]);
});

test('numbered lines are a numbered list, also across empty lines', () => {
  const list = { kind: 'numbers', items: ['Spør', 'Hent', 'Lever'] };
  expect(parseBlocks('1. Spør\n2. Hent\n3. Lever')).toEqual([list]);
  expect(parseBlocks('1) Spør\n\n2) Hent\n\n3) Lever')).toEqual([list]);
});

test('a date at the start of a line is not a list', () => {
  expect(parseBlocks('1. mai er det stengt.\n\n24. desember også.')).toEqual([
    { kind: 'paragraph', text: '1. mai er det stengt.' },
    { kind: 'paragraph', text: '24. desember også.' },
  ]);
});

test('bullets after numbers are a separate list', () => {
  expect(parseBlocks('1. a\n2. b\n- c').map(({ kind }) => kind)).toEqual(['numbers', 'bullets']);
});
