import { type ChildProcess, execFileSync, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readlinkSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, expect, test } from 'vitest';
import { freePort } from '../../scripts/support/free-port.ts';
import { createRepository } from '../../src/gateway/git/backup.ts';
import { canBuildImages, type ImageConfig, imagesIn } from './support/container-image.ts';
import { answerOf } from './support/answer-of.ts';

// In seconds: the first site may be built meanwhile.
const PATIENCE = 240;

// No image is fetched: the one that the Containerfile starts from is made of Debian's packages and this Node. The image is
// run without a container's own network and processes, which not every machine of tests allows, but with all else.
const root = mkdtempSync(join(tmpdir(), 'container-image-'));
const data = join(root, 'data');
const images = imagesIn(root);
let gateway: ChildProcess | undefined;
let container = '';

afterAll(() => {
  gateway?.kill('SIGKILL');
  if (container) images.buildah('rm', container);
  rmSync(root, { recursive: true, force: true });
});

test.runIf(canBuildImages())(
  'the image is built, and serves as its user on a read-only file system, also after a restart with its volume',
  async () => {
    images.makeBase();
    images.build('dugnad');
    const config = images.configOf('dugnad');
    expect([config.User, Object.keys(config.Volumes)]).toEqual(['node', ['/data']]);
    expect(config.Healthcheck.Test.join(' ')).toContain('/helse');
    container = images.buildah('from', '--pull-never', 'dugnad');
    const files = images.buildah('mount', container);
    mkdirSync(data);
    await createRepository(join(data, 'content.git'), resolve('content'), 'Begynnelsen');
    execFileSync('chown', ['-R', '1000:1000', data]);
    await serveOnce(files, config);
    const published = readlinkSync(join(data, 'site/current'));
    await serveOnce(files, config);
    expect(readlinkSync(join(data, 'site/current'))).toBe(published);
  },
);

/** Runs the image until it answers, and stops it. */
async function serveOnce(files: string, config: ImageConfig): Promise<void> {
  const port = await freePort();
  const url = `http://localhost:${port}`;
  const environment = [...config.Env, `DUGNAD_URL=${url}`, `PORT=${port}`, 'HOME=/home/node'];
  // By `exec`, so that the signal reaches the gateway itself.
  const words = ['--mount', 'sh', '-ec', START, 'sh', files, data, config.User, config.WorkingDir];
  const running = spawn('unshare', [...words, ...environment, ...config.Cmd], { stdio: ['ignore', 'inherit', 'pipe'] });
  gateway = running;
  const log = text(running.stderr);
  expect(await answerOf(`${url}/aktiviteter/`, PATIENCE)).toContain('<main');
  expect(JSON.parse(await answerOf(`${url}/helse`, PATIENCE))).toMatchObject({
    state: expect.stringMatching(/^(ok|warning)$/),
  });
  const { pid } = running;
  const user = execFileSync('stat', ['--format', '%u', `/proc/${pid}`], { encoding: 'utf8' }).trim();
  const write = spawnSync('nsenter', [`--mount=/proc/${pid}/ns/mnt`, 'touch', `${files}/app/written`], {
    encoding: 'utf8',
  });
  expect([user, write.stderr]).toEqual(['1000', expect.stringContaining('Read-only file system')]);
  running.kill('SIGTERM');
  const [code] = await once(running, 'exit', { signal: AbortSignal.timeout(15_000) });
  expect(code).toBe(0);
  // What is tidied up at the start does not keep the first publish from its lock.
  expect(await log).not.toMatch(/publishing-failed|task-failed/);
}

/** Mounts the files of an image for reading alone, with a volume, and runs a program there as a user without rights. */
const START = `
  files=$1 data=$2 user=$3 folder=$4; shift 4
  mount --bind "$files" "$files"; mount -o remount,bind,ro "$files"
  mount --bind "$data" "$files/data"; mount -t tmpfs tmpfs "$files/tmp"
  mount -t proc proc "$files/proc"; mount --rbind /dev "$files/dev"
  exec chroot "$files" setpriv --reuid="$user" --regid="$user" --clear-groups --bounding-set=-all --inh-caps=-all --no-new-privs \\
    env --ignore-environment --chdir="$folder" "$@"`;
