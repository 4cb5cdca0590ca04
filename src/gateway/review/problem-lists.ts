import { z } from 'zod';
import { dateOf, type LocalDate } from '../../domain/time/days.ts';
import { comingOccurrences } from '../../domain/portal.ts';
import type { Problem } from '../../entries/problem.ts';
import type { Language } from '../../i18n/index.ts';
import { rawFields } from '../entry/fields.ts';
import { type EntryLocation, locationOfPath } from '../entry/location.ts';
import { MAIN } from '../git/repository.ts';
import { problemsInWords } from './differences.ts';
import type { ValidatedContent } from './validated-content.ts';
import { clockOf, type ReviewParts } from './context.ts';

/** The problems of one file, each with its field label. */
export interface FileProblems {
  file: string;
  title: string;
  /** The next date of an activity, or else its start. */
  date: LocalDate | undefined;
  /** The responsible association. */
  owner: string | undefined;
  reasons: string[];
}

/** Entries that are left out of the site, and entries that are shown but have warnings. */
export interface ProblemLists {
  leftOut: FileProblems[];
  needHelp: FileProblems[];
}

/** Lists the problems of published entries, except warnings on activities that are over. */
export async function listProblems(
  parts: Pick<ReviewParts, 'now' | 'review'>,
  { problems, portal }: Pick<ValidatedContent, 'problems' | 'portal'>,
  language: Language,
): Promise<ProblemLists> {
  const now = clockOf(parts);
  const isOver = (file: string) =>
    portal?.events.some((event) => `events/${event.slug}.md` === file && comingOccurrences(event, now).length === 0);
  const errors = problems.filter(({ level }) => level === 'error');
  const warnings = problems.filter(({ level, file }) => level === 'warning' && !isOver(file));
  const inWords = (found: readonly Problem[]) =>
    Promise.all(
      [...Map.groupBy(found, ({ file }) => file)].map(async ([file, own]) => {
        const location = locationOfPath(file);
        if (!location)
          return { file, title: file, date: undefined, owner: undefined, reasons: own.map(({ reason }) => reason) };
        const named = describeFile(file, await publishedFields(parts, location));
        const next = portal?.events.find((event) => location.collection === 'events' && event.slug === location.slug);
        const [coming] = next ? comingOccurrences(next, now) : [];
        const date = coming ? dateOf(coming.start) : named.date;
        return { file, ...named, date, reasons: problemsInWords(location, own, language) };
      }),
    );
  const [leftOut, needHelp] = await Promise.all([inWords(errors), inWords(warnings)]);
  return { leftOut, needHelp };
}

async function publishedFields({ review }: Pick<ReviewParts, 'review'>, location: EntryLocation) {
  const { repository } = review.editing;
  const main = (await repository.refs()).get(MAIN) ?? '';
  return rawFields(location, (await repository.file(main, location.path))?.bytes) ?? {};
}

// Invalid entries have passed no schema: any field can have any type.
function describeFile(file: string, { title, start, association, associations }: Record<string, unknown>) {
  const [first] = Array.isArray(associations) ? associations : [association];
  const day = typeof start === 'string' ? z.iso.date().safeParse(start.split('T')[0]) : undefined;
  return {
    title: typeof title === 'string' && title ? title : file,
    date: day?.data,
    owner: typeof first === 'string' ? first : undefined,
  };
}
