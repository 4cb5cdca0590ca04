/**
 * `npm run portal -- <name> <command> [argument …]`: runs another of our commands for one portal of an installation, or for
 * `all` of them one after another: `npm run portal -- elvedal editors list`, `npm run portal -- all doctor`.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Portal } from '../../src/gateway/portals/portal-list.ts';
import { fail } from '../support/fail.ts';
import { portalsOf } from './serve-portals.ts';

try {
  const [name = '', command = '', ...words] = process.argv.slice(2);
  if (!process.env.DUGNAD_PORTALS) throw new Error('Set DUGNAD_PORTALS to the list of portals first.');
  const program = programOf(command);
  const failed = chosen(portalsOf(process.env), name).filter((portal) => !succeeds(portal, program, words));
  if (failed.length > 0) throw new Error(`Failed for ${failed.map((portal) => portal.name).join(', ')}.`);
} catch (error) {
  fail(error);
}

/** Finds the program of a command: `editors` is `scripts/editors.ts`, `adoption/upgrade` one in a folder. */
function programOf(command: string): string {
  const program = join(import.meta.dirname, '..', `${command}.ts`);
  if (/^(?:[a-z-]+\/)?[a-z-]+$/.test(command) && existsSync(program)) return program;
  throw new Error(`There is no command "${command}". Give the name of a file in scripts/, such as editors or doctor.`);
}

function chosen(portals: readonly Portal[], name: string): readonly Portal[] {
  const found = name === 'all' ? portals : portals.filter((portal) => portal.name === name);
  if (found.length > 0) return found;
  throw new Error(
    `There is no portal "${name}". Give all, or one of ${portals.map((portal) => portal.name).join(', ')}.`,
  );
}

function succeeds(portal: Portal, program: string, words: readonly string[]): boolean {
  console.log(`${portal.name}:`);
  const { DUGNAD_PORTALS: _, ...shared } = process.env;
  const env = { ...shared, ...portal.environment };
  return spawnSync(process.execPath, [program, ...words], { env, stdio: 'inherit' }).status === 0;
}
