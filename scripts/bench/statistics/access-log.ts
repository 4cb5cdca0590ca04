import { closeSync, openSync, writeSync } from 'node:fs';
import { type Random, seededRandom } from '../content/random.ts';

/** Writes an access log of a busy portal in the combined format, of about so many bytes, over one month. */
export function writeAccessLog(file: string, bytes: number): void {
  const random = seededRandom(SEED);
  const output = openSync(file, 'w');
  try {
    for (let written = 0; written < bytes;) {
      const day = 1 + Math.floor((DAYS * written) / bytes);
      const lines = Array.from({ length: LINES_AT_ONCE }, () => lineOf(random, day)).join('');
      written += writeSync(output, lines);
    }
  } finally {
    closeSync(output);
  }
}

const SEED = 2026;
const DAYS = 30;
const LINES_AT_ONCE = 5000;
const READERS = 20_000;
const SUBSCRIBERS = 5000;

const PHONE =
  'Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.1 Mobile/15E148 Safari/604.1';
const BROWSERS = [
  'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/141.0.0.0 Safari/537.36',
  PHONE,
  'Mozilla/5.0 (Linux; Android 15) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/141.0.0.0 Mobile Safari/537.36',
  'Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)',
];
const CALENDARS = [
  'iOS/18.1 (22B83) dataaccessd/1.0',
  'Google-Calendar-Importer',
  'Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Thunderbird/128.4.0',
  'Microsoft Office/16.0 (Windows NT 10.0; Microsoft Outlook 16.0.17928; Pro)',
];
const FILES = [
  '/_astro/site.B1a2c3d4.css',
  '/_astro/search.Cd5e6f7a.js',
  '/media/turlaget/kveldstur.webp',
  '/favicon.svg',
];

function lineOf(random: Random, day: number): string {
  // A page comes with its files; a calendar program asks for one address.
  if (random.chance(0.15)) return calendarLine(random, day);
  const path = random.chance(0.3) ? pagePath(random) : random.pick(FILES);
  const status = random.chance(0.03) ? 404 : 200;
  return line(random, { day, path, status, agent: random.pickSkewed(BROWSERS), address: addressOf(random, READERS) });
}

function calendarLine(random: Random, day: number): string {
  const path = random.chance(0.4) ? '/kalender/alt.ics' : `/kalender/forening/forening-${random.between(1, 178)}.ics`;
  const status = random.chance(0.7) ? 304 : 200;
  return line(random, { day, path, status, agent: random.pick(CALENDARS), address: addressOf(random, SUBSCRIBERS) });
}

function pagePath(random: Random): string {
  const list = random.pick(['aktiviteter', 'foreninger', 'lokaler', 'tilskudd', 'oppdrag']);
  if (random.chance(0.2)) return `/${list}/`;
  return random.chance(0.1) ? '/sok/?q=spr%C3%A5kkaf%C3%A9' : `/${list}/side-${random.between(1, 900)}/`;
}

function addressOf(random: Random, most: number): string {
  const n = random.between(1, most);
  return `198.${18 + (n >> 16)}.${(n >> 8) & 255}.${n & 255}`;
}

interface Request {
  day: number;
  path: string;
  status: number;
  agent: string;
  address: string;
}

function line(random: Random, { day, path, status, agent, address }: Request): string {
  const two = (n: number) => String(n).padStart(2, '0');
  const time = [random.between(0, 23), random.between(0, 59), random.between(0, 59)].map(two).join(':');
  const bytes = random.between(200, 60_000);
  return `${address} - - [${two(day)}/Nov/2026:${time} +0100] "GET ${path} HTTP/2.0" ${status} ${bytes} "https://dugnad.elvedal.example/" "${agent}"\n`;
}
