import { describe, expect, it } from 'vitest';
import { type Bundle, joinStyles } from '../../src/integrations/page-styles.ts';

type Pages = Parameters<typeof joinStyles>[0];

const css = (source: string) => ({ type: 'asset' as const, source });

function page(component: string, ...files: string[]) {
  const styles = files.map((src, order) => ({ depth: 0, order, sheet: { type: 'external', src } }));
  return [component, { component, styles }];
}

/** Joins the styles of pages. Returns the style sheets that each page links, with their text. */
function join(pages: unknown[], bundle: Bundle): { linked: string[]; texts: Map<string, string> } {
  const all = new Map(pages as [string, unknown][]) as Pages;
  const joined = new Map<string, string>();
  joinStyles(all, bundle, joined);
  const linked = [...all.values()].flatMap(({ styles }) =>
    styles.map(({ sheet }) => (sheet.type === 'external' ? sheet.src : '')),
  );
  return { linked, texts: new Map([...joined].map(([text, name]) => [name, text])) };
}

const ROW = 'src/pages/[...language]/lokaler/[slug].astro';
const LIST = 'src/pages/[...language]/lokaler/index.astro';

describe('the style sheets of a page', () => {
  it('become one, named after the page and its text, in the order in which they are imported', () => {
    const { linked, texts } = join([page(ROW, 'b.css', 'a.css')], { 'a.css': css('a{}'), 'b.css': css('b{}') });
    expect(linked).toEqual([expect.stringMatching(/^_astro\/lokaler-slug\.[\w-]{8}\.css$/)]);
    expect(texts.get(linked[0] ?? '')).toBe('b{}a{}');
  });

  it('are the same file for pages with the same text', () => {
    const { linked, texts } = join([page(ROW, 'a.css'), page(LIST, 'a.css')], { 'a.css': css('a{}') });
    expect(new Set(linked).size).toBe(1);
    expect(texts.size).toBe(1);
  });

  it('are another file when their text changes', () => {
    const [before, after] = ['a{}', 'b{}'].map((text) => join([page(ROW, 'a.css')], { 'a.css': css(text) }).linked);
    expect(before).not.toEqual(after);
  });

  it('leave no parts behind, except those that a script or a page names by address', () => {
    const bundle: Bundle = {
      'a.css': css('a{}'),
      'named.css': css('b{}'),
      'page.js': { type: 'chunk', viteMetadata: { importedAssets: new Set(['named.css']) } },
    };
    join([page(ROW, 'a.css', 'named.css')], bundle);
    expect(Object.keys(bundle)).toEqual(['named.css', 'page.js']);
  });
});
