import { cpSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { BenchPortal, Builder } from './builder.ts';
import { environmentFor, type Version } from './dugnad.ts';

/** Builds the main pages with Eleventy, from templates beside this folder. */
export function eleventyBuilder(here: Version): Builder {
  const input = ({ folder }: BenchPortal) => join(folder, 'eleventy-input');
  const output = ({ folder }: BenchPortal) => join(folder, 'eleventy');
  const config = '--config=scripts/bench/eleventy/eleventy.config.ts';
  return {
    name: 'Eleventy',
    folders: (portal) => [output(portal)],
    prepare(portal) {
      rmSync(input(portal), { recursive: true, force: true });
      cpSync(join(here.folder, 'scripts/bench/eleventy/site'), input(portal), { recursive: true });
      cpSync(join(portal.folder, 'content'), input(portal), { recursive: true });
    },
    command: (portal) => ({
      words: [
        ...[process.execPath, 'node_modules/.bin/eleventy', '--quiet', config],
        ...[`--input=${relative(here.folder, input(portal))}`, `--output=${relative(here.folder, output(portal))}`],
      ],
      folder: here.folder,
      environment: environmentFor(here, portal),
    }),
  };
}
