import bcd, { type Identifier } from '@mdn/browser-compat-data/forLegacyNode';
import postcss, { type AtRule, type Container, type Declaration, type Rule } from 'postcss';
import type { Feature } from './features.ts';

const { properties, selectors, types, 'at-rules': atRules } = bcd.css as Record<string, Identifier>;

/**
 * Lists the features that a style sheet uses, once each. What stands in `@supports` is left out: a browser without it
 * skips that part. So are prefixed names, which stand beside the plain one.
 */
export function styleFeatures(source: string): Feature[] {
  const found = new Map<string, Feature>();
  const add = (name: string, from: Identifier | undefined) => {
    if (from?.__compat) found.set(name, { name, support: from.__compat.support });
  };
  visit(postcss.parse(source), add);
  return [...found.values()];
}

type Add = (name: string, from: Identifier | undefined) => void;

function visit(container: Container, add: Add): void {
  container.each((node) => {
    if (node.type === 'decl') addDeclaration(node, add);
    else if (node.type === 'rule') addSelector(node, add);
    else if (node.type === 'atrule') addAtRule(node, add);
    const isGuarded = node.type === 'atrule' && node.name === 'supports';
    if ('nodes' in node && node.nodes && !isGuarded) visit(node as Container, add);
  });
}

function addDeclaration({ prop, value, parent }: Declaration, add: Add): void {
  const isDescriptor =
    parent?.type === 'atrule' && !/^(?:media|layer|supports|container)$/.test((parent as AtRule).name);
  if (isDescriptor) {
    const at = (parent as AtRule).name;
    add(`@${at} ${prop}`, atRules?.[at]?.[prop]);
    return;
  }
  const hasPrefixed = parent?.some((each) => each.type === 'decl' && each.prop === `-webkit-${prop}`);
  if (hasPrefixed) return;
  const property = properties?.[prop];
  if (!prop.startsWith('-')) add(prop, property ?? unknown(prop));
  const plain = value.replace(/"[^"]*"|'[^']*'|url\([^)]*\)|var\(\s*--[\w-]+/g, ' ');
  for (const [word, name = '', call] of plain.matchAll(/(?<![\w#.-])([a-z][\w-]*)(\()?/g)) {
    if (call) add(`${name}()`, types?.[name] ?? types?.color?.[name] ?? types?.image?.[name]);
    else if (!prop.startsWith('--')) add(`${prop}: ${word}`, property?.[name]);
  }
}

function addSelector({ selector, parent }: Rule, add: Add): void {
  if (parent?.type === 'atrule' && /keyframes$/.test((parent as AtRule).name)) return;
  const plain = selector.replace(/"[^"]*"|'[^']*'/g, '');
  for (const [, name = ''] of plain.matchAll(/(?<!\\):([a-z][\w-]*)/g))
    add(`:${name}`, selectors?.[name] ?? unknown(name));
  if (plain.includes('&')) add('&', selectors?.nesting);
}

function addAtRule({ name, params }: AtRule, add: Add): void {
  add(`@${name}`, atRules?.[name]);
  if (name !== 'media' && name !== 'container') return;
  const media = atRules?.media;
  for (const [, feature = ''] of params.matchAll(/\(\s*([a-z-]+)/g))
    add(`@${name} (${feature})`, media?.[feature.replace(/^(?:min|max)-/, '')]);
  if (/[<>]/.test(params)) add(`@${name} (a < b)`, media?.range_syntax);
}

/** A name that the data does not know, unless it has the prefix of a browser. */
function unknown(name: string): Identifier | undefined {
  return name.startsWith('-') ? undefined : ({ __compat: { support: {} } } as unknown as Identifier);
}
