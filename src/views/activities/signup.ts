import { isReachable } from '../../domain/roles.ts';
import { dateOf } from '../../domain/time/days.ts';
import { longDate } from '../../i18n/dates.ts';
import { fill } from '../../i18n/index.ts';
import type { Event } from '../../schemas/event.ts';
import type { ViewContext } from '../context.ts';
import { pickFields } from '../fields.ts';

/** How to sign up for an activity. */
export interface SignupView {
  /** The sentence about the last day. */
  deadline?: string | undefined;
  ways: Pick<NonNullable<Event['signup']>, 'url' | 'phone' | 'sms' | 'email' | 'note'>;
  isReachable: boolean;
}

/** Returns how to sign up for an activity; nothing if nobody has to. */
export function signupView({ portal, language }: ViewContext, signup: Event['signup']): SignupView | undefined {
  if (!signup) return undefined;
  const { now } = portal;
  const { signupOver, signupBy } = language.words.activity;
  const { by } = signup;
  const isOver = by !== undefined && by < dateOf(now);
  return {
    deadline: isOver ? signupOver : by && fill(signupBy, { date: longDate(language, by, now) }),
    ways: pickFields(signup, ['url', 'phone', 'sms', 'email', 'note']),
    isReachable: isReachable(signup),
  };
}
