import yaml from 'decap-cms-core/dist/esm/formats/yaml';
import { deserializeValues, serializeValues } from 'decap-cms-core/dist/esm/lib/serializeEntryValues';
import { fromJS } from 'immutable';
import { describe, expect, it, test } from 'vitest';
import type { DecapField } from '../../src/cms/config/decap-config.ts';
import { frontMatter } from '../../src/cms/editor/front-matter.ts';
import { readFields, writeFields } from '../../src/gateway/entry/fields.ts';
import { locationOfPath } from '../../src/gateway/entry/location.ts';
import { admin, fieldsIn, files, formsOf } from './forms.ts';

const forms = formsOf(admin);

/** Opens a file in a form and saves it unchanged, with Decap's own reading, form state and writing. */
function throughDecap(path: string, text: string): string {
  const [name = ''] = path.split('/');
  const format = path.endsWith('.md') ? frontMatter : yaml;
  const fields = fieldsOfFile(path, name);
  const opened = deserializeValues(fromJS(format.fromFile(text)), fromJS(fields));
  const saved = serializeValues(opened, fromJS(fields)).toJS();
  return `${format.toFile(
    saved,
    fields.map((field) => field.name),
    {},
  )}\n`;
}

function fieldsOfFile(path: string, name: string): DecapField[] {
  const collection = forms.collections.find((each) => each.name === name);
  if (collection) return fieldsIn(collection);
  const settings = forms.collections.find((each) => each.name === 'settings');
  return (settings && 'files' in settings && settings.files.find(({ file }) => file === path)?.fields) || [];
}

/** What a file means to the portal, but for the moment of saving, which the gateway sets. */
function meaningOf(path: string, text: string) {
  const location = locationOfPath(path);
  const fields = location && readFields(location, Buffer.from(text));
  if (!location || !fields) throw new Error(`${path} cannot be read.`);
  const { updated: _, ...values } = fields.values;
  return { values, body: fields.body.trim() };
}

const entries = files.filter(({ path }) => locationOfPath(path)).map(({ path, text }) => [path, text] as const);

describe('opened in Decap and saved unchanged', () => {
  it('is every file of the sample', () => {
    expect(entries.length).toBeGreaterThan(200);
  });

  it.each(entries)('%s means the same', (path, text) => {
    const meaning = meaningOf(path, text);
    // A file of settings may be one list.
    expect(JSON.stringify(meaning.values).length).toBeGreaterThan(50);
    expect(meaningOf(path, throughDecap(path, text))).toEqual(meaning);
  });
});

test('whatever a form does not know stays where it is, and so does what a widget cannot show', () => {
  const text = `---
title: Kor
repeat: { every: fortnight, on: monday }
start: 24.11.2026
code: '0301'
---

Alle er velkomne.
`;
  const saved = frontMatter.fromFile(throughDecap('events/kor.md', text));
  expect(saved).toMatchObject({
    repeat: { every: 'fortnight', on: 'monday' },
    start: '24.11.2026',
    code: '0301',
  });
});

test('a text that the gateway put together again is read by Decap as before', () => {
  const [path, text] = entries.find(([each]) => each.startsWith('events/')) ?? ['', ''];
  const location = locationOfPath(path);
  const fields = location && readFields(location, Buffer.from(text));
  if (!location || !fields) throw new Error(`${path} cannot be read.`);
  expect(frontMatter.fromFile(String(writeFields(location, fields)))).toMatchObject({
    title: fields.values.title,
  });
});
