import { dateOf, isTimed, timeOf } from '../../domain/time/days.ts';
import type { Event, Repeat } from '../../schemas/event.ts';
import { isNightAfter, priceOf, repeatOf, signupOf, whenOf } from '../public-forms/activity-text.ts';
import { type FormValues, oneLine } from '../public-forms/typed-values.ts';
import { typedPicture } from './picture-fields.ts';
import { isTouched } from './touched.ts';

/** The choice of the rule that an activity already has. */
export const SAME_RULE = 'same';

/** Returns the values of the activity form that stand for an entry. */
export function typedFrom(event: Partial<Event>, body = ''): FormValues {
  const { title = '', kind = '', theme = '', summary = '', associations = [], venue = '', place = '' } = event;
  const { price, price_note = '', signup = {}, repeat } = event;
  const { url, email, phone, sms, note = '' } = signup;
  return {
    ...{ title, kind, theme, summary, body, venue, place, associations: associations[0] ?? '' },
    ...timesFrom(event),
    ...typedPicture(event.image),
    repeat: repeat ? SAME_RULE : 'once',
    'repeat.until': repeat?.until ?? '',
    price: price === undefined ? price_note : String(price),
    signup: url ?? email ?? phone ?? sms ?? note,
  };
}

/** Returns the fields of an activity that differ from what was shown; undefined removes a field. */
export function changedFields(before: Partial<Event>, shown: FormValues, typed: FormValues): Record<string, unknown> {
  const whole = { ...shown, ...typed };
  const isChanged = (name: string) => isTouched(shown, whole, name);
  const groups = FIELD_GROUPS.filter(({ names }) =>
    Object.keys(whole)
      .filter((name) => names.test(name))
      .some(isChanged),
  );
  return Object.assign({}, ...groups.map(({ write }) => write(whole, before)));
}

interface WrittenFields {
  /** The names of the form fields that are written together. */
  names: RegExp;
  write: (typed: FormValues, before: Partial<Event>) => Record<string, unknown>;
}

/** How the form fields become fields of an activity. A field that nobody touches keeps all that it has. */
const FIELD_GROUPS: readonly WrittenFields[] = [
  ...(['title', 'kind', 'theme', 'summary'] as const).map((name) => ({
    names: new RegExp(`^${name}$`),
    write: (typed: FormValues) => ({ [name]: oneLine(typed[name] ?? '') || undefined }),
  })),
  { names: /^associations$/, write: ({ associations }) => ({ associations: [associations] }) },
  {
    names: /^(?:venue|place)$/,
    write: ({ venue, place }) => ({ venue: venue || undefined, place: venue ? undefined : place || undefined }),
  },
  { names: /^(?:date|from|to|last|repeat(?:\..*)?)$/, write: timesOf },
  {
    names: /^price$/,
    write: ({ price = '' }) => ({ price: undefined, price_note: undefined, ...priceOf(price) }),
  },
  {
    names: /^signup$/,
    write: ({ signup = '' }, { signup: before }) => ({
      signup: signup ? { ...(before?.by && { by: before.by }), ...signupOf(signup) } : undefined,
    }),
  },
];

function timesFrom({ start = '', end = start }: Partial<Event>): FormValues {
  const isLonger = dateOf(end) !== dateOf(start) && !isNightAfter(start, end);
  return { date: dateOf(start), from: timeOf(start), to: timeOf(end), last: isLonger ? dateOf(end) : '' };
}

function timesOf(typed: FormValues, { repeat: before }: Partial<Event>): Record<string, unknown> {
  const { start, end } = whenOf(typed);
  const repeat = typed.repeat === SAME_RULE && before ? sameRule(before, typed, start) : repeatOf(typed);
  return { start, end, repeat };
}

// A rule keeps its days; its own dates get the new time of day.
function sameRule({ until: _, dates, ...rule }: Repeat, typed: FormValues, start = ''): Repeat {
  const until = typed['repeat.until'];
  const moved = dates?.map((date) => (isTimed(start) ? `${dateOf(date)}T${timeOf(start)}` : dateOf(date)));
  return { ...rule, ...(until && { until }), ...(moved && { dates: moved }) };
}
