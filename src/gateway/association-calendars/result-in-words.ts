import { count, fill, type Language, wholeNumber } from '../../i18n/index.ts';
import { MAX_CALENDAR_BYTES, MAX_EVENTS } from '../../imports/calendars/ical.ts';
import { formatInstant } from '../review/format-instant.ts';
import type { CalendarSource, ImportCounts, ImportResult } from './sources.ts';

type Fault = keyof Language['words']['ownCalendar']['faults'];
type Fetched = Pick<CalendarSource, 'triedAt' | 'result'>;

/** Tells in sentences how the last import of a calendar went. */
export function resultInWords(language: Language, { triedAt, result }: Fetched, now: string): string[] {
  const { result: words } = language.words.ownCalendar;
  const { fault, workedAt } = result;
  if (triedAt === undefined) return [words.never];
  const at = (instant: number) => ({ when: formatInstant(language, instant, now) });
  if (!fault) return [fill(words.read, at(triedAt)), ...countsInWords(language, result)];
  const reason = fill(words.failed, { ...at(triedAt), reason: faultInWords(language, fault) });
  return workedAt === undefined ? [reason] : [reason, words.stays, fill(words.read, at(workedAt))];
}

/** Tells why a calendar cannot be fetched or read. */
export function faultInWords(language: Language, fault: Fault): string {
  const megabytes = MAX_CALENDAR_BYTES / 1024 / 1024;
  return fill(language.words.ownCalendar.faults[fault], { megabytes, events: wholeNumber(language, MAX_EVENTS) });
}

const NEWS = ['new', 'changed', 'live', 'busy', 'refused'] as const satisfies (keyof ImportCounts)[];
const OTHERS = ['vanished', 'held', 'kept', 'unchanged'] as const satisfies (keyof ImportCounts)[];

/** Tells what a calendar has, without what is zero. */
export function countsInWords(
  language: Language,
  { counts, skipped = {}, isRewritten, hasLostMost }: Omit<ImportResult, 'fault' | 'workedAt' | 'readAt'>,
): string[] {
  const { result: words } = language.words.ownCalendar;
  const counted = (names: readonly (keyof ImportCounts)[]) =>
    names.flatMap((name) => (counts?.[name] ? [count(language, words.counts[name], counts[name])] : []));
  const news = counted(NEWS);
  // What is over needs no words.
  const left = Object.entries(words.skipped).flatMap(([reason, said]) => {
    const number = skipped[reason as keyof typeof words.skipped] ?? 0;
    return number > 0 ? [count(language, said, number)] : [];
  });
  return [
    ...(counts && news.length === 0 ? [words.nothing] : news),
    ...counted(OTHERS),
    ...left,
    ...(isRewritten ? [words.rewritten] : []),
    ...(hasLostMost ? [words.lostMost] : []),
  ];
}
