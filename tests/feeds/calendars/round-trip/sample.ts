import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { buildPortal, type Portal } from '../../../../src/domain/portal.ts';
import { contentIn } from '../../../../src/domain/translation.ts';
import { contentOf } from '../../../../src/entries/content.ts';
import { readContentFolder } from '../../../../src/entries/folder.ts';
import { validateContent } from '../../../../src/entries/validate-content.ts';
import { languageOf } from '../../../../src/i18n/index.ts';
import { isDeep } from '../../../deep-run.ts';
import { filesOf } from '../../../../src/publish/files/portal-files.ts';

/** The calendars of the sample, as text by path and as files in a folder, and the portal that they are made of. */
export interface Sample {
  folder: string;
  calendars: Map<string, string>;
  portal: Portal;
}

// Two of three calendars hold a single date and are alike: each day one in four of them.
const OF_ONE_DATE = /\/\d{4}-[\d-]+\.ics$/;

/** All that the tests of the round trip write. */
export const workshop = makeFolder();

/** Builds all files of a content folder but the pages, as the build does, and writes the calendars. */
export function buildSample(content = 'content'): Sample {
  const folder = mkdtempSync(join(workshop, 'sample-'));
  const { settings, ...validation } = validateContent(readContentFolder(content), languageOf('nb'));
  if (!settings) throw new Error('The settings of the sample are wrong.');
  const moment = { now: '2026-11-21T10:00', sampleShown: true, commit: undefined };
  const loaded = { validation: { ...validation, settings }, ...moment };
  const all = [...filesOf(loaded, 'https://elvedal.example')].filter(([path]) => path.endsWith('.ics'));
  const calendars = new Map(all.filter(([path], index) => isDeep || !OF_ONE_DATE.test(path) || index % 4 === 0));
  for (const [path, text] of calendars) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  const everything = contentOf(loaded);
  return { folder, calendars, portal: buildPortal(contentIn(everything, everything.site.language), loaded.now) };
}

let built: Sample | undefined;

/** Gives the sample, which is built once for all tests of the round trip. */
export function theSample(): Sample {
  built ??= buildSample();
  return built;
}

function makeFolder(): string {
  mkdirSync('.dugnad', { recursive: true });
  return mkdtempSync(resolve('.dugnad', 'round-trip-'));
}
