import { existsSync, readFileSync } from 'node:fs';
import { load } from 'js-yaml';
import { describe, expect, test } from 'vitest';
import { readInstructions } from './containerfile.ts';

interface Service {
  image?: string;
  build?: { context: string; dockerfile: string };
  environment?: Record<string, string>;
  volumes: string[];
  [setting: string]: unknown;
}

const instructions = readInstructions();
const all = (name: string) => instructions.filter((each) => each.name === name).map(({ text }) => text);

describe('the Containerfile', () => {
  test('starts from a slim Debian with the Node of this project, by a version', () => {
    expect(all('FROM')).toEqual([`node:${readFileSync('.nvmrc', 'utf8').trim()}-trixie-slim`]);
  });

  test('installs Debian packages without more than it names, and keeps no lists', () => {
    const installs = all('RUN').filter((text) => text.includes('apt-get'));
    expect(installs).toHaveLength(1);
    expect(installs[0]).toMatch(/^apt-get update && apt-get install --yes --no-install-recommends [a-z -]+ && rm -rf /);
  });

  test('installs the packages of the lockfile before the sources, so that a change of those keeps them', () => {
    const names = instructions.map(({ name, text }) => (name === 'RUN' ? text.split(' ').slice(0, 2).join(' ') : text));
    expect(names.indexOf('npm ci')).toBeGreaterThan(names.indexOf('package.json package-lock.json .npmrc ./'));
    expect(names.indexOf('npm ci')).toBeLessThan(names.indexOf('src ./src'));
    expect(all('RUN').join('\n')).not.toMatch(/npm i(?:nstall)?\b|curl|wget|sudo|chmod 777/);
  });

  test('copies what is there, never the whole folder with its history and settings', () => {
    expect(all('ADD')).toEqual([]);
    for (const text of all('COPY')) {
      const [target = '', ...sources] = text.split(' ').toReversed();
      expect(target).toMatch(/^\.\//);
      for (const source of sources) {
        expect(source).not.toMatch(/^\.?\/?$|\.git|\.env/);
        expect(existsSync(source), source).toBe(true);
      }
    }
  });

  test('runs the gateway itself, not through a shell, as a user who owns nothing but the data', () => {
    expect(all('USER')).toEqual(['node']);
    expect(instructions.findIndex(({ name }) => name === 'USER')).toBeGreaterThan(
      instructions.findLastIndex(({ name }) => name === 'RUN'),
    );
    expect(JSON.parse(all('CMD')[0] ?? '')).toEqual(['node', 'scripts/gateway.ts']);
    expect(all('RUN').filter((text) => text.includes('chown'))).toEqual(['mkdir /data && chown node:node /data']);
  });

  test('keeps everything in one volume, and holds no secret', () => {
    expect(all('VOLUME')).toEqual(['/data']);
    const kept = (all('ENV')[0] ?? '').split(' ').filter((each) => each.startsWith('DUGNAD_'));
    expect(kept.map((each) => each.split('=')[0])).toEqual(
      expect.arrayContaining(['DUGNAD_STATE', 'DUGNAD_REPOSITORY', 'DUGNAD_DIST', 'DUGNAD_REPORT', 'DUGNAD_CACHE']),
    );
    for (const each of kept) expect(each).toMatch(/^DUGNAD_[A-Z]+=\/data\//);
    expect([...all('ENV'), ...all('ARG')].join(' ')).not.toMatch(/TOKEN|PASSWORD|SECRET|KEY/);
  });
});

describe('the compose file', () => {
  const { services, volumes } = load(readFileSync('scripts/hosts/compose.yml', 'utf8')) as {
    services: Record<'caddy' | 'dugnad', Service>;
    volumes: Record<string, unknown>;
  };
  const { caddy, dugnad } = services;

  test('gives no service more rights than it needs, and nothing to write to but its volumes', () => {
    for (const service of [caddy, dugnad]) {
      expect(service).toMatchObject({ read_only: true, cap_drop: ['ALL'], security_opt: ['no-new-privileges:true'] });
      expect(service).not.toHaveProperty('privileged');
      for (const volume of service.volumes) {
        const [source = '', , mode] = volume.split(':');
        if (source.startsWith('.')) expect([existsSync(`scripts/hosts/${source}`), mode]).toEqual([true, 'ro']);
        else expect(volumes).toHaveProperty(source);
      }
    }
    expect(dugnad.volumes).toEqual(['dugnad:/data']);
    expect(dugnad).not.toHaveProperty('cap_add');
  });

  test('lets only Caddy reach the gateway, where the Caddyfile that we ship looks for it', () => {
    expect(dugnad.network_mode).toBe('service:caddy');
    expect(dugnad).not.toHaveProperty('ports');
    expect(readFileSync('scripts/hosts/Caddyfile', 'utf8')).toContain(`reverse_proxy 127.0.0.1:${all('EXPOSE')[0]}\n`);
    expect(readFileSync('scripts/hosts/Caddyfile', 'utf8')).toContain(
      new URL(dugnad.environment?.DUGNAD_URL ?? '').host,
    );
  });

  test('names images by a version, and builds ours from the Containerfile', () => {
    expect(caddy.image).toMatch(/^caddy:\d+\.\d+/);
    expect(dugnad.build).toEqual({ context: '../..', dockerfile: 'scripts/hosts/Containerfile' });
  });
});
