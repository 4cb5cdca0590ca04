import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { freePort } from '../../support/free-port.ts';
import { processorTimeOf } from '../measuring/memory.ts';

/** A web server of a built site, in a process of its own. */
export interface SiteServer {
  name: string;
  origin: string;
  /** The processor time that it and its children have used, in seconds. */
  processorTime(): number;
  stop(): Promise<void>;
}

/** Where programs are searched for; Debian puts nginx into the last folder. */
export const NGINX_PATH = `${process.env.PATH}:/usr/sbin`;

/** Starts our own listener, as `npm run preview` does. */
export async function startOurs(site: string): Promise<SiteServer> {
  const port = await freePort();
  const env = { ...process.env, NODE_ENV: 'production', DUGNAD_DIST: site, PORT: String(port), HOST: '127.0.0.1' };
  return whenAnswering('Dugnad', port, spawn(process.execPath, ['scripts/preview.ts'], { env, stdio: 'ignore' }));
}

/** Starts nginx with the configuration that we ship, but without encryption, which our listener does not do either. */
export async function startNginx(site: string, folder: string): Promise<SiteServer> {
  const port = await freePort();
  const place = resolve(folder);
  mkdirSync(place, { recursive: true });
  writeFileSync(join(place, 'site.conf'), shippedConfiguration(port, resolve(site), place));
  writeFileSync(join(place, 'nginx.conf'), mainConfiguration(place));
  const env = { ...process.env, PATH: NGINX_PATH };
  const words = ['-e', join(place, 'error.log'), '-c', join(place, 'nginx.conf')];
  return whenAnswering('nginx', port, spawn('nginx', words, { env, stdio: 'ignore' }));
}

function mainConfiguration(folder: string): string {
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  return `daemon off; pid ${folder}/pid; error_log ${folder}/error.log; worker_processes 1;
${process.getuid?.() === 0 ? 'user root;' : ''}
events {}
http {
  keepalive_requests 1000000; sendfile on;
  ${temporary.map((name) => `${name}_temp_path ${folder}/${name};`).join(' ')}
  include ${folder}/site.conf;
}`;
}

function shippedConfiguration(port: number, site: string, folder: string): string {
  return readFileSync('scripts/hosts/nginx-static.conf', 'utf8')
    .replace(/^server \{\n {2}listen 80;[^}]*\}\n/m, '')
    .replace(/^ *ssl_certificate.*\n/gm, '')
    .replace('listen 443 ssl http2;', `listen 127.0.0.1:${port};`)
    .replace('/srv/dugnad/current', site)
    .replace('/var/log/nginx', folder);
}

async function whenAnswering(name: string, port: number, child: ChildProcess): Promise<SiteServer> {
  const ended = once(child, 'exit');
  const origin = `http://127.0.0.1:${port}`;
  while (!(await fetch(origin).catch(() => undefined))?.ok) {
    if (child.exitCode !== null) throw new Error(`${name} does not start.`);
    await pause(50);
  }
  return {
    name,
    origin,
    processorTime: () => processorTimeOf(child.pid ?? 0),
    async stop() {
      child.kill('SIGTERM');
      await ended;
    },
  };
}
