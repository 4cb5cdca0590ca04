import { globSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Size } from '../content/sizes.ts';
import type { Command } from '../measuring/measure.ts';

/** A generated portal to build: its folder has `content/`, and gets the output of each builder. */
export interface BenchPortal {
  size: Size;
  folder: string;
}

/** One of the programs that build a portal. */
export interface Builder {
  name: string;
  /** Prepares the input, which is not part of the build that is measured. */
  prepare?: (portal: BenchPortal) => void;
  /** The folders of earlier runs, which are deleted so that each build starts cold. The first is the output. */
  folders: (portal: BenchPortal) => [output: string, ...more: string[]];
  command: (portal: BenchPortal) => Command;
  /** What the pages of this builder lack, for the output. */
  lacks?: string;
}

/** Returns the folder of one size. */
export function folderOf(size: Size): string {
  return resolve('.dugnad/bench', size);
}

/** Lists the paths of the pages that a builder made. */
export function pagesOf({ folders }: Builder, portal: BenchPortal): string[] {
  return globSync('**/*.html', { cwd: folders(portal)[0] }).sort();
}
