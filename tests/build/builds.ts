import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { cpSync, globSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';

/** How a build ended, and all that it said. */
export interface Ended {
  code: number | null;
  said: string;
}

/** Makes a folder beside other builds, on the same disk. */
export function makeFolder(): string {
  mkdirSync('.dugnad', { recursive: true });
  return mkdtempSync(resolve('.dugnad', 'build-'));
}

/** Copies the sample, so that a test may spoil it, in its own language alone: the others make three pages of each. */
export function copySample(folder: string): string {
  const content = mkdtempSync(join(folder, 'content-'));
  cpSync('content', content, { recursive: true });
  const settings = join(content, 'site.yml');
  writeFileSync(settings, readFileSync(settings, 'utf8').replace(/^languages:\n(?: .*\n)+/m, ''));
  return content;
}

/** Copies the first entries of each collection of the sample, in its own language. */
export function copyPartOfSample(folder: string, { events, others }: { events: number; others: number }): string {
  const content = copySample(folder);
  for (const collection of globSync('*', { cwd: content })) {
    const entries = globSync(`${collection}/*.md`, { cwd: content }).sort();
    for (const path of entries.slice(collection === 'events' ? events : others)) rmSync(join(content, path));
  }
  return content;
}

/** Runs the build as a host does, with the sample as on 21 November 2026 unless told otherwise. */
export async function build(dist: string, environment: Record<string, string> = {}, project = '.'): Promise<Ended> {
  const own = {
    DUGNAD_CONTENT: 'content',
    DUGNAD_DIST: dist,
    DUGNAD_NOW: '2026-11-21T10:00',
    DUGNAD_URL: 'https://elvedal.example',
    DUGNAD_REPORT: `${dist}-report.json`,
    DUGNAD_CACHE: `${dist}-cache`,
  };
  const builder = spawn(process.execPath, ['scripts/build.ts'], {
    cwd: project,
    // Vitest tells what it starts that it is under test, which would build another site than a host builds.
    env: { ...process.env, NODE_ENV: 'production', VITEST: undefined, ...own, ...environment },
  });
  let said = '';
  for (const stream of [builder.stdout, builder.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      said += text;
    });
  }
  const [code] = (await once(builder, 'close')) as [number | null];
  return { code, said };
}

/** Reads a whole site as one line for each file: its path and the hash of its bytes. */
export function hashesOf(folder: string): string[] {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = files.map((entry) => join(entry.parentPath, entry.name)).sort();
  return paths.map(
    (path) => `${relative(folder, path)} ${createHash('sha256').update(readFileSync(path)).digest('hex')}`,
  );
}
