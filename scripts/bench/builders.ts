import { cpSync, globSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Command } from './measure.ts';
import { folderOf, NOW, type Size } from './sizes.ts';

/** One of the two builders that make the same pages from the same content. */
export interface Builder {
  name: 'Dugnad' | 'Eleventy';
  /** Deletes the results of earlier runs, so that each build starts cold. */
  clean: (size: Size) => void;
  command: (size: Size) => Command;
  output: (size: Size) => string;
}

/** Our own build as in `src/publish/astro.ts`: Astro in a separate process, without feeds, search and output checks. */
const dugnad: Builder = {
  name: 'Dugnad',
  output: (size) => join(folderOf(size), 'dugnad'),
  clean: (size) => {
    for (const name of ['dugnad', 'cache']) rmSync(join(folderOf(size), name), { recursive: true, force: true });
  },
  command: (size) => ({
    words: [process.execPath, 'node_modules/.bin/astro', 'build', '--outDir', dugnad.output(size)],
    environment: { ...environmentFor(size), DUGNAD_WITHOUT: 'files,search', ASTRO_TELEMETRY_DISABLED: '1' },
  }),
};

const eleventy: Builder = {
  name: 'Eleventy',
  output: (size) => join(folderOf(size), 'eleventy'),
  clean: (size) => rmSync(eleventy.output(size), { recursive: true, force: true }),
  command: (size) => ({
    words: [
      ...[
        process.execPath,
        'node_modules/.bin/eleventy',
        '--quiet',
        '--config=scripts/bench/eleventy/eleventy.config.ts',
      ],
      ...[`--input=${eleventyInput(size)}`, `--output=${eleventy.output(size)}`],
    ],
    environment: environmentFor(size),
  }),
};

export const builders = [dugnad, eleventy];

/** Copies templates and content into the layout of an Eleventy site. */
export function prepareEleventy(size: Size): void {
  rmSync(eleventyInput(size), { recursive: true, force: true });
  cpSync('scripts/bench/eleventy/site', eleventyInput(size), { recursive: true });
  cpSync(join(folderOf(size), 'content'), eleventyInput(size), { recursive: true });
}

/** The environment of a build of one size. */
export function environmentFor(size: Size): Record<string, string> {
  const folder = folderOf(size);
  return {
    NODE_ENV: 'production',
    DUGNAD_CONTENT: join(folder, 'content'),
    DUGNAD_CACHE: join(folder, 'cache'),
    DUGNAD_REPORT: join(folder, 'report.json'),
    DUGNAD_PREVIOUS: join(folder, 'none.json'),
    DUGNAD_NOW: NOW,
  };
}

/** Lists the paths of the pages that a builder made. */
export function pagesOf({ output }: Builder, size: Size): string[] {
  return globSync('**/*.html', { cwd: output(size) }).sort();
}

function eleventyInput(size: Size): string {
  return join(folderOf(size), 'eleventy-input');
}
