import ts from 'typescript';
import { expect, test } from 'vitest';
import { type Source, sources } from '../sources.ts';

/** Where markup is written. Dictionaries, and the labels of schemas, are the places of texts. */
const MARKUP = /^(?:components|islands|layouts|pages|gateway|cms)\/(?!phrases\/).*\.(?:astro|tsx?)$/;
/** Names and addresses, which are the same in every language. */
const NAMES = /^(?:Dugnad|\(?[./][\w./]+\)?)$/;
/** Code that may not speak. Schemas have labels, search and imports the words that people write. */
const CODE = /^(?!i18n|cms\/phrases|schemas|search|imports).*\.tsx?$/;
const NORWEGIAN = /(?<!\p{L})(?:og|ikke|ikkje|som|er|på|av|til|med|fra|frå|du|dere|har)(?!\p{L})/iu;
/** Attributes that readers see or hear. */
const SPOKEN = new Set(['alt', 'aria-label', 'aria-description', 'placeholder', 'title', 'label']);

test('no word that people read stands in markup: every text is in a dictionary', () => {
  const all = sources().filter(({ path }) => MARKUP.test(path));
  const found = all.flatMap((source) => wordsInMarkup(source).map((words) => `${source.path}: ${words}`));
  expect(all.length).toBeGreaterThan(300);
  expect(found).toEqual([]);
});

test('no Norwegian sentence stands in code outside the dictionaries', () => {
  const all = sources().filter(({ path }) => CODE.test(path));
  const found = all.flatMap((source) => sentencesInCode(source).map((sentence) => `${source.path}: ${sentence}`));
  expect(all.length).toBeGreaterThan(600);
  expect(found).toEqual([]);
});

test.each([
  ['a.astro', '---\nconst a = 1 > 0;\n---\n<p>{a && <b>Bare møt opp</b>}</p>', ['Bare møt opp']],
  ['a.astro', '<input placeholder="Skriv her" /><a href="/x">{words.title}</a>', ['Skriv her']],
  ['a.tsx', 'export const A = () => <p aria-label="Search here">{n > 1 ? "x" : words.y}</p>;', ['Search here']],
  [
    'a.ts',
    `const a = html\`<p class="lead">\${title} Hva skjer?</p><b title="Vis mer">\${x}</b>\`;`,
    ['Hva skjer?', 'Vis mer'],
  ],
  ['a.ts', `const a = html\`<p class="lead">\${title}: \${n} · 24</p>\`;`, []],
])('words in the markup of %s are found: %s', (path, text, words) => {
  expect(wordsInMarkup({ path, text })).toEqual(words);
});

test('a Norwegian sentence in code is found', () => {
  const text = `const a = \`Du har \${n} igjen nå\`; const b = 'Ring oss, så er du med';`;
  expect(sentencesInCode({ path: 'a.ts', text })).toEqual(['Du har … igjen nå', 'Ring oss, så er du med']);
});

function sentencesInCode({ path, text }: Source): string[] {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    const text = textOfString(node);
    // Markup is the matter of the test above.
    if (!text.includes('<') && NORWEGIAN.test(text) && text.trim().split(/\s+/).length > 3) found.push(text);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

function textOfString(node: ts.Node): string {
  if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) return node.text;
  if (!ts.isTemplateExpression(node)) return '';
  return [node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)].join('…');
}

function wordsInMarkup({ path, text }: Source): string[] {
  const code = path.endsWith('.astro') ? `<>${markupOf(text)}</>` : text;
  const kind = path.endsWith('.ts') ? ts.ScriptKind.TS : ts.ScriptKind.TSX;
  const file = ts.createSourceFile(path, code, ts.ScriptTarget.Latest, true, kind);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    found.push(...textsOf(node));
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found
    .map((words) => words.replace(/\s+/g, ' ').trim())
    .filter((words) => /\p{L}{2}/u.test(words) && !NAMES.test(words));
}

/** Returns the markup of an Astro file, as JSX can be read: without code, scripts, styles and the document type. */
function markupOf(text: string): string {
  return text
    .replace(/^---[\s\S]*?\n---/, '')
    .replace(/<!doctype html>|<!--[\s\S]*?-->|<(script|style)[\s\S]*?<\/\1>/gi, '');
}

function textsOf(node: ts.Node): string[] {
  if (ts.isJsxText(node)) return [node.text];
  if (ts.isJsxAttribute(node)) {
    const { name, initializer } = node;
    return initializer && ts.isStringLiteral(initializer) && SPOKEN.has(name.getText()) ? [initializer.text] : [];
  }
  if (ts.isTaggedTemplateExpression(node) && node.tag.getText() === 'html') return textsOfTemplate(node.template);
  return [];
}

/** Lists what stands between the tags of a template, and in the attributes that are read. */
function textsOfTemplate(template: ts.TemplateLiteral): string[] {
  const parts = ts.isNoSubstitutionTemplateLiteral(template)
    ? [template.text]
    : [template.head.text, ...template.templateSpans.map(({ literal }) => literal.text)];
  const markup = parts.join('\0');
  const attributes = [...markup.matchAll(/\s([\w-]+)="([^"]*)"/g)].flatMap(([, name = '', value = '']) =>
    SPOKEN.has(name) ? value.split('\0') : [],
  );
  // A template may hold only attributes, for a tag of another.
  const text = markup.replace(/<[^>]*(?:>|$)|[\w-]+="[^"]*(?:"|$)/g, '\0').split('\0');
  return [...text, ...attributes];
}
