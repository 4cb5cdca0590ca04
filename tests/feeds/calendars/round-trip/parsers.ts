import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { isDeep } from '../../../deep-run.ts';
import { brokenByteRules } from '../byte-rules.ts';
import { run, runPython } from './programs.ts';
import { type Sample, theSample, workshop } from './sample.ts';

/** How many events a parser finds in each calendar, or what is wrong with it. */
type Reading = Record<string, number | string>;

const PARSERS: [name: string, read: (sample: Pick<Sample, 'folder' | 'calendars'>) => Promise<Reading> | Reading][] = [
  ['ical.js', readWithIcalJs],
  ['python3-icalendar', readWithPython],
  ['libical', readWithLibical],
];

describe.each(PARSERS)('%s', (_, read) => {
  test('reads every calendar of the sample without fault, and finds every event in it', async () => {
    const sample = theSample();
    const expected = [...sample.calendars].map(([path, text]) => [path, text.match(/^BEGIN:VEVENT\r$/gm)?.length ?? 0]);
    expect(expected.length).toBeGreaterThan(isDeep ? 1500 : 750);
    expect(await read(sample)).toEqual(Object.fromEntries(expected));
  });

  test('would find a fault, were there one', async () => {
    const folder = mkdtempSync(join(workshop, 'broken-'));
    const text = theSample()
      .calendars.get('kalender/alt.ics')
      ?.replace(/^RRULE:FREQ=WEEKLY/m, 'RRULE:FREQ=SOMETIMES');
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'alt.ics'), text ?? '');
    const reading = await read({ folder, calendars: new Map([['alt.ics', text ?? '']]) });
    expect(reading).toEqual({ 'alt.ics': expect.any(String) });
  });
});

test('every calendar of the sample keeps every rule of bytes', () => {
  const broken = [...theSample().calendars].flatMap(([path, text]) =>
    brokenByteRules(new TextEncoder().encode(text)).map((rule) => `${path}: ${rule}`),
  );
  expect(broken).toEqual([]);
});

function readWithIcalJs({ calendars }: Pick<Sample, 'calendars'>): Reading {
  const read = (text: string) => {
    const events = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent');
    // Properties are read when they are asked for.
    for (const event of events) event.getAllProperties().map((property) => property.getValues());
    return events.length;
  };
  return Object.fromEntries([...calendars].map(([path, text]) => [path, attempt(() => read(text))]));
}

async function readWithPython({ folder }: Pick<Sample, 'folder'>): Promise<Reading> {
  const answer = await runPython<Record<string, { events: number; faults: string[] }>>('./parse.py', [folder]);
  const readings = Object.entries(answer).map(([path, { events, faults }]) => [path, faults.join(' ') || events]);
  return Object.fromEntries(readings) as Reading;
}

async function readWithLibical({ folder, calendars }: Pick<Sample, 'folder' | 'calendars'>): Promise<Reading> {
  const paths = [...calendars.keys()].map((path) => `${join(folder, path)}\n`);
  const { stdout } = await run(await compiled(), [], { input: paths.join('') });
  const lines = stdout.trimEnd().split('\n');
  const readings = lines.map((line) => {
    const [path = '', events, faults] = line.split('\t');
    return [path.slice(folder.length + 1), faults === '0' ? Number(events) : `${faults} faults`];
  });
  return Object.fromEntries(readings) as Reading;
}

let parser: string | undefined;

/** Compiles the few lines of C that ask libical, once. */
async function compiled(): Promise<string> {
  if (parser) return parser;
  const { stdout } = await run('pkg-config', ['--cflags', '--libs', 'libical']);
  const program = join(workshop, 'parse');
  const source = new URL('./parse.c', import.meta.url).pathname;
  await run('gcc', ['-Wall', '-Werror', '-o', program, source, ...stdout.trim().split(/\s+/)]);
  parser = program;
  return program;
}

function attempt(read: () => number): number | string {
  try {
    return read();
  } catch (error) {
    return String(error);
  }
}
