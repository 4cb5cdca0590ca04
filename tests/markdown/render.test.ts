import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cleanHtml, renderMarkdown } from '../../src/markdown/render.ts';

describe('a text by an association', () => {
  test('has headings from level two, below the page title', () => {
    expect(renderMarkdown('# Slik er det').html).toBe('<h2>Slik er det</h2>');
  });

  test('may link to https, email, telephone and our own pages', () => {
    const { html, removed } = renderMarkdown(
      '[a](https://a.example) [b](mailto:b@b.example) [c](tel:+4761000000) [d](/tilskudd/) [e](#sted)',
    );
    expect(html.match(/href="[^"]+"/g)).toEqual([
      'href="https://a.example"',
      'href="mailto:b@b.example"',
      'href="tel:+4761000000"',
      'href="/tilskudd/"',
      'href="#sted"',
    ]);
    expect(removed).toEqual([]);
  });

  test('an address in plain text becomes a link', () => {
    expect(renderMarkdown('Se https://a.example og skriv til post@b.no.').html).toBe(
      '<p>Se <a href="https://a.example">https://a.example</a> og skriv til <a href="mailto:post@b.no">post@b.no</a>.</p>',
    );
  });

  test('may show our own pictures, from the root of the site', () => {
    expect(renderMarkdown('![Et hus](media/turlaget/hus.jpg)').html).toContain(
      '<img src="/media/turlaget/hus.jpg" alt="Et hus">',
    );
  });

  test('shows the alternative text of our own picture that cannot be shown, and reports it', () => {
    const { html, removed, hidden } = renderMarkdown('![Et hus](/media/hus.jpg)', () => false);
    expect(html).toBe('<p><span>Et hus</span></p>');
    expect({ removed, hidden }).toEqual({ removed: [], hidden: ['media/hus.jpg'] });
  });

  test('keeps tables, lists and quotations', () => {
    const { html, removed } = renderMarkdown('| a | b |\n|---|--:|\n| 1 | 2 |\n\n> sitat\n\n3. tre');
    expect(html).toContain('<table>');
    expect(html).toContain('<blockquote>');
    expect(html).toContain('<ol start="3">');
    expect(removed).toEqual([]);
  });
});

describe('what is removed and reported', () => {
  test.each([
    ['<script>alert(1)</script>', '<script>'],
    ['<img src=x onerror=alert(1)>', 'onerror='],
    ['<b onclick="x()">fet</b>', 'onclick='],
    ['[x](javascript:alert(1))', 'javascript:alert(1)'],
    ['[x](data:text/html,<script>1</script>)', 'data:text/html,%3Cscript%3E1%3C/script%3E'],
    ['[x](http://a.example)', 'http://a.example'],
    ['[x](//a.example)', '//a.example'],
    ['<a href="/\\a.example">x</a>', '/\\a.example'],
    ['<a href="https://deg@a.example">x</a>', 'https://deg@a.example'],
    ['![x](https://a.example/a.png)', 'https://a.example/a.png'],
    ['![x](/media/a.svg)', '/media/a.svg'],
    ['<iframe src="https://a.example"></iframe>', '<iframe>'],
    ['<svg><style><img src=x onerror=alert(1)></style></svg>', '<svg>'],
    ['<math><mtext><table><mglyph><style><img src=x onerror=alert(1)>', '<math>'],
    ['<form action="https://a.example"><input></form>', '<form>'],
    ['<style>body { display: none }</style>', '<style>'],
    ['<p style="position:fixed">x</p>', 'style='],
    ['<p id="innhold" class="top">x</p>', 'id='],
    ['<meta http-equiv="refresh" content="0;url=https://a.example">', '<meta>'],
    ['<base href="https://a.example">', '<base>'],
    ['<textarea></main>', '<textarea>'],
    ['<xmp></main>', '<xmp>'],
  ])('%s', (source, expected) => {
    const { html, removed } = renderMarkdown(source);
    expect(removed).toContain(expected);
    expect(html).not.toMatch(
      /<(?:script|iframe|svg|math|style|form|input|meta|base|textarea|xmp)|on\w+=|javascript:|data:|http:/i,
    );
  });

  test('includes the text inside an element with code', () => {
    expect(renderMarkdown('før <script>alert("hei")</script> etter').html).toBe('<p>før  etter</p>');
  });

  test('a removed picture leaves its alternative text', () => {
    expect(renderMarkdown('![Et hus ved elva](https://a.example/hus.png)').html).toBe(
      '<p><span>Et hus ved elva</span></p>',
    );
  });

  test('stray end tags cannot close those of the page', () => {
    expect(renderMarkdown('</div></main></body>tekst').html).not.toContain('</main>');
  });
});

test('text that needs no sanitising is what the sanitiser would return', () => {
  const words = fc.constantFrom(
    'Hei',
    '*kursiv*',
    '**fet**',
    '\n\n',
    '\n- punkt',
    '## Overskrift\n',
    '&amp;',
    '"',
    "'",
    'a & b',
    '> sitat',
    '1. en',
    '\\',
    '`kode`',
    '---\n',
    '😀',
    'æøå',
  );
  fc.assert(
    fc.property(fc.array(words, { maxLength: 12 }), (parts) => {
      const { html } = renderMarkdown(parts.join(' '));
      expect(cleanHtml(html).removed).toEqual([]);
      expect(withoutEntities(cleanHtml(html).html)).toBe(withoutEntities(html));
    }),
  );
});

test('sanitising twice changes nothing', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (source) => {
      const { html } = cleanHtml(renderMarkdown(source).html);
      expect(cleanHtml(html)).toEqual({ html, removed: [], hidden: [] });
    }),
  );
});

// The two ways write the same characters differently: `&quot;` or `"`, `&#x26;` or `&amp;`.
function withoutEntities(html: string): string {
  return html
    .replaceAll('&quot;', '"')
    .replaceAll('&#x26;', '&amp;')
    .replaceAll('&#x3C;', '&lt;')
    .replaceAll('&gt;', '>')
    .replaceAll(' />', '>')
    .trim();
}
