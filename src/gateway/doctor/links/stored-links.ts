import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The result of the last check of links to other sites. */
export interface CheckedLinks {
  /** When it was, as an ISO instant. */
  at: string;
  /** How many were asked for, and how many of those could not be told. */
  checked: number;
  unknown: number;
  broken: { url: string; reason: string; on: string[] }[];
}

/** Reads the last check of links; undefined if there was none. */
export function readCheckedLinks(state: string): CheckedLinks | undefined {
  try {
    return JSON.parse(readFileSync(join(state, FILE), 'utf8')) as CheckedLinks;
  } catch {
    return undefined;
  }
}

/** Stores a check of links, whole or not at all. */
export function writeCheckedLinks(state: string, links: CheckedLinks): void {
  mkdirSync(state, { recursive: true });
  const file = join(state, FILE);
  writeFileSync(`${file}.new`, `${JSON.stringify(links, null, 1)}\n`);
  renameSync(`${file}.new`, file);
}

const FILE = 'links.json';
