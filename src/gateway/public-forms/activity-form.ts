import { nextDates } from '../../cms/next-dates.ts';
import { dateOf } from '../../domain/time/days.ts';
import { faultsOfTime } from '../../domain/events/event-rules.ts';
import { wallClockAt } from '../../domain/time/zoned.ts';
import { type Problem, problemOfFault, problemsIn } from '../../entries/problem.ts';
import { longDate } from '../../i18n/dates.ts';
import { fill, languageOf, type Language } from '../../i18n/index.ts';
import { price } from '../../i18n/money.ts';
import { whenOf as whenInWords } from '../../i18n/when.ts';
import type { Closures } from '../../schemas/closures.ts';
import { newcomer, submitter } from '../../schemas/public-forms.ts';
import type { Submissions, Submission } from './submission.ts';
import { submissionEmail } from './emails.ts';
import type { GatewayParts } from '../http/context.ts';
import { activityGroups } from './activity-fields.ts';
import { activitySlug, activityText, NEW_ORGANISER, organiserOf, repeatOf, whenOf } from './activity-text.ts';
import type { PublicForm, Fault } from './public-form.ts';
import { faultsOf } from './faults.ts';
import type { Answer, FormField } from './form-fields.ts';
import { readDate, readPrice, readTime, type Typed } from './typed-values.ts';

type Parts = Pick<GatewayParts, 'content' | 'settings' | 'now'>;

/** The door for an activity: it becomes a draft that waits for staff, and a letter tells them who sent it. */
export function activityForm({ content, settings, now }: Parts, desk: Submissions): PublicForm {
  const groups = async (language: Language) =>
    activityGroups(language, {
      site: await content.site(),
      associations: await content.associations(),
      venues: await content.venues(),
    });
  return {
    path: '/send-inn/',
    words: 'activity',
    role: 'website',
    groups,
    typedFor: async () => ({ repeat: 'once' }),
    async faultsIn(language, typed) {
      const own = faultsOfForm(language, typed, now());
      const times = faultsOfTimes(language, typed, await content.closures());
      const judged = await desk.problemsOf(submissionOf(typed), language);
      return firstOfEach([...own, ...times, ...judged.map(faultOfProblem)]);
    },
    async shown(language, typed) {
      const all = (await groups(language)).flatMap(({ fields }) => fields);
      return shownOf(language, typed, all, { closures: await content.closures(), now: now() });
    },
    async takeIn(typed) {
      const { slug } = await desk.submit(submissionOf(typed));
      const { name, language } = await content.site();
      return submissionEmail({ name, url: settings.url }, languageOf(language), typed, slug);
    },
  };
}

function submissionOf(typed: Typed): Submission {
  const awaited = typed.associations === NEW_ORGANISER ? organiserOf(typed) : undefined;
  return { slug: activitySlug(typed), text: activityText(typed), awaited };
}

/** Finds what the judge cannot see, because it is said in the form in another way than in content. */
function faultsOfForm(language: Language, typed: Typed, now: number): Fault[] {
  const { sentIn, problems } = language.words;
  const { date = '', from = '', to = '', venue, place, associations } = typed;
  const until = typed.repeat === 'week' ? (typed['repeat.until'] ?? '') : '';
  const last = readDate(until) ?? (until || typed.repeat === 'week' ? undefined : readDate(date));
  const faults: (Fault | false)[] = [
    !associations && { name: 'associations', reason: problems.missing },
    !date && { name: 'date', reason: problems.missing },
    date !== '' && !readDate(date) && { name: 'date', reason: sentIn.badDate },
    from !== '' && !readTime(from) && { name: 'from', reason: sentIn.badTime },
    to !== '' && !readTime(to) && { name: 'to', reason: sentIn.badTime },
    to !== '' && from === '' && { name: 'from', reason: sentIn.noFrom },
    until !== '' && !readDate(until) && { name: 'repeat.until', reason: sentIn.badDate },
    last !== undefined &&
      last < dateOf(wallClockAt(now)) && { name: until ? 'repeat.until' : 'date', reason: sentIn.past },
    !venue && !place && { name: 'venue', reason: problems.where },
    !typed.price && { name: 'price', reason: problems.price },
  ];
  const organiser = associations === NEW_ORGANISER ? faultsOf(newcomer, typed, ['organiser'], language) : [];
  return [
    ...faults.filter((fault) => fault !== false),
    ...organiser,
    ...faultsOf(submitter, typed, ['name', 'reach'], language),
  ];
}

// The judge looks at times only when all else is right; here people are told of everything at once.
function faultsOfTimes(language: Language, typed: Typed, closures: Closures): Fault[] {
  const { start, end } = whenOf(typed);
  if (!start) return [];
  const problem = problemsIn('', language);
  const faults = faultsOfTime({ start, end, repeat: repeatOf(typed), changes: [] }, closures);
  return faults.map((fault) => faultOfProblem(problemOfFault(problem, fault)));
}

/** Finds the field of the form that a problem of the entry is about. */
function faultOfProblem({ field, reason }: Pick<Problem, 'field' | 'reason'>): Fault {
  const [first = ''] = field.split('.');
  const renamed = { start: 'date', end: 'to', repeat: 'repeat.until', price_note: 'price', file: 'body' };
  return { name: Object.hasOwn(renamed, first) ? renamed[first as keyof typeof renamed] : first, reason };
}

function firstOfEach(faults: readonly Fault[]): Fault[] {
  return faults.filter(({ name }, index) => faults.findIndex((each) => each.name === name) === index);
}

interface Reckoning {
  closures: Closures;
  now: number;
}

// Date and times are said in one sentence, and so is what follows from repeating.
function shownOf(language: Language, typed: Typed, fields: readonly FormField[], reckoning: Reckoning): Answer[] {
  const { sentIn } = language.words;
  const said: Record<string, string> = {
    date: whenShown(language, typed, reckoning.now),
    repeat: repeatShown(language, typed, reckoning),
    price: priceShown(language, typed.price ?? ''),
    from: '',
    to: '',
    'repeat.until': '',
    'repeat.skip': '',
  };
  return fields.flatMap(({ name, label, options = [] }) => {
    const value = typed[name] ?? '';
    const text = said[name] ?? options.find((option) => option.value === value)?.label ?? value;
    const isReplaced = (name === 'associations' && value === NEW_ORGANISER) || (name === 'venue' && !value);
    return text && !isReplaced ? [{ label: name === 'date' ? sentIn.when : label, text }] : [];
  });
}

function whenShown(language: Language, typed: Typed, now: number): string {
  const { start = '', end = start } = whenOf(typed);
  return whenInWords(language, { start, end }, wallClockAt(now));
}

function repeatShown(language: Language, typed: Typed, { closures, now }: Reckoning): string {
  const { sentIn } = language.words;
  const repeat = repeatOf(typed);
  const { start = '' } = whenOf(typed);
  if (!repeat) return sentIn.once;
  const first = nextDates({ start, repeat, closures }, language, now);
  const dates = fill(sentIn.firstDates, { dates: first.map(({ text }) => text).join('\n') });
  const lasts = repeat.until && fill(sentIn.weeklyUntil, { date: longDate(language, repeat.until) });
  return `${lasts ?? sentIn.weekly}\n${dates}`;
}

function priceShown(language: Language, typed: string): string {
  const kroner = readPrice(typed);
  return kroner === undefined ? typed : price(language, kroner);
}
