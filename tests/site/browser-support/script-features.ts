import bcd, { type Identifier } from '@mdn/browser-compat-data/forLegacyNode';
import ts from 'typescript';
import type { Feature } from './features.ts';

const { builtins, classes, operators, regular_expressions: regExps } = bcd.javascript as Record<string, Identifier>;
const apis = bcd.api as unknown as Identifier;

/**
 * Lists the features that a script uses, once each: syntax, global names, and the names of members.
 *
 * Without types, whose a member is cannot be told: the name counts as known where any of those that have it is. Names
 * that a script declares itself are its own.
 */
export function scriptFeatures(source: string): Feature[] {
  const file = ts.createSourceFile('script.js', source, ts.ScriptTarget.ESNext, true, ts.ScriptKind.JS);
  const own = declaredIn(file);
  const found = new Map<string, Feature>();
  const add = (name: string, candidates: (Identifier | undefined)[]) => {
    const supports = candidates.flatMap((each) => (each?.__compat ? [each.__compat.support] : []));
    if (supports[0] && !found.has(name)) found.set(name, { name, support: mergeSupport(supports) });
  };
  const visit = (node: ts.Node): void => {
    addSyntax(node, add);
    addNames(node, own, add);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return [...found.values()];
}

type Add = (name: string, candidates: (Identifier | undefined)[]) => void;

const { SyntaxKind } = ts;
const OPERATORS: Partial<Record<ts.SyntaxKind, string>> = {
  [SyntaxKind.QuestionQuestionToken]: 'nullish_coalescing',
  [SyntaxKind.QuestionQuestionEqualsToken]: 'nullish_coalescing_assignment',
  [SyntaxKind.BarBarEqualsToken]: 'logical_or_assignment',
  [SyntaxKind.AmpersandAmpersandEqualsToken]: 'logical_and_assignment',
  [SyntaxKind.AsteriskAsteriskToken]: 'exponentiation',
  [SyntaxKind.QuestionDotToken]: 'optional_chaining',
};

function addSyntax(node: ts.Node, add: Add): void {
  const operator = OPERATORS[node.kind];
  if (operator) add(operator, [operators?.[operator]]);
  if (ts.isPropertyDeclaration(node)) add('class fields', [classes?.public_class_fields]);
  if (ts.isPrivateIdentifier(node)) {
    const isMethod = ts.isMethodDeclaration(node.parent ?? node);
    add('#private', [isMethod ? classes?.private_class_methods : classes?.private_class_fields]);
  }
  if (ts.isClassStaticBlockDeclaration(node)) add('static { }', [classes?.static?.initialization_blocks]);
  if (ts.isRegularExpressionLiteral(node)) addRegExp(node.text, add);
}

function addRegExp(text: string, add: Add): void {
  if (/\(\?<[=!]/.test(text)) add('/(?<=)/', [regExps?.lookbehind_assertion]);
  if (/\(\?<\w/.test(text)) add('/(?<name>)/', [regExps?.named_capturing_group]);
  if (/\(\?[ims-]+:/.test(text)) add('/(?i:)/', [regExps?.modifier]);
  if (/\\p\{/.test(text)) add('/\\p{}/', [regExps?.unicode_character_class_escape]);
  const flags = text.slice(text.lastIndexOf('/') + 1);
  const names = { v: 'unicodeSets', d: 'hasIndices', s: 'dotAll' } as const;
  for (const [flag, name] of Object.entries(names))
    if (flags.includes(flag)) add(`/${flag}`, [builtins?.RegExp?.[name]]);
}

function addNames(node: ts.Node, own: ReadonlySet<string>, add: Add): void {
  if (!ts.isPropertyAccessExpression(node)) {
    if (ts.isNewExpression(node) && ts.isIdentifier(node.expression) && !own.has(node.expression.text))
      addGlobal(node.expression.text, add);
    return;
  }
  const { expression, name } = node;
  if (ts.isIdentifier(expression) && !own.has(expression.text) && isGlobal(expression.text)) {
    addGlobal(expression.text, add);
    const [builtin, api] = [builtins?.[expression.text], apis[expression.text]];
    const member = builtin?.[name.text] ?? api?.[`${name.text}_static`];
    if (member) {
      add(`${expression.text}.${name.text}`, [member]);
      return;
    }
  }
  // Of a private or declared name only the script knows.
  if (!own.has(name.text) && ts.isCallExpression(node.parent) && node.parent.expression === node)
    add(`.${name.text}`, membersNamed.get(name.text) ?? []);
}

function isGlobal(name: string): boolean {
  return builtins?.[name] !== undefined || apis[name] !== undefined;
}

function addGlobal(name: string, add: Add): void {
  add(name, [builtins?.[name] ?? apis[name]]);
}

/** The members of all builtins and interfaces, by their names. */
const membersNamed = Map.groupBy(
  [builtins, apis].flatMap((all) => Object.values(all ?? {}).flatMap((owner) => Object.entries(owner))),
  ([name]) => name.replace(/_event$/, ''),
) as unknown as Map<string, Identifier[]>;
for (const [name, entries] of membersNamed)
  membersNamed.set(
    name,
    (entries as unknown as [string, Identifier][]).map(([, member]) => member),
  );

/** Collects the names of members, functions and properties that a script makes itself. */
function declaredIn(file: ts.SourceFile): Set<string> {
  const names = new Set<string>();
  const visit = (node: ts.Node): void => {
    const isMember = ts.isMethodDeclaration(node) || ts.isPropertyDeclaration(node) || ts.isPropertyAssignment(node);
    const isDeclared = isMember || ts.isShorthandPropertyAssignment(node) || ts.isAccessor(node);
    const isNamed = ts.isFunctionDeclaration(node) || ts.isClassDeclaration(node) || ts.isVariableDeclaration(node);
    const { name } = node as { name?: ts.Node };
    if ((isDeclared || isNamed || ts.isParameter(node)) && name && (ts.isIdentifier(name) || ts.isStringLiteral(name)))
      names.add(name.text);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return names;
}

/** Joins what is known of all members with a name: each browser has the statements of all of them. */
function mergeSupport(supports: Feature['support'][]): Feature['support'] {
  const merged: Record<string, unknown[]> = {};
  for (const support of supports)
    for (const [browser, statements] of Object.entries(support))
      merged[browser] = [...(merged[browser] ?? []), ...[statements].flat()];
  return merged as Feature['support'];
}
