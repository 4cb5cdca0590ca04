import type { DeadlineStatus } from '../domain/deadlines.ts';
import { dayAndMonth } from '../i18n/dates.ts';
import { count, fill, type Language } from '../i18n/index.ts';

const KINDS = { rolling: 'open', open: 'open', closing: 'soon', closed: 'shut' } as const;

/** Stamps what has a deadline: open, closing, always open, or closed with the day it opens; nothing if none is known. */
export function deadlineStamp(
  language: Language,
  { state, next }: DeadlineStatus,
  now: string,
): { kind: string; text: string } | undefined {
  const { grants } = language.words;
  if (state === 'unknown') return undefined;
  const opens = state === 'closed' && next?.opens && next.opens > now ? next.opens : undefined;
  const text = opens ? fill(grants.opens, { date: dayAndMonth(language, opens, now) }) : grants[state];
  return { kind: KINDS[state], text };
}

/** Says how long is left of what is open and has a last day. */
export function timeLeft(language: Language, { state, next, daysLeft = 0 }: DeadlineStatus): string | undefined {
  const { grants } = language.words;
  if (!next || (state !== 'open' && state !== 'closing')) return undefined;
  return daysLeft === 0 ? grants.lastDay : count(language, grants.daysLeft, daysLeft);
}
