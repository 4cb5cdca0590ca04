import { isReachable } from '../../domain/roles.ts';
import { dateOf } from '../../domain/time/days.ts';
import { longDate } from '../../i18n/dates.ts';
import { fill, type Language } from '../../i18n/index.ts';
import type { Event } from '../../schemas/event.ts';
import { pickFields } from '../fields.ts';

/** How to sign up for an activity. */
export interface SignupView {
  fields: Pick<NonNullable<Event['signup']>, (typeof PRINTED)[number]>;
  /** The sentence about the deadline. */
  deadline?: string | undefined;
  /** Whether it says how; else one asks the organiser. */
  isReachable: boolean;
  /** The language of the organiser's text, if that is not the page's. */
  lang?: string | undefined;
}

const PRINTED = ['url', 'phone', 'sms', 'email', 'note'] as const;

/** Returns how to sign up for an activity; undefined if nobody needs to. */
export function signupView(language: Language, { signup, lang }: Event, now: string): SignupView | undefined {
  return (
    signup && {
      fields: pickFields(signup, PRINTED),
      deadline: signup.by && deadlineText(language, signup.by, now),
      isReachable: isReachable(signup),
      lang,
    }
  );
}

function deadlineText(language: Language, by: string, now: string): string {
  const { activity } = language.words;
  return by < dateOf(now) ? activity.signupOver : fill(activity.signupBy, { date: longDate(language, by, now) });
}
