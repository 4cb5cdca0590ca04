import { expect, test } from 'vitest';
import { frontMatter } from '../../src/cms/editor/front-matter.ts';

const saved = (body: string) => frontMatter.toFile({ title: 'Julemøte', body }, ['title', 'body'], {});

test('a text that begins with a rule keeps all its words and gives the entry no new fields', () => {
  for (const text of [
    'Velkommen.\n',
    '\nProgram\n\n---\n\nVelkommen.\n',
    'title: Annet\n---\nKl. 18\n',
    '- en\n- to\n',
  ]) {
    expect(frontMatter.fromFile(saved(`---\n${text}`))).toEqual({ title: 'Julemøte', body: `***\n${text}` });
  }
});

test('a text that begins with more hyphens, or has its rule further down, stays as it is', () => {
  for (const body of ['-----\nVelkommen.\n', 'Først\n\n---\n\nSist\n', '']) {
    expect(frontMatter.fromFile(saved(body)).body ?? '').toBe(body);
  }
});

test('a last field that ends in three hyphens keeps them', () => {
  const file = '---\ntitle: Julemøte\nnote: |\n  Del 1\n  ---\n---\nVelkommen.\n';
  expect(frontMatter.fromFile(file)).toEqual({ title: 'Julemøte', note: 'Del 1\n---\n', body: 'Velkommen.\n' });
  expect(frontMatter.fromFile('---\ncredit: Foto ---\n---\n').credit).toBe('Foto ---');
});

test('what the form reads is what it wrote', () => {
  const file = saved('Kl. 18.\n\nTa med `$&` og $1.\n');
  expect(frontMatter.toFile(frontMatter.fromFile(file), ['title', 'body'], {})).toBe(file);
});
