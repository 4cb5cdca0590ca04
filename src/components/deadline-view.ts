import type { DeadlineStatus } from '../domain/deadlines.ts';
import { dayAndMonth } from '../i18n/dates.ts';
import { count, fill, type Language } from '../i18n/index.ts';

const KINDS = { rolling: 'open', open: 'open', closing: 'soon', closed: 'shut' } as const;

/** Stamps what has a deadline: open, closing, always open, or closed until a day; nothing if none is known. */
export function deadlineStamp(
  language: Language,
  { state, next }: DeadlineStatus,
  now: string,
): { kind: string; text: string } | undefined {
  const { grants } = language.words;
  if (state === 'unknown') return undefined;
  return { kind: KINDS[state], text: closedText(language, { state, next }, now) ?? grants[state] };
}

// Of what is closed a reader asks when it opens; where nobody has said so, when its deadline usually is.
function closedText(language: Language, { state, next }: DeadlineStatus, now: string): string | undefined {
  const { grants } = language.words;
  if (state !== 'closed' || !next) return undefined;
  if (next.opens && next.opens > now) return fill(grants.opens, { date: dayAndMonth(language, next.opens, now) });
  return next.usual ? fill(grants.usual, { date: dayAndMonth(language, next.date, now) }) : undefined;
}

/** Says how long is left of what is open and has a last day. */
export function timeLeft(language: Language, { state, next, daysLeft = 0 }: DeadlineStatus): string | undefined {
  const { grants } = language.words;
  if (!next || (state !== 'open' && state !== 'closing')) return undefined;
  return daysLeft === 0 ? grants.lastDay : count(language, grants.daysLeft, daysLeft);
}
