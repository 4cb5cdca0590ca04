import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { serveSite } from '../../../scripts/support/server.ts';
import { closuresFile, entryFile, type Fields, siteFile } from '../../entries/files.ts';

/** A municipality in which much happens: what its paper and its screens must hold. */
export interface BusySite {
  folder: string;
  origin: string;
  server: Server;
}

/** Titles and places as long as people write them. */
const TITLES = [
  'Språkkafé',
  'Datahjelp for nybegynnere',
  'Styrketrening for eldre',
  'Leksehjelp for ungdomstrinnet',
  'Korøvelse for nye og gamle sangere',
  'Internasjonal kvinnekafé',
  'Turgruppe «Sakte, men sikkert»',
];
const PLACES = ['Krona bibliotek', 'Åsen samfunnshus', 'Frivilligsentralen', 'Ungdomshuset Brygga', 'Moen skistadion'];

/** A title with as many letters as a title may have, and a place with as many as a place may have. */
export const LONG_TITLE =
  'Åpent møte om framtida for idrettsparken, skileikanlegget og svømmehallen på Moen, med kaffe og kake for alle som vil bli med'.slice(
    0,
    120,
  );
const LONG_PLACE =
  'Oppmøte: den store parkeringsplassen bak samfunnshuset på Øvre Moen, ved siden av den gamle brannstasjonen, der bussen snur og skiltet til lysløypa står oppe'.slice(
    0,
    160,
  );

/** How much happens in this week altogether, in one area of it, and on one day of the next. */
export const IN_A_WEEK = 150;
export const IN_AN_AREA = 35;
export const IN_A_DAY = 60;

/** Builds it, as on Saturday 21 November 2026, and serves it. */
export async function buildBusySite(name: string, settings: Fields = {}): Promise<BusySite> {
  const folder = resolve(`.dugnad/${name}`);
  rmSync(folder, { recursive: true, force: true });
  const content = writeContent(settings);
  const environment = {
    DUGNAD_CONTENT: content,
    DUGNAD_DIST: folder,
    DUGNAD_NOW: '2026-11-21T10:00',
    DUGNAD_URL: 'https://dugnad.elvedal.example',
    DUGNAD_REPORT: resolve(`.dugnad/${name}-report.json`),
    DUGNAD_CACHE: `./.dugnad/${name}-cache`,
  };
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/build.ts'], {
    env: { ...process.env, ...environment },
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  rmSync(content, { recursive: true });
  if (status !== 0) throw new Error(`The build ended with ${status}:\n${stdout.slice(-2000)}\n${stderr.slice(-4000)}`);
  const server = await serveSite({ folder, port: 0, host: '127.0.0.1' });
  return { folder, server, origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
}

function writeContent(settings: Fields): string {
  const content = mkdtempSync(join(tmpdir(), 'dugnad-busy-'));
  const areas = '[{ slug: sentrum, title: Sentrum }, { slug: asen, title: Åsen }, { slug: moen, title: Moen }]';
  write(join(content, 'site.yml'), siteFile({ areas, ...settings }));
  write(join(content, 'closures.yml'), closuresFile());
  cpSync('content/associations/elvedal-turlag.md', join(content, 'associations/elvedal-turlag.md'));
  for (const [slug, fields] of [...thisWeek(), ...nextWeek(), ...odd()]) {
    write(join(content, 'events', `${slug}.md`), entryFile('events', fields));
  }
  return content;
}

type Entry = [slug: string, fields: Fields];

/** Half on weekday evenings, as it is; the first of them in an area of their own. */
function thisWeek(): Entry[] {
  return Array.from({ length: IN_A_WEEK }, (_, index) => {
    const day = 16 + (index % 7);
    const hour = 8 + (index % 13);
    return [
      `uke-${index}`,
      {
        title: `${TITLES[index % TITLES.length]}`,
        place: PLACES[index % PLACES.length],
        area: index < IN_AN_AREA ? 'asen' : 'sentrum',
        ...hours(`2026-11-${day}`, hour),
        price: index % 4 === 0 ? '50' : '0',
        ...(index % 9 === 0 && { changes: `[{ date: 2026-11-${day}, status: cancelled, note: Syk. }]` }),
        ...(index % 11 === 1 && { signup: '{ phone: 61 00 00 10 }' }),
      },
    ];
  });
}

function nextWeek(): Entry[] {
  return Array.from({ length: IN_A_DAY }, (_, index) => [
    `dag-${index}`,
    {
      title: LONG_TITLE,
      place: index % 2 === 0 ? 'Torget' : JSON.stringify(LONG_PLACE),
      area: 'sentrum',
      ...hours('2026-11-24', 8 + (index % 13)),
    },
  ]);
}

function odd(): Entry[] {
  const text = (letters: number) => 'Ta med godt humør og varme klær. '.repeat(10).slice(0, letters).trim();
  return [
    [
      'avlyst-serie',
      {
        title: 'Skøyteskole på isbanen',
        place: 'Isbanen',
        area: 'sentrum',
        ...hours('2026-10-07', 17),
        repeat: '{ every: week, until: 2026-12-16 }',
        cancelled: '{ note: Kjøleanlegget er ødelagt., from: 2026-11-01 }',
      },
    ],
    [
      'fullt-av-tekst',
      {
        title: LONG_TITLE,
        summary: text(300),
        place: JSON.stringify(LONG_PLACE),
        area: 'sentrum',
        ...hours('2026-12-01', 18),
        repeat:
          '{ every: week, interval: 2, on: [mon, tue, wed], until: 2027-05-26, skip: [public-holidays, school-holidays] }',
        changes: `[{ date: 2026-12-01, status: full, note: ${text(290)} }]`,
        price: '1250',
        price_note: text(160),
        signup: `{ url: "https://elvedal.kommune.example/paamelding/${'a'.repeat(60)}", phone: 61 00 00 10, sms: 900 00 000, email: paamelding.til.kurs@elvedal-turlag.example, by: 2026-11-30, note: ${text(290)} }`,
        access: '[step-free, toilet, hearing-loop, little-norwegian, buddy]',
        contact: `{ role: ${'Leder for kurs og turer '.repeat(3).trim()}, phone: 61 00 00 14 }`,
      },
    ],
  ];
}

function hours(day: string, hour: number): Fields {
  const clock = (each: number) => `${day}T${String(each).padStart(2, '0')}:00`;
  return { start: clock(hour), end: clock(hour + 2) };
}

function write(path: string, source: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, source);
}
