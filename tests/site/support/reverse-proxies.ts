import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const HOSTS = resolve('scripts/hosts');

/** A web server that people put in front of the gateway, started with the configuration that we ship. */
export interface ReverseProxy {
  /** Reads all that it has logged, faults included. */
  log: () => string;
  close: () => void;
}

/** The web servers for which we ship a configuration. */
export const reverseProxies = { nginx: startNginx, caddy: startCaddy };

/** Where a web server listens. */
interface Ports {
  https: number;
  http: number;
}

/** The web servers that serve a published site alone, each with its configuration that we ship. */
export const staticHosts = {
  nginx: ({ https, http }: Ports, site: string) =>
    runNginx(https, 'nginx-static.conf', [
      ['listen 80;', `listen 127.0.0.1:${http};`],
      ['/srv/dugnad/current', site],
    ]),
  caddy: ({ https, http }: Ports, site: string) =>
    runCaddy(https, 'Caddyfile-static', [['/srv/dugnad/current', site]], `http_port ${http}`),
  apache: runApache,
};

// Those that Debian enables and that have a say in answers, and those that our configuration names.
const APACHE_SETTINGS = ['autoindex', 'deflate', 'dir', 'mime', 'negotiation'];
const APACHE_MODULES = [
  ...['alias', 'authz_core', 'env', 'filter', 'mpm_event', 'setenvif', ...APACHE_SETTINGS],
  ...['headers', 'http2', 'rewrite', 'socache_shmcb', 'ssl'],
];

/** Finds a port that nobody listens at. */
export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  await new Promise((done) => server.close(done));
  return port;
}

function startNginx(port: number, gateway: number): Promise<ReverseProxy> {
  return runNginx(port, 'nginx.conf', [
    ['127.0.0.1:4321', `127.0.0.1:${gateway}`],
    ['/etc/nginx/dugnad-proxy.conf', join(HOSTS, 'nginx-proxy.conf')],
  ]);
}

async function runNginx(port: number, name: string, changes: [string, string][]): Promise<ReverseProxy> {
  const folder = mkdtempSync(join(tmpdir(), 'dugnad-nginx-'));
  makeCertificate(folder);
  const site = shipped(name, [
    ['listen 443', `listen 127.0.0.1:${port}`],
    ['/etc/letsencrypt/live/dugnad.elvedal.example', folder],
    ['dugnad.elvedal.example', 'localhost'],
    ['/var/log/nginx', folder],
    ...changes,
  ]);
  writeFileSync(join(folder, 'site.conf'), site);
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  const main = `daemon off; pid ${folder}/pid; error_log ${folder}/error.log;
${process.getuid?.() === 0 ? 'user root;' : ''}
events {}
http {
  ${temporary.map((name) => `${name}_temp_path ${folder}/${name};`).join(' ')}
  include ${folder}/site.conf;
}`;
  writeFileSync(join(folder, 'nginx.conf'), main);
  const server = spawn('nginx', ['-e', join(folder, 'error.log'), '-c', join(folder, 'nginx.conf')], {
    stdio: 'inherit',
    env: { ...process.env, PATH: `${process.env.PATH}:/usr/sbin` },
  });
  return running(server, port, folder, ['dugnad.log', 'error.log']);
}

function startCaddy(port: number, gateway: number): Promise<ReverseProxy> {
  return runCaddy(port, 'Caddyfile', [['127.0.0.1:4321', `127.0.0.1:${gateway}`]]);
}

async function runCaddy(
  port: number,
  name: string,
  changes: [string, string][],
  http = 'auto_https disable_redirects',
): Promise<ReverseProxy> {
  const folder = mkdtempSync(join(tmpdir(), 'dugnad-caddy-'));
  const file = shipped(name, [
    // Its own certificate for this machine, which no system is told to trust.
    ['{\n', `{\n  admin off\n  skip_install_trust\n  ${http}\n  storage file_system ${folder}\n`],
    ['  log {\n    format', `  log {\n    output file ${folder}/default.log\n    format`],
    ['dugnad.elvedal.example', `https://localhost:${port}`],
    ['/var/log/caddy', folder],
    ...changes,
  ]);
  writeFileSync(join(folder, 'Caddyfile'), file);
  const words = ['run', '--config', join(folder, 'Caddyfile'), '--adapter', 'caddyfile'];
  const server = spawn('caddy', words, { stdio: 'ignore', env: { ...process.env, HOME: folder } });
  return running(server, port, folder, ['dugnad.log', 'default.log']);
}

