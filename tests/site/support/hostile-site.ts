import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import type { Problem } from '../../../src/entries/problem.ts';
import type { BuildReport } from '../../../src/feeds/open-data/open-data.ts';
import { serveSite } from '../../../scripts/support/server.ts';
import { controls } from '../../entries/controls.ts';
import { entryFile } from '../../entries/files.ts';
import { hostile } from '../../entries/hostile.ts';
import { fewestEntries, longestEntries } from './extreme-entries.ts';
import { payloadEntries } from './hostile-entries.ts';

/** The sample with every hostile file, every odd valid one and every payload beside it, built and served. */
export interface HostileSite {
  folder: string;
  /** How the build ended, and what it said. */
  status: number | null;
  said: string;
  report: Problem[];
  build: BuildReport;
  origin: string;
  server: Server;
}

/** The hostile files that a disk can hold. */
export const onDisk = hostile.filter(({ notOnDisk }) => !notOnDisk);

/** An entry that refers to what is not there. */
export const BROKEN = 'events/brutt-lenke.md';
/** A symbolic link that leads out of the content folder. */
export const LINK = 'events/lenke.md';

/** What stands on every page of it. */
export const NOTICE = 'Flom i Elva. Hold dere unna bruene.';

/** The pictures that payloads and odd entries show. */
const PICTURES = ['elvedal-turlag/a-1.png', 'elvedal-turlag/a-1.webp', 'x.png', 'a.png'];
const PIXEL = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==';

/** Builds the site with a script of ours, as a host would, and serves it under the header policy. */
export async function buildHostileSite(): Promise<HostileSite> {
  const folder = resolve('.dugnad/hostile-site');
  const reportFile = resolve('.dugnad/hostile-report.json');
  rmSync(folder, { recursive: true, force: true });
  const content = writeContent();
  const environment = {
    DUGNAD_CONTENT: content,
    DUGNAD_DIST: folder,
    DUGNAD_NOW: '2026-11-21T10:00',
    DUGNAD_URL: 'https://elvedal.example',
    DUGNAD_REPORT: reportFile,
    DUGNAD_CACHE: './.dugnad/hostile-cache',
  };
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/build.ts'], {
    env: { ...process.env, ...environment },
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  rmSync(content, { recursive: true });
  if (status !== 0) throw new Error(`The build ended with ${status}:\n${stdout.slice(-2000)}\n${stderr.slice(-4000)}`);
  const server = await serveSite({ folder, port: 0, host: '127.0.0.1' });
  return {
    folder,
    status,
    said: stdout + stderr,
    report: readJson(reportFile),
    build: readJson(join(folder, 'data', 'build.json')),
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    server,
  };
}

function writeContent(): string {
  const content = mkdtempSync(join(tmpdir(), 'dugnad-hostile-'));
  cpSync('content', content, { recursive: true });
  writeFileSync(join(content, 'site.yml'), otherSettings(readFileSync('content/site.yml', 'utf8')));
  const broken = entryFile('events', { venue: 'nedlagt-grendehus', place: undefined, associations: '[ukjent-lag]' });
  const odd = [...controls, ...payloadEntries(), ...fewestEntries(), ...longestEntries()];
  const files = [...onDisk, ...odd, { path: BROKEN, source: broken }];
  for (const { path, source } of files) write(join(content, path), source);
  write(join(content, '..', 'dugnad-secret.md'), entryFile('events', {}, 'HOSTILE-LINK'));
  symlinkSync('../../dugnad-secret.md', join(content, LINK));
  for (const name of PICTURES) write(join(content, 'media', name), Buffer.from(PIXEL, 'base64'));
  return content;
}

/** The settings of another kind of owner: private, with key pages alone in English, and in the middle of a crisis. */
function otherSettings(site: string): string {
  return site
    .replace('owner: municipality', 'owner: private')
    .replace(/^languages:\n(?: .*\n)+/m, 'languages: [{ code: en }]\n')
    .replace(/^feeds:/m, `notice: { kind: crisis, text: ${NOTICE}, phone: 61 00 00 90 }\nfeeds:`);
}

function write(path: string, source: string | Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, source);
}

function readJson<Value>(path: string): Value {
  return JSON.parse(readFileSync(path, 'utf8')) as Value;
}
