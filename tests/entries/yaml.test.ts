import { describe, expect, test } from 'vitest';
import { parseYaml, UnquotedNumber, writeYaml } from '../../src/entries/yaml.ts';

function fieldsOf(source: string): unknown {
  const yaml = parseYaml(source);
  return 'fields' in yaml ? yaml.fields : yaml;
}

describe('A plain value', () => {
  test.each([
    ['2026-11-24', '2026-11-24'],
    ['2026-11-24T18:00', '2026-11-24T18:00'],
    ['12:30', '12:30'],
    ['1_000', '1_000'],
    ['no', 'no'],
    ['Yes', 'Yes'],
    ['True', 'True'],
    ['NULL', 'NULL'],
    ['true', true],
    ['false', false],
    ['null', null],
    ['~', null],
    ['', null],
    ['301', 301],
    ['-5', -5],
    ['19.99', 19.99],
    ['"0301"', '0301'],
  ])('%s is read as %o', (text, value) => {
    expect(fieldsOf(`a: ${text}`)).toEqual({ a: value });
  });

  test.each([
    ['0301', 301],
    ['1.50', 1.5],
    ['0x1F', 31],
    ['0o17', 15],
    ['+4761000010', 4761000010],
    ['1e3', 1000],
    ['-0', -0],
    ['.inf', Number.POSITIVE_INFINITY],
    ['.nan', Number.NaN],
    ['12345678901234567890', Number('12345678901234567890')],
  ])('%s keeps its text with the number', (text, value) => {
    expect(fieldsOf(`a: ${text}`)).toEqual({ a: new UnquotedNumber(text, value) });
  });
});

describe('A YAML feature that content may not use', () => {
  test.each([
    ['an anchor', 'a: b\nc: &x d', { fault: 'yaml-anchor', line: 2 }],
    ['an anchor on a list', 'a: &x [b]', { fault: 'yaml-anchor', line: 1 }],
    ['an anchor on a key', '&x a: b', { fault: 'yaml-anchor', line: 1 }],
    ['an alias to nothing', 'a: *x', { fault: 'yaml-anchor', line: 1 }],
    ['a tag', 'a: !!str b', { fault: 'yaml-anchor', line: 1 }],
    ['a tag without a name', 'a: ! b', { fault: 'yaml-anchor', line: 1 }],
    ['a merge key', '<<: { a: b }', { fault: 'yaml-key', found: '<<' }],
    ['__proto__', 'a:\n  __proto__: b', { fault: 'yaml-key', line: 2, found: '__proto__' }],
    ['constructor', 'constructor: b', { fault: 'yaml-key', found: 'constructor' }],
    ['prototype', 'prototype: b', { fault: 'yaml-key', found: 'prototype' }],
    ['a list as a key', '? [a, b]\n: c', { fault: 'yaml-key' }],
    ['fields as a key', '? { a: b }\n: c', { fault: 'yaml-key' }],
    ['a key twice', 'a: 1\nb: 2\na: 3', { fault: 'yaml-duplicate', line: 3, found: 'a' }],
    ['a key twice, once in quotation marks', 'a: 1\n"a": 3', { fault: 'yaml-duplicate', found: 'a' }],
    ['a number twice as a key', '01: 1\n01: 3', { fault: 'yaml-duplicate', found: '01' }],
    ['a key twice deeper down', 'a: { b: 1, b: 2 }', { fault: 'yaml-duplicate', found: 'b' }],
    ['21 lists inside each other', `a: ${'['.repeat(21)}${']'.repeat(21)}`, { fault: 'yaml-depth' }],
    ['two documents', 'a: b\n--- {}\n', { fault: 'yaml-documents' }],
    ['a list in the place of fields', '- a', { fault: 'yaml-not-fields' }],
    ['a text in the place of fields', 'a', { fault: 'yaml-not-fields' }],
    ['a number in the place of fields', '0301', { fault: 'yaml-not-fields' }],
    ['a tab as indent', 'a:\n\tb: c', { fault: 'yaml', line: 2 }],
    ['a quotation mark that is not closed', 'a: "b', { fault: 'yaml' }],
  ])('%s is refused', (_, source, fault) => {
    expect(parseYaml(source)).toMatchObject(fault);
  });
});

test('Lists and fields as deep as in content are read', () => {
  expect(fieldsOf('a:\n  - b:\n      c: [{ d: [e] }]')).toEqual({ a: [{ b: { c: [{ d: ['e'] }] } }] });
});

test('An empty file has no fields', () => {
  expect([fieldsOf(''), fieldsOf('# bare en kommentar\n'), fieldsOf('{}')]).toEqual([{}, {}, {}]);
});

test('A field named like a property of every object is a field', () => {
  expect(fieldsOf('toString: a\nhasOwnProperty: b')).toEqual({ toString: 'a', hasOwnProperty: 'b' });
});

test("Fields have no inherited properties but an object's own", () => {
  expect(Object.getPrototypeOf(fieldsOf('a: b'))).toBe(Object.prototype);
  expect(parseYaml('"\\x5f_proto__": { admin: true }')).toMatchObject({ fault: 'yaml-key' });
  expect(({} as { admin?: boolean }).admin).toBeUndefined();
});

test.each([
  { changes: [{ date: '2026-12-08', status: 'cancelled', note: 'Buss: «0301» # nei\nVi ses.' }] },
  { start: '2026-11-24T18:00', end: '2026-11-24', price: 0, confirmed: true },
  { note: 'true', more: '0301', list: ['1.50', 'null', '- x', '@y', ''] },
  { repeat: { every: 'week', on: ['tue'], until: '2027-06-18', interval: undefined } },
])('what is written as YAML reads back unchanged: %j', (fields) => {
  expect(parseYaml(writeYaml(fields))).toEqual({ fields: JSON.parse(JSON.stringify(fields)) });
});
