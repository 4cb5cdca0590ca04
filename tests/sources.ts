import { globSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';

/** A file of ours. */
export interface Source {
  /** The path below `src/`. */
  path: string;
  text: string;
}

/** Reads every file of ours that may import others. */
export function sources(): Source[] {
  const paths = globSync('src/**/*.{ts,tsx,astro,css}').sort();
  return paths.map((path) => ({ path: path.slice('src/'.length), text: readFileSync(path, 'utf8') }));
}

/** Lists what a file imports, as it names it, and whether it takes only types from there. */
export function importsOf(text: string): { from: string; typeOnly: boolean }[] {
  const code = text.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');
  const statements = code.matchAll(/\b(?:import|export)\s+(type\s+)?(?:[\w*{}\s,$]+?\sfrom\s+)?['"]([^'"]+)['"]/g);
  const calls = code.matchAll(/\bimport\(\s*()['"]([^'"]+)['"]/g);
  return [...statements, ...calls].map(([, type, from = '']) => ({ from, typeOnly: Boolean(type) }));
}

/** Names what an import leads to: a path below `src/`, or a package without what comes behind its name. */
export function targetOf(path: string, from: string): string {
  if (from.startsWith('.')) return posix.join(posix.dirname(path), from);
  return from.startsWith('node:') ? 'node' : from.replace(/^decap-cms-/, 'decap-cms/');
}
