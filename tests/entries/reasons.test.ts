import { globSync, readFileSync } from 'node:fs';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { type ContentFile, validateContent } from '../../src/entries/validate-content.ts';
import { problemsIn } from '../../src/entries/problem.ts';
import { validate, validateSettings } from '../../src/entries/validate.ts';
import { languageOf } from '../../src/i18n/index.ts';
import * as nb from '../../src/i18n/nb/index.ts';
import { settingsFiles } from '../../src/schemas/collections.ts';
import { controls } from './controls.ts';
import { bytesOf, closuresFile, entryFile, type Fields, index, siteFile } from './files.ts';
import { hostile } from './hostile.ts';
import { badMoves, oddMoves } from './moves.ts';

// The first is for a rule that has no sentence of its own. `fields-apart` is for what only a program sends; then come those
// of the history in Git, of the calendars, of what an export leaves behind, and of who may be named as an organiser.
const SPOKEN_ELSEWHERE = [
  ...['invalid', 'reach', 'guardian', 'fields-apart'],
  ...['history-shallow', 'history-future', 'clock-went-back', 'calendar-cut', 'calendar-moved', 'calendar-ended'],
  ...['git-attributes', 'bad-name', 'organiser-not-asked'],
  'address-missing',
];

const SOURCES = 'src/{schemas,entries,domain}/**/*.ts';

test('Every code in the sources has a sentence', () => {
  // `custom` is zod's name for a rule of ours.
  const codes = globSync(SOURCES).flatMap(codesIn);
  expect(codes.length).toBeGreaterThan(60);
  expect([...new Set(codes)].filter((code) => code !== 'custom' && !Object.hasOwn(nb.problems, code))).toEqual([]);
});

test('Every sentence is used for some file', () => {
  const spoken = new Set<string>();
  const problems = new Proxy(nb.problems, {
    get(target, code: string) {
      spoken.add(code);
      return target[code as keyof typeof target];
    },
  });
  const own = languageOf('nb');
  const language = { ...own, words: { ...own.words, problems } };
  for (const { source, path } of [...hostile, ...controls])
    validate(bytesOf(source), path, { ...index, language, ...UNFIT });
  const { 'site.yml': site, 'closures.yml': closures } = settingsFiles;
  for (const fields of BAD_SITES) validateSettings(bytesOf(siteFile(fields)), 'site.yml', site, language);
  for (const fields of BAD_CLOSURES)
    validateSettings(bytesOf(closuresFile(fields)), 'closures.yml', closures, language);
  for (const code of PICTURE_FAULTS) problemsIn('a.md', language)('image.src', code);
  validateContent([], language);
  validateContent(CONTENT_WITH_WARNINGS, language);
  expect(Object.keys(nb.problems).filter((code) => !spoken.has(code))).toEqual(SPOKEN_ELSEWHERE);
});

test('A reason quotes the value, and cuts long ones between whole characters', () => {
  const quoted = reasonOf(entryFile('events', { venue: `'${'👩'.repeat(60)}!'` }));
  expect(quoted).toBe(`«${'👩'.repeat(57)}…» er ikke et kort navn. Bruk små bokstaver a–z, tall og bindestrek.`);
});

test('A missing field is reported as missing, whatever its kind', () => {
  const missing = ['title', 'kind', 'associations', 'start', 'theme'];
  const outcome = validate(bytesOf('---\nplace: Torget\nprice: 0\n---\n'), 'events/tur.md', index);
  const said = outcome.ok ? [] : outcome.problems.filter(({ reason }) => reason === nb.problems.missing);
  expect(said.map(({ field }) => field)).toEqual(expect.arrayContaining(missing));
});

test('A quoted value can neither control a terminal nor change text direction', () => {
  const { field, reason } = problemsIn('events/a.md', saying('Fant {found}.'))('b\u001b[2J', 'missing', {
    found: 'x\u202ey\u0007z\u2028\ud800',
  });
  expect({ field, reason }).toEqual({ field: 'b\ufffd[2J', reason: 'Fant x\ufffdy\ufffdz\ufffd\ufffd.' });
});

test('A placeholder in a value is not a placeholder in the sentence', () => {
  expect(problemsIn('a.md', saying('{x} og {y}.'))('b', 'missing', { x: '{y}', y: 'z' }).reason).toBe('{y} og z.');
});

function saying(missing: string) {
  const own = languageOf('nb');
  return { ...own, words: { ...own.words, problems: { ...own.words.problems, missing } } };
}

