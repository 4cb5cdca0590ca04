import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readInstructions } from '../../scripts/hosts/containerfile.ts';

/** What an image says of how it is run. */
export interface ImageConfig {
  User: string;
  Env: string[];
  Cmd: string[];
  WorkingDir: string;
  Volumes: Record<string, unknown>;
  Healthcheck: { Test: string[] };
}

/** Checks whether images can be built and run here: by root, who may mount, with the programs for it. */
export function canBuildImages(): boolean {
  const proofs = [
    ['buildah', '--version'],
    ['debootstrap', '--version'],
    ['unshare', '--mount', 'true'],
  ];
  return process.getuid?.() === 0 && proofs.every(([program = '', ...words]) => spawnSync(program, words).status === 0);
}

/** Keeps images in a folder, so that a test leaves none among those of its machine. */
export function imagesIn(folder: string) {
  const storage = ['--root', join(folder, 'storage'), '--runroot', join(folder, 'run')];
  const buildah = (...words: string[]) =>
    execFileSync('buildah', [...storage, ...words], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] }).trim();

  return {
    buildah,
    /** Makes the image that the Containerfile starts from: Debian with this Node and npm, and a user without rights. */
    makeBase() {
      const base = join(folder, 'base');
      run('debootstrap', '--variant=minbase', 'trixie', base);
      addNode(base);
      run('chroot', base, 'useradd', '--uid', '1000', '--user-group', '--create-home', 'node');
      const container = buildah('from', 'scratch');
      buildah('add', '--quiet', container, base, '/');
      buildah('commit', '--quiet', '--rm', container, `localhost/${readInstructions()[0]?.text}`);
    },
    /** Builds the image of the Containerfile. npm's store is not shared: the Containerfile empties the one that it finds. */
    build(name: string) {
      const settings = join(folder, 'npmrc');
      const lines = [`registry=${npm('config', 'get', 'registry')}`, `cafile=${AUTHORITIES}`];
      writeFileSync(settings, `${lines.join('\n')}\n`);
      const options = ['--isolation', 'chroot', '--network', 'host', '--pull-never', '--layers=false'];
      // The format of OCI has no health check.
      options.push('--format', 'docker');
      // npm opens more files at once than the 1024 that a build has by default.
      options.push('--ulimit', `nofile=${mostOpenFiles()}`);
      const volumes = [`${settings}:/usr/local/etc/npmrc:ro`, `/etc/ssl/certs/ca-certificates.crt:${AUTHORITIES}:ro`];
      const mounted = volumes.flatMap((volume) => ['--volume', volume]);
      buildah('build', ...options, ...mounted, '--file', 'scripts/hosts/Containerfile', '--tag', name, '.');
    },
    configOf(name: string): ImageConfig {
      const { Docker } = JSON.parse(buildah('inspect', '--type', 'image', name)) as { Docker: { config: ImageConfig } };
      return Docker.config;
    },
  };
}

// Those of this machine, which may have an authority of its own for its network.
const AUTHORITIES = '/usr/local/etc/npm-authorities.crt';

function addNode(base: string): void {
  const local = join(base, 'usr/local');
  cpSync(process.execPath, join(local, 'bin/node'), { dereference: true });
  mkdirSync(join(local, 'lib/node_modules'), { recursive: true });
  cpSync(folderOfNpm(), join(local, 'lib/node_modules/npm'), { recursive: true });
  run('ln', '-s', '../lib/node_modules/npm/bin/npm-cli.js', join(local, 'bin/npm'));
}

/** Reads the most files that a program of this machine may have open. */
function mostOpenFiles(): string {
  return /^Max open files +\d+ +(\d+)/m.exec(readFileSync('/proc/self/limits', 'utf8'))?.[1] ?? '1024';
}

/** Finds npm where its program is a link to; its own answer depends on which Node is first in the path. */
function folderOfNpm(): string {
  const program = execFileSync('which', ['npm'], { encoding: 'utf8', cwd: '/' }).trim();
  return join(realpathSync(program), '../..');
}

function npm(...words: string[]): string {
  // The program of this project may stand before it, and knows no global folder.
  return execFileSync('npm', words, { encoding: 'utf8', cwd: '/' }).trim();
}

function run(program: string, ...words: string[]): void {
  execFileSync(program, words, { stdio: ['ignore', 'ignore', 'inherit'] });
}
