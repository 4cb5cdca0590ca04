import { comingOccurrences } from '../../domain/portal.ts';
import type { Problem } from '../../entries/problem.ts';
import type { Language } from '../../i18n/index.ts';
import { placeAt } from '../editing/place.ts';
import { problemsInWords } from './differences.ts';
import type { Judged } from './judged.ts';
import { clockOf, type ModerationParts } from './parts.ts';

/** One file and what is wrong with it, each with the label of its field. */
export interface FileProblems {
  file: string;
  title: string;
  said: string[];
}

/** What staff have to mend: entries that are left out, and those that are shown though something in them is wrong. */
export interface ProblemLists {
  leftOut: FileProblems[];
  needHelp: FileProblems[];
}

/** Lists what is wrong with what is published, but for small things in activities that are over. */
export function listProblems(
  parts: Pick<ModerationParts, 'now'>,
  { problems, portal }: Pick<Judged, 'problems' | 'portal'>,
  language: Language,
): ProblemLists {
  const now = clockOf(parts);
  const isOver = (file: string) =>
    portal?.events.some((event) => `events/${event.slug}.md` === file && comingOccurrences(event, now).length === 0);
  const errors = problems.filter(({ level }) => level === 'error');
  const warnings = problems.filter(({ level, file }) => level === 'warning' && !isOver(file));
  const inWords = (found: readonly Problem[]) =>
    [...Map.groupBy(found, ({ file }) => file)].map(([file, own]) => {
      const place = placeAt(file);
      const said = place ? problemsInWords(place, own, language) : own.map(({ reason }) => reason);
      return { file, title: titleOf(file, portal), said };
    });
  return { leftOut: inWords(errors), needHelp: inWords(warnings) };
}

function titleOf(file: string, portal: Judged['portal']): string {
  const place = placeAt(file);
  if (!portal || !place || place.collection === 'settings') return file;
  const entries: readonly { slug: string; data: { title: string } }[] = portal[place.collection];
  return entries.find(({ slug }) => slug === place.slug)?.data.title ?? file;
}
