import { describe, expect, test } from 'vitest';
import { chapterText, demoteHeadings } from '../../src/markdown/chapters.ts';
import { renderMarkdown } from '../../src/markdown/render.ts';

describe('a chapter on its own page', () => {
  test("has an id at each heading, with the heading's text", () => {
    const { html } = renderMarkdown('## Hvem *er* vi?\n\nTekst.\n\n### Underpunkt\n\n## Hvem er vi?');
    expect(chapterText(html)).toEqual({
      html: '<h2 id="del-1">Hvem <em>er</em> vi?</h2>\n<p>Tekst.</p>\n<h3>Underpunkt</h3>\n<h2 id="del-2">Hvem er vi?</h2>',
      headings: [
        { id: 'del-1', title: 'Hvem er vi?' },
        { id: 'del-2', title: 'Hvem er vi?' },
      ],
    });
  });

  test('without headings is unchanged', () => {
    const { html } = renderMarkdown('Se <script>x</script> [her](/tilskudd/) & der.\n\n- en\n- to');
    expect(chapterText(html)).toEqual({ html, headings: [] });
  });
});

describe('a chapter in the whole book', () => {
  test('has its headings one level further down, and no ids that another chapter could have', () => {
    const { html } = renderMarkdown('# A\n\n## B\n\n### C\n\n#### D\n\n> ## E');
    expect(demoteHeadings(html).match(/<h\d[^>]*>./g)).toEqual(['<h3>A', '<h3>B', '<h4>C', '<h5>D', '<h3>E']);
  });

  test('keeps text that looks like a heading', () => {
    const { html } = renderMarkdown('`<h2>` er en overskrift');
    expect(demoteHeadings(html)).toBe(html);
  });
});

describe('a form', () => {
  const drawn = (markdown: string) => chapterText(renderMarkdown(markdown).html).html;
  const line = (underscores: number, length: string) =>
    `<span class="blank" aria-hidden="true" data-length="${length}">${'_'.repeat(underscores)}</span>`;

  test('has lines to write on in place of underscores, long or short', () => {
    expect(drawn(`Navn: ${'_'.repeat(32)}`)).toBe(`<p class="form-line">Navn: ${line(32, 'long')}</p>`);
    expect(drawn(`Fra: ${'_'.repeat(12)} til: ${'_'.repeat(20)}`)).toBe(
      `<p class="form-line">Fra: ${line(12, 'short')} til: ${line(20, 'middle')}</p>`,
    );
  });

  test('has a line in a sentence with a link too, which stays a sentence', () => {
    expect(drawn(`Vi følger [reglene](/om/regler/) fra ${'_'.repeat(12)}.`)).toBe(
      `<p>Vi følger <a href="/om/regler/">reglene</a> fra ${line(12, 'short')}.</p>`,
    );
  });

  test('has boxes to tick in place of bullets', () => {
    expect(drawn('- ☐ Ja\n- ☐ **Kommunen.** Da\n- Nei')).toBe(
      '<ul>\n<li class="tick">☐ Ja</li>\n<li class="tick">☐ <strong>Kommunen.</strong> Da</li>\n<li>Nei</li>\n</ul>',
    );
  });

  test('keeps a name with an underscore or two', () => {
    expect(drawn('Se fil\\_navn\\_2')).toBe('<p>Se fil_navn_2</p>');
  });
});
