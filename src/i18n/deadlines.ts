import { dayAndMonth } from './dates.ts';
import type { Language } from './language.ts';
import { fill } from './phrases.ts';

/** The status of a grant or award: see `deadlineStatus` in `domain/`. */
interface Status {
  state: keyof Language['words']['grants']['states'];
  next?: { date: string; opens?: string | undefined; usual: boolean } | undefined;
}

/** Describes the status of a grant or award, with its opening date if known: «Stenger snart», «Åpner 1. februar». */
export function stateInWords(language: Language, { state, next }: Status, now: string): string {
  const { states, opens, usuallyOpens } = language.words.grants;
  if (state !== 'upcoming' || !next?.opens) return states[state];
  return fill(next.usual ? usuallyOpens : opens, { date: dayAndMonth(language, next.opens, now) });
}

/** Combines status and deadline on one line for search and feeds: «Stenger snart · Frist 27. november». */
export function statusLine(language: Language, status: Status, now: string): string {
  return [stateInWords(language, status, now), deadlineInWords(language, status, now)].filter(Boolean).join(' · ');
}

// «Frist 1. april», «Pleier å være 1. april»; undefined if there is none.
function deadlineInWords(language: Language, { next }: Status, now: string): string | undefined {
  const { grants, search } = language.words;
  return next && fill(next.usual ? grants.usual : search.deadline, { date: dayAndMonth(language, next.date, now) });
}