// What only looking at the folder itself can tell; `pictures.test.ts` does.
const PICTURE_FAULTS = ['picture-empty', 'picture-broken', 'picture-unknown', 'picture-too-large'];

const UNFIT = { now: '2027-12-31T12:00', pictureFault: () => 'picture-missing' };

const BAD_CLOSURES: Fields[] = [
  { closed: '[{ title: Stengt, from: 2026-12-24, to: 2026-12-23 }]' },
  { closed: '[{ title: Stengt, from: 2026-12-24, to: 2099-12-27 }]' },
  { school_years: '[{ title: 2026/27, from: 2026-08-17, to: 2072-06-18 }]' },
];

const BAD_SITES: Fields[] = [
  { areas: '[{ slug: moen, title: Moen }, { slug: moen, title: Åsen }]' },
  { languages: '[{ code: en }, { code: en }]' },
  { sample: '{ from: 2026-08-01, to: 2027-06-30, now: 2028-11-21T10:00 }' },
  { colours: '{ press: red }' },
  { schema: '99' },
  { map: '{ tiles: https://kart.example/, attribution: Kart }' },
  { municipality: "{ name: Elvedal, number: '399' }" },
  { themes: '{ sport: Idrett }' },
  { editing: '{ backend: { name: github, repo: innhold } }' },
  ...badMoves.map(({ redirects }) => ({ redirects })),
];

const TWIN = '0f6cdb4e-6b1e-4a4e-9d55-0f6cdb4e6b1e';

const ODD_SETTINGS = {
  redirects: `[${oddMoves.map(({ move }) => move).join(', ')}]`,
  languages: '[{ code: fa }, { code: nb }]',
  colours: "{ press: '#ffdd00', now: '#333333' }",
};

const CONTENT_WITH_WARNINGS: ContentFile[] = [
  { path: 'site.yml', bytes: bytesOf(siteFile(ODD_SETTINGS)) },
  { path: 'closures.yml', bytes: bytesOf(closuresFile()) },
  { path: 'synonyms.yml', bytes: bytesOf('words: [{ search: [kro], find: [kro] }]') },
  { path: 'events/a.md', bytes: bytesOf(entryFile('events', { id: TWIN, area: 'moen' })) },
  { path: 'events/b.md', bytes: bytesOf(entryFile('events', { id: TWIN })) },
  { path: 'events/c.md', bytes: bytesOf(entryFile('events', { area: 'sentrm', associations: '[turlagt]' })) },
  { path: 'events/d.md', bytes: bytesOf(entryFile('events', { area: undefined })) },
  { path: 'events/link.md', fault: 'not-a-file' },
  ...['korps', 'turlaget'].map((slug) => ({
    path: `associations/${slug}.md`,
    bytes: bytesOf(entryFile('associations', { organisation_number: '974760673' })),
  })),
];

function reasonOf(source: string): string | undefined {
  const outcome = validate(bytesOf(source), 'events/tur.md', index);
  return outcome.ok ? undefined : outcome.problems[0]?.reason;
}

/** Finds the codes of sentences in a file: values of `code`, `fault` and `error`, and arguments that give one. */
function codesIn(path: string): string[] {
  const source = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true);
  const codes: string[] = [];
  const visit = (node: ts.Node): void => {
    codes.push(...literalsIn(codeGivenBy(node)));
    ts.forEachChild(node, visit);
  };
  visit(source);
  return codes;
}

function codeGivenBy(node: ts.Node): ts.Node | undefined {
  if (ts.isPropertyAssignment(node) || ts.isVariableDeclaration(node)) {
    return /^(?:code|fault|error)$/.test(node.name.getText()) ? node.initializer : undefined;
  }
  if (!ts.isCallExpression(node)) return undefined;
  // `.refine(test, 'date')`, `.regex(/…/, 'slug')`, `problem('file', 'first-line')`, `problemsIn(…)('id', 'twin')`
  const gives = /(?:\.refine|\.regex|\bproblem|\bwarn|problemsIn\(.*\))$/s.test(node.expression.getText());
  return gives ? node.arguments[1] : undefined;
}

// A condition decides between codes; what it compares with is none.
function literalsIn(node: ts.Node | undefined): string[] {
  if (!node) return [];
  if (ts.isStringLiteral(node)) return [node.text];
  if (ts.isConditionalExpression(node)) return [...literalsIn(node.whenTrue), ...literalsIn(node.whenFalse)];
  return [];
}
