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

/** Starts our own listener, as `npm run preview` does. */
export async function startOurs(site: string): Promise<SiteServer> {
  const port = await freePort();
  const env = { ...process.env, NODE_ENV: 'production', DUGNAD_DIST: site, PORT: String(port), HOST: '127.0.0.1' };
  return running('Dugnad', port, spawn(process.execPath, ['scripts/preview.ts'], { env, stdio: 'ignore' }));
}

/** Starts nginx with the configuration that we ship, but without encryption, which our listener does not do either. */
export async function startNginx(site: string, folder: string): Promise<SiteServer> {
  const port = await freePort();
  const place = resolve(folder);
  mkdirSync(place, { recursive: true });
  writeFileSync(join(place, 'site.conf'), shippedWithout(port, resolve(site), place));
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  const main = `daemon off; pid ${place}/pid; error_log ${place}/error.log; worker_processes 1;
${process.getuid?.() === 0 ? 'user root;' : ''}
events {}
http {
  keepalive_requests 1000000; sendfile on;
  ${temporary.map((name) => `${name}_temp_path ${place}/${name};`).join(' ')}
  include ${place}/site.conf;
}`;
  writeFileSync(join(place, 'nginx.conf'), main);
  const env = { ...process.env, PATH: `${process.env.PATH}:/usr/sbin` };
  const words = ['-e', join(place, 'error.log'), '-c', join(place, 'nginx.conf')];
  return running('nginx', port, spawn('nginx', words, { env, stdio: 'ignore' }));
}

function shippedWithout(port: number, site: string, folder: string): string {
  return readFileSync('scripts/hosts/nginx-static.conf', 'utf8')
    .replace(/^server \{\n {2}listen 80;[^}]*\}\n/m, '')
    .replace(/^ *ssl_certificate.*\n/gm, '')
    .replace('listen 443 ssl http2;', `listen 127.0.0.1:${port};`)
    .replace('/srv/dugnad/current', site)
    .replace('/var/log/nginx', folder);
}

async function running(name: string, port: number, child: ChildProcess): Promise<SiteServer> {
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
