import type { DeadlineStatus } from '../../domain/grants/deadline-status.ts';
import { stateInWords } from '../../i18n/deadlines.ts';
import { count, type Language } from '../../i18n/index.ts';

const KINDS = {
  rolling: 'open',
  open: 'open',
  closing: 'soon',
  upcoming: 'shut',
  unknown: 'shut',
  over: 'shut',
} as const;

/** Returns the badge for the status of a deadline. */
export function deadlineBadge(language: Language, status: DeadlineStatus, now: string): { kind: string; text: string } {
  return { kind: KINDS[status.state], text: stateInWords(language, status, now) };
}

/** Returns the time left before an open deadline. */
export function timeLeft(language: Language, { state, next, daysLeft = 0 }: DeadlineStatus): string | undefined {
  const { grants } = language.words;
  if (!next || (state !== 'open' && state !== 'closing')) return undefined;
  return daysLeft === 0 ? grants.lastDay : count(language, grants.daysLeft, daysLeft);
}
