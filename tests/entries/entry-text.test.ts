import { expect, test } from 'vitest';
import { entryText } from '../../src/entries/entry-text.ts';
import { splitFrontMatter } from '../../src/entries/front-matter.ts';
import { parseYaml } from '../../src/entries/yaml.ts';

test('what is written reads back unchanged, also what YAML would interpret', () => {
  const fields = {
    title: '0301: [ja] # «nei» & *alt*',
    phone: '0301',
    start: '2026-11-24T18:00',
    price: 49.5,
    associations: ['turlag'],
    repeat: { every: 'week', until: '2027-05-25' },
  };
  const parts = splitFrontMatter(Buffer.from(entryText(fields, 'En linje\n\n---\n\nog en til\n')));
  if ('fault' in parts) throw new Error(parts.fault);
  expect(parseYaml(parts.yaml)).toEqual({ fields });
  expect(parts.body).toBe('En linje\n\n---\n\nog en til');
});

test('each field starts a line, and an entry without text ends with its fields', () => {
  const summary = 'ord '.repeat(200).trim();
  expect(entryText({ title: 'Tur', summary })).toBe(`---\ntitle: Tur\nsummary: ${summary}\n---\n`);
});
