import { faultsOfTime } from '../../domain/events/event-rules.ts';
import { dateOf } from '../../domain/time/days.ts';
import { wallClockAt } from '../../domain/time/zoned.ts';
import { type Problem, problemOfFault, problemsIn } from '../../entries/problem.ts';
import type { Language } from '../../i18n/index.ts';
import type { Closures } from '../../schemas/closures.ts';
import { repeatOf, whenOf } from './activity-text.ts';
import type { FieldError } from './public-form.ts';
import { type FormValues, readDate, readTime } from './typed-values.ts';

/** Finds errors that the content schema cannot, because the form has other fields than the content. */
export function activityErrors(language: Language, typed: FormValues, now: number): FieldError[] {
  const { publicForms, problems } = language.words;
  const { date = '', venue, place, associations } = typed;
  const until = typed.repeat === 'week' ? (typed['repeat.until'] ?? '') : '';
  const last = readDate(until) ?? (until || typed.repeat === 'week' ? undefined : readDate(typed.last || date));
  const errors: (FieldError | false)[] = [
    !associations && { name: 'associations', reason: problems.missing },
    !date && { name: 'date', reason: problems.missing },
    ...writingErrors(language, typed),
    until !== '' && !readDate(until) && { name: 'repeat.until', reason: publicForms.badDate },
    last !== undefined &&
      last < dateOf(wallClockAt(now)) && { name: until ? 'repeat.until' : 'date', reason: publicForms.past },
    !venue && !place && { name: 'venue', reason: problems.where },
    !typed.price && { name: 'price', reason: problems.price },
  ];
  return errors.filter((error) => error !== false);
}

/** Finds dates and times that are not written as such. */
export function writingErrors(
  { words: { publicForms } }: Language,
  { date = '', from = '', to = '', last = '' }: FormValues,
): FieldError[] {
  const errors: (FieldError | false)[] = [
    date !== '' && !readDate(date) && { name: 'date', reason: publicForms.badDate },
    last !== '' && !readDate(last) && { name: 'last', reason: publicForms.badDate },
    from !== '' && !readTime(from) && { name: 'from', reason: publicForms.badTime },
    to !== '' && !readTime(to) && { name: 'to', reason: publicForms.badTime },
    to !== '' && from === '' && { name: 'from', reason: publicForms.noFrom },
  ];
  return errors.filter((error) => error !== false);
}

/** Finds errors of time. Validation checks times only when all else is valid; here all errors are shown at once. */
export function timeErrors(language: Language, typed: FormValues, closures: Closures): FieldError[] {
  const { start, end } = whenOf(typed);
  if (!start) return [];
  const problem = problemsIn('', language);
  const errors = faultsOfTime({ start, end, repeat: repeatOf(typed), changes: [] }, closures);
  return errors.map((error) => errorOfProblem(problemOfFault(problem, error)));
}

/** Maps a problem of the entry to a field of the form. */
export function errorOfProblem({ field, reason }: Pick<Problem, 'field' | 'reason'>): FieldError {
  const [first = ''] = field.split('.');
  const renamed = { start: 'date', end: 'to', repeat: 'repeat.until', price_note: 'price', file: 'body' };
  return { name: Object.hasOwn(renamed, first) ? renamed[first as keyof typeof renamed] : first, reason };
}

/** Keeps the first error of each field. */
export function firstOfEach(errors: readonly FieldError[]): FieldError[] {
  return errors.filter(({ name }, index) => errors.findIndex((each) => each.name === name) === index);
}
