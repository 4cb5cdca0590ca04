import fc from 'fast-check';
import { expect, test } from 'vitest';
import { differingFields, isSameField, readFields, withField, writeFields } from '../../../src/gateway/entry/fields.ts';
import { mergeFields } from '../../../src/gateway/entry/merge.ts';
import { type EntryLocation, locationOfPath } from '../../../src/gateway/entry/location.ts';
import { randomCases } from '../../deep-run.ts';
import { event } from '../support/editing.ts';

const location = locationOfPath('events/tur.md') as EntryLocation;
const read = (text: string) => readFields(location, Buffer.from(text));

test('splitting and joining an entry gives the same text', () => {
  const text = `---
# Fra i fjor
title: 'Tur: om kvelden'
"kind": activity
audiences:
- adults
- families

summary: >-
  To linjer
  med tekst
---

Hei.
`;
  const fields = read(text);
  expect(fields && writeFields(location, fields).toString()).toBe(text);
  expect([...(fields?.sources.keys() ?? [])]).toEqual(['title', 'kind', 'audiences', 'summary']);
});

test.each([
  ['{ title: Tur, kind: activity }'],
  ['title: "to\nkind: linjer"'],
  ['title: Tur\ntitle: Tur'],
  ['- title'],
  ['title: ['],
])('fields that do not each begin on a line of their own are not taken apart: %s', (yaml) => {
  expect(read(`---\n${yaml}\n---\n`)).toBeUndefined();
});

test('a field set by the gateway replaces the old value, even if that spans several lines', () => {
  const fields = read('---\ntitle: Tur\nid: >-\n  en\n  to\nkind: activity\n---\n');
  const text = fields && writeFields(location, withField(fields, 'id', 'x')).toString();
  expect(text).toBe('---\ntitle: Tur\nid: x\nkind: activity\n---\n');
});

test('fields with the same value do not differ', () => {
  const one = read(event({ title: 'Tur', owner: 'turlag' }));
  const form = read(
    event({ title: '"Tur"', owner: 'turlag', more: "id: ''\nsignup: {}\naudiences: []\nprice_note: ''\ncancelled:" }),
  );
  expect(one && form && differingFields(one, form)).toEqual([]);
});

const KEYS = ['title', 'summary', 'price_note', 'place'];
const values = fc.record(Object.fromEntries(KEYS.map((key) => [key, fc.constantFrom('en', 'to', 'tre', '')])));
const bodies = fc.array(fc.constantFrom('Hei.', 'Kom.', 'Ta med sekk.'), { maxLength: 3 });
const entries = fc.tuple(values, bodies).map(([fields, body]) => {
  const lines = Object.entries(fields).map(([key, value]) => `${key}: ${value || "''"}`);
  return `---\nkind: activity\n${lines.join('\n')}\n---\n\n${body.join('\n\n')}\n`;
});

test('a merge keeps the changes of both sides, and lists conflicts, which keep our value', async () => {
  await fc.assert(
    fc.asyncProperty(entries, entries, entries, async (...texts) => {
      const [base, ours, theirs] = texts.map(read);
      if (!base || !ours || !theirs) throw new Error('not read');
      const merged = await mergeFields(base, ours, theirs);
      const [byUs, byThem] = [differingFields(base, ours), differingFields(base, theirs)];
      for (const field of merged.conflicts) {
        expect(byUs.includes(field) && byThem.includes(field)).toBe(true);
        expect(isSameField(merged.fields, ours, field)).toBe(true);
      }
      const again = read(writeFields(location, merged.fields).toString());
      if (!again) throw new Error('not read');
      const both = (field: string) => byUs.includes(field) && byThem.includes(field);
      expect(differingFields(ours, again).filter((field) => byUs.includes(field) && !both(field))).toEqual([]);
      expect(differingFields(theirs, again).filter((field) => byThem.includes(field) && !both(field))).toEqual([]);
      expect(differingFields(base, again).filter((field) => !byUs.includes(field) && !byThem.includes(field))).toEqual(
        [],
      );
    }),
    randomCases(300),
  );
});

test('a merge with an unchanged side returns the other side', async () => {
  await fc.assert(
    fc.asyncProperty(entries, entries, async (...texts) => {
      const [base, other] = texts.map(read);
      if (!base || !other) throw new Error('not read');
      for (const merged of [await mergeFields(base, base, other), await mergeFields(base, other, base)])
        expect([merged.conflicts, differingFields(merged.fields, other)]).toEqual([[], []]);
    }),
    randomCases(200),
  );
});
