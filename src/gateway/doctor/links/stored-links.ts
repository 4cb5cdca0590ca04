import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeWhole } from '../../storage/whole-file.ts';

/** The result of the last check of links to other sites. */
export interface CheckedLinks {
  /** When it was, as an ISO instant. */
  at: string;
  /** How many were asked for, and how many of those could not be checked. */
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
  writeWhole(join(state, FILE), `${JSON.stringify(links, null, 1)}\n`);
}

const FILE = 'links.json';
