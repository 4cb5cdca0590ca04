import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { freePort } from '../../scripts/support/free-port.ts';
import { createRepository } from '../../src/gateway/git/backup.ts';
import { listFiles } from '../../src/publish/site-files.ts';
import { readInstructions } from '../scripts/hosts/containerfile.ts';
import { answerOf } from './support/answer-of.ts';

// In seconds: the first site may be built meanwhile.
const PATIENCE = 300;

// Where no image can be built, what the Containerfile says is done in folders: its copies, its packages, its command, as
// somebody who may write nowhere but in /data and /tmp.
const root = mkdtempSync(join(tmpdir(), 'container-'));
const [app, data, temporary] = ['app', 'data', 'tmp'].map((name) => join(root, name)) as [string, string, string];
const instructions = readInstructions();
const isRoot = process.getuid?.() === 0;
const NOBODY = 65534;
let gateway: ChildProcess | undefined;

afterAll(() => {
  gateway?.kill('SIGKILL');
  execFileSync('chmod', ['-R', 'u+w', app]);
  rmSync(root, { recursive: true });
});

test('what the Containerfile copies and installs is enough to build, to serve and to stop, on a read-only file system', async () => {
  chmodSync(root, 0o755);
  for (const folder of [app, data, temporary]) mkdirSync(folder);
  copySources();
  installPackages();
  const build = instructions.find(({ name, text }) => name === 'RUN' && text.includes('scripts/build.ts'))?.text ?? '';
  execFileSync('sh', ['-c', build.replaceAll('/tmp/', `${temporary}/`)], { cwd: app, env: environment() });
  await createRepository(join(data, 'content.git'), resolve('content'), 'Begynnelsen');
  if (isRoot) execFileSync('chown', ['-R', `${NOBODY}:${NOBODY}`, data, temporary]);
  execFileSync('find', [app, '-type', 'd', '-exec', 'chmod', 'a-w', '{}', '+']);
  const before = await filesOf(app);
  const port = await freePort();
  const url = `http://localhost:${port}`;
  const [program = '', ...words] = JSON.parse(instructionOf('CMD')) as string[];
  gateway = spawn(program, words, {
    cwd: app,
    env: { ...environment(), ...imageEnvironment(), DUGNAD_URL: url, PORT: String(port), TMPDIR: temporary },
    stdio: 'inherit',
    ...(isRoot && { uid: NOBODY, gid: NOBODY }),
  });
  expect(await answerOf(`${url}/aktiviteter/`, PATIENCE)).toContain('<main');
  const health = JSON.parse(await answerOf(`${url}/helse`, PATIENCE)) as { state: string };
  expect(['ok', 'warning']).toContain(health.state);
  gateway.kill('SIGTERM');
  const [code] = await once(gateway, 'exit', { signal: AbortSignal.timeout(15_000) });
  expect(code).toBe(0);
  expect(await filesOf(app)).toEqual(before);
});

function copySources(): void {
  for (const { text } of instructions.filter(({ name }) => name === 'COPY')) {
    const [target = '', ...sources] = text.split(' ').toReversed();
    for (const source of sources) {
      cpSync(source, join(app, target.endsWith('/') ? source : target), { recursive: true });
    }
  }
}

/** Does what `npm ci --omit=dev` does, with the packages that are here. */
function installPackages(): void {
  execFileSync('cp', ['-al', resolve('node_modules'), app]);
  const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
    packages: Record<string, { dev?: boolean }>;
  };
  for (const [path, { dev }] of Object.entries(packages)) {
    if (dev) rmSync(join(app, path), { recursive: true, force: true });
  }
}

function environment(): Record<string, string> {
  return { PATH: `${resolve('node_modules/.bin')}:${process.env.PATH}`, HOME: temporary };
}

/** The variables of the image, with the folder of this test as its volume. */
function imageEnvironment(): Record<string, string> {
  const pairs = instructionOf('ENV')
    .split(' ')
    .map((each) => each.split('='));
  return Object.fromEntries(pairs.map(([name, value = '']) => [name, value.replace(/^\/data/, data)]));
}

function instructionOf(name: string): string {
  return instructions.find((each) => each.name === name)?.text ?? '';
}

/** Lists the files of the program, but for its packages, which are many. */
async function filesOf(folder: string): Promise<string[]> {
  return (await listFiles(folder)).filter((path) => !path.startsWith('node_modules/')).sort();
}
