import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { normalise, type ScalarFault } from '../../src/entries/normalise.ts';
import { UnquotedNumber } from '../../src/entries/yaml.ts';

const schema = z.strictObject({
  title: z.string(),
  note: z.string().optional(),
  kind: z.enum(['1', 'b']).optional(),
  price: z.number().optional(),
  free: z.boolean().default(false),
  tags: z.array(z.string()).default([]),
  signup: z.strictObject({ url: z.string().optional(), by: z.string().optional() }).optional(),
  contact: z.strictObject({ role: z.string(), phone: z.string().optional() }).optional(),
  names: z.partialRecord(z.enum(['a', 'b']), z.string()).default({}),
});

function normalised(value: unknown): unknown {
  return normalise(schema, value, '', []);
}

function faultsOf(value: unknown): ScalarFault[] {
  const faults: ScalarFault[] = [];
  normalise(schema, value, '', faults);
  return faults;
}

describe('An optional field is absent', () => {
  test.each([[''], [null], [[]], [{}]])('when it holds %j', (empty) => {
    const fields = {
      note: empty,
      kind: empty,
      price: empty,
      free: empty,
      tags: empty,
      signup: empty,
      contact: empty,
      names: empty,
    };
    expect(normalised(fields)).toEqual({});
  });

  test('when it is a form with nothing filled in', () => {
    expect(normalised({ signup: { url: '', by: null } })).toEqual({});
  });

  test('but not when a form has an empty required field, or any value', () => {
    expect(normalised({ contact: { role: '', phone: '' } })).toEqual({ contact: { role: '' } });
    expect(normalised({ contact: { role: null } })).toEqual({ contact: {} });
    expect(normalised({ signup: { url: '', by: 'a' } })).toEqual({ signup: { by: 'a' } });
  });

  test('and so is an empty custom key', () => {
    expect(normalised({ names: { a: '', b: 'B' } })).toEqual({ names: { b: 'B' } });
  });
});

test('A required field keeps an empty value, so that the schema can report it', () => {
  expect(normalised({ title: '' })).toEqual({ title: '' });
  expect(normalised({ title: [] })).toEqual({ title: [] });
});

test('Null in a required field is missing', () => {
  expect(normalised({ title: null })).toEqual({});
});

describe('A text field', () => {
  test('takes a number or a boolean as its text', () => {
    expect(normalised({ title: 2026, note: true, kind: 1 })).toEqual({ title: '2026', note: 'true', kind: '1' });
  });

  test('takes them in lists too', () => {
    expect(normalised({ tags: [1, 'a', false] })).toEqual({ tags: ['1', 'a', 'false'] });
  });

  test('rejects a number whose text would change', () => {
    expect(faultsOf({ title: new UnquotedNumber('0301', 301) })).toEqual([
      { field: 'title', code: 'unquoted-number', found: '0301', level: 'error' },
    ]);
  });

  test('suggests quotation marks only if the text would then be valid', () => {
    const dated = z.strictObject({ day: z.string().regex(/^\d{4}-\d\d-\d\d$/) });
    const faults: ScalarFault[] = [];
    expect(normalise(dated, { day: new UnquotedNumber('2026.10', 2026.1) }, '', faults)).toEqual({ day: '2026.10' });
    expect(faults).toEqual([]);
  });

  test('takes a bare boolean as its text, with a warning', () => {
    expect(faultsOf({ title: true, kind: false })).toEqual([
      { field: 'title', code: 'unquoted-word', found: 'true', level: 'warning' },
    ]);
  });

  test('names the position of such a number', () => {
    expect(faultsOf({ tags: ['a', new UnquotedNumber('1.0', 1)] })).toMatchObject([{ field: 'tags.1' }]);
    expect(faultsOf({ contact: { role: 'A', phone: new UnquotedNumber('+47', 47) } })).toMatchObject([
      { field: 'contact.phone' },
    ]);
    expect(faultsOf({ names: { a: new UnquotedNumber('007', 7) } })).toMatchObject([{ field: 'names.a' }]);
  });
});

test('A number field takes a number in any notation', () => {
  expect(normalised({ price: new UnquotedNumber('49.50', 49.5) })).toEqual({ price: 49.5 });
  expect(faultsOf({ price: new UnquotedNumber('49.50', 49.5) })).toEqual([]);
});

test('A value of the wrong type is passed on for the schema to reject', () => {
  const wrong = { title: ['a'], tags: 'a', contact: 'a', signup: [1], names: 'a', price: 'a' };
  expect(normalised(wrong)).toEqual(wrong);
});

test('An unknown field is passed on unchanged', () => {
  expect(normalised({ toString: '', other: new UnquotedNumber('01', 1) })).toEqual({ toString: '', other: 1 });
});
