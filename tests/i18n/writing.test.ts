import enOfDecap from 'decap-cms-locales/dist/esm/en';
import { describe, expect, test } from 'vitest';
import { nb } from '../../src/cms/phrases/nb.ts';
import { nn } from '../../src/cms/phrases/nn.ts';
import { languageOf } from '../../src/i18n/index.ts';

const QUOTED = /[«“]([^»”]+)[»”]/g;

describe.each([
  ['nb', nb],
  ['nn', nn],
  ['en', enOfDecap],
] as const)('the help page of those who write, in %s', (code, phrases) => {
  const { writing, ...others } = languageOf(code).words;
  const said = [...textsIn(others), ...textsIn(phrases)];

  test('quotes the actual names of buttons and fields', () => {
    const named = textsIn(writing).flatMap((text) => [...text.matchAll(QUOTED)].map(([, name = '']) => name));
    expect(named.length).toBeGreaterThan(20);
    expect(named.filter((name) => !said.some((text) => isCalled(text, name)))).toEqual([]);
  });

  test('has text and a picture for the same steps as the source', () => {
    expect(Object.keys(writing.steps)).toEqual(Object.keys(languageOf('nb').words.writing.steps));
    for (const { text, picture } of Object.values(writing.steps)) expect([picture, ...text]).not.toContain('');
  });
});

// What follows the name may be a date or a title: «Meld avlyst {date}», «Tidligere versjoner av «{title}»».
function isCalled(text: string, name: string): boolean {
  return [/ [«“]?\{/, / \S+ [«“]?\{/, /$/].some((rest) => text.split(rest)[0] === name);
}

function textsIn(words: unknown): string[] {
  if (typeof words === 'string') return [words];
  return typeof words === 'object' && words !== null ? Object.values(words).flatMap(textsIn) : [];
}