async function runApache({ https, http }: Ports, site: string): Promise<ReverseProxy> {
  const folder = mkdtempSync(join(tmpdir(), 'dugnad-apache-'));
  makeCertificate(folder);
  const host = shipped('apache-static.conf', [
    ['*:443', `127.0.0.1:${https}`],
    ['*:80', `127.0.0.1:${http}`],
    ['/etc/letsencrypt/live/dugnad.elvedal.example', folder],
    ['dugnad.elvedal.example', 'localhost'],
    ['/var/log/apache2', folder],
    ['/srv/dugnad', folder],
  ]);
  symlinkSync(site, join(folder, 'current'));
  // Started by root, it reads as another user.
  chmodSync(folder, 0o755);
  writeFileSync(join(folder, 'site.conf'), host);
  writeFileSync(join(folder, 'apache.conf'), apacheConfiguration(folder, { https, http }));
  const server = spawn('apache2', ['-D', 'FOREGROUND', '-f', join(folder, 'apache.conf')], {
    stdio: 'ignore',
    env: { ...process.env, PATH: `${process.env.PATH}:/usr/sbin` },
  });
  return running(server, https, folder, ['dugnad.log', 'dugnad-error.log', 'error.log']);
}

function apacheConfiguration(folder: string, { https, http }: Ports): string {
  return `ServerName localhost
Listen 127.0.0.1:${https}
Listen 127.0.0.1:${http}
PidFile ${folder}/pid
DefaultRuntimeDir ${folder}
Mutex file:${folder} default
ErrorLog ${folder}/error.log
${process.getuid?.() === 0 ? 'User nobody\nGroup nogroup' : ''}
${APACHE_MODULES.map((name) => `LoadModule ${name}_module /usr/lib/apache2/modules/mod_${name}.so`).join('\n')}
${APACHE_SETTINGS.map((name) => `Include /etc/apache2/mods-available/${name}.conf`).join('\n')}
Include ${folder}/site.conf
`;
}

/** Reads a configuration as it is shipped, with the places of this test put in; each must be there. */
function shipped(name: string, changes: [string, string][]): string {
  return changes.reduce(
    (text, [from, to]) => {
      if (!text.includes(from)) throw new Error(`${name} has no ${from}`);
      return from.endsWith('\n') || from.startsWith('  log') ? text.replace(from, to) : text.replaceAll(from, to);
    },
    readFileSync(join(HOSTS, name), 'utf8'),
  );
}

function makeCertificate(folder: string): void {
  const [key, certificate] = [join(folder, 'privkey.pem'), join(folder, 'fullchain.pem')];
  const subject = ['-subj', '/CN=localhost', '-addext', 'subjectAltName=DNS:localhost'];
  const words = ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2', ...subject];
  execFileSync('openssl', [...words, '-keyout', key, '-out', certificate], { stdio: 'ignore' });
}

async function running(server: ChildProcess, port: number, folder: string, logs: string[]): Promise<ReverseProxy> {
  const close = () => {
    server.kill();
    rmSync(folder, { recursive: true, force: true });
  };
  for (let tries = 0; tries < 200 && server.exitCode === null; tries++) {
    if (await answers(port)) return { close, log: () => logs.map((name) => read(join(folder, name))).join('\n') };
    await new Promise((done) => setTimeout(done, 100));
  }
  close();
  throw new Error(`${server.spawnfile} does not answer at ${port}.`);
}

function answers(port: number): Promise<boolean> {
  return new Promise((done) => {
    const socket = connect(port, '127.0.0.1', () => done(socket.destroy() !== undefined));
    socket.on('error', () => done(false));
  });
}

function read(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
