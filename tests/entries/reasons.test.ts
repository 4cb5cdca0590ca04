import { readdirSync, readFileSync } from 'node:fs';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { type ContentFile, judge } from '../../src/entries/judge.ts';
import { problemsIn } from '../../src/entries/problem.ts';
import { validate, validateSettings } from '../../src/entries/validate.ts';
import { nb } from '../../src/i18n/nb.ts';
import { settingsFiles } from '../../src/schemas/collections.ts';
import { controls } from './controls.ts';
import { bytesOf, closuresFile, entryFile, type Fields, index, siteFile } from './files.ts';
import { hostile } from './hostile.ts';
import { badMoves, oddMoves } from './moves.ts';

// Of what only a program sends that writes fields as JSON.
const SPOKEN_BY_THE_GATEWAY = ['reach', 'guardian', 'fields-apart'];

const ROOMS = ['src/schemas', 'src/entries', 'src/domain'];

test('Every code in the sources has a sentence', () => {
  // `custom` is zod's name for a rule of ours.
  const codes = ROOMS.flatMap((room) => readdirSync(room).flatMap((name) => codesIn(`${room}/${name}`)));
  expect(codes.length).toBeGreaterThan(60);
  expect([...new Set(codes)].filter((code) => code !== 'custom' && !Object.hasOwn(nb.problems, code))).toEqual([]);
});

test('Every sentence is spoken by some file', () => {
  const spoken = new Set<string>();
  const words = new Proxy<Record<string, string>>(nb.problems, {
    get(target, code: string) {
      spoken.add(code);
      return target[code];
    },
  });
  for (const { source, path } of [...hostile, ...controls]) validate(bytesOf(source), path, { ...index, words });
  const { 'site.yml': site, 'closures.yml': closures } = settingsFiles;
  for (const fields of BAD_SITES) validateSettings(bytesOf(siteFile(fields)), 'site.yml', site, words);
  const reversed = closuresFile({ closed: '[{ title: Stengt, from: 2026-12-24, to: 2026-12-23 }]' });
  validateSettings(bytesOf(reversed), 'closures.yml', closures, words);
  judge([], words);
  judge(CONTENT_WITH_WARNINGS, words);
  expect(Object.keys(nb.problems).filter((code) => !spoken.has(code))).toEqual(SPOKEN_BY_THE_GATEWAY);
});

test('A reason quotes what was found, and cuts what is long between whole characters', () => {
  const quoted = reasonOf(entryFile('events', { venue: `'${'👩'.repeat(60)}!'` }));
  expect(quoted).toBe(`«${'👩'.repeat(57)}…» er ikke et kort navn. Bruk små bokstaver a–z, tall og bindestrek.`);
});

test('A field that is missing is said to be missing, whatever its kind', () => {
  const missing = ['title', 'kind', 'associations', 'start', 'theme'];
  const outcome = validate(bytesOf('---\nplace: Torget\nprice: 0\n---\n'), 'events/tur.md', index);
  const said = outcome.ok ? [] : outcome.problems.filter(({ reason }) => reason === nb.problems.missing);
  expect(said.map(({ field }) => field)).toEqual(expect.arrayContaining(missing));
});

test('What is quoted can neither steer a terminal nor turn a text', () => {
  const { field, reason } = problemsIn('events/a.md', { a: 'Fant {found}.' })('b\u001b[2J', 'a', {
    found: 'x\u202ey\u0007z\u2028\ud800',
  });
  expect({ field, reason }).toEqual({ field: 'b\ufffd[2J', reason: 'Fant x\ufffdy\ufffdz\ufffd\ufffd.' });
});

test('A place in a value is not taken for a place in the sentence', () => {
  expect(problemsIn('a.md', { a: '{x} og {y}.' })('b', 'a', { x: '{y}', y: 'z' }).reason).toBe('{y} og z.');
});

const BAD_SITES: Fields[] = [
  { colours: '{ press: red }' },
  { municipality: "{ name: Elvedal, number: '399' }" },
  { themes: '{ sport: Idrett }' },
  { editing: '{ backend: { name: github, repo: innhold } }' },
  ...badMoves.map(({ redirects }) => ({ redirects })),
];

const TWIN = '0f6cdb4e-6b1e-4a4e-9d55-0f6cdb4e6b1e';

const ODD_SETTINGS = {
  redirects: `[${oddMoves.map(({ move }) => move).join(', ')}]`,
  languages: '[{ code: so }]',
};

const CONTENT_WITH_WARNINGS: ContentFile[] = [
  { path: 'site.yml', bytes: bytesOf(siteFile(ODD_SETTINGS)) },
  { path: 'closures.yml', bytes: bytesOf(closuresFile()) },
  { path: 'events/a.md', bytes: bytesOf(entryFile('events', { id: TWIN, area: 'moen' })) },
  { path: 'events/b.md', bytes: bytesOf(entryFile('events', { id: TWIN })) },
  { path: 'events/link.md', fault: 'not-a-file' },
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
