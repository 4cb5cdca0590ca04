import { nextDates } from '../../cms/next-dates.ts';
import { wallClockAt } from '../../domain/time/zoned.ts';
import { longDate } from '../../i18n/dates.ts';
import { fill, languageOf, type Language } from '../../i18n/index.ts';
import { price } from '../../i18n/money.ts';
import { dateAndTime as whenInWords } from '../../i18n/when.ts';
import type { Closures } from '../../schemas/closures.ts';
import { newcomer, submitter } from '../../schemas/public-forms.ts';
import type { Submissions, Submission } from './submission.ts';
import { submissionEmail } from './emails.ts';
import type { GatewayParts } from '../http/context.ts';
import { activityGroups } from './activity-fields.ts';
import { activitySlug, activityText, NEW_ORGANISER, organiserOf, repeatOf, whenOf } from './activity-text.ts';
import { activityErrors, errorOfProblem, firstOfEach, timeErrors } from './activity-errors.ts';
import type { PublicForm, FieldError } from './public-form.ts';
import { validateFields } from './field-errors.ts';
import type { Answer, FormField } from './form-fields.ts';
import { readPrice, type FormValues } from './typed-values.ts';

type Parts = Pick<GatewayParts, 'content' | 'settings' | 'now'>;

/** Creates the form for an activity, which becomes a draft that waits for staff; an email says who sent it. */
export function activityForm({ content, settings, now }: Parts, submissions: Submissions): PublicForm {
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
    initialValues: async () => ({ repeat: 'once' }),
    async validate(language, typed) {
      const own = [...activityErrors(language, typed, now()), ...senderErrors(language, typed)];
      const times = timeErrors(language, typed, await content.closures());
      const problems = await submissions.problemsOf(submissionOf(typed), language);
      return firstOfEach([...own, ...times, ...problems.map(errorOfProblem)]);
    },
    async summary(language, typed) {
      const all = (await groups(language)).flatMap(({ fields }) => fields);
      return summaryOf(language, typed, all, { closures: await content.closures(), now: now() });
    },
    async submit(typed) {
      const { slug } = await submissions.submit(submissionOf(typed));
      const { name, language } = await content.site();
      return submissionEmail({ name, url: settings.url }, languageOf(language), typed, slug);
    },
  };
}

function submissionOf(typed: FormValues): Submission {
  const awaited = typed.associations === NEW_ORGANISER ? organiserOf(typed) : undefined;
  return { slug: activitySlug(typed), text: activityText(typed), awaited };
}

function senderErrors(language: Language, typed: FormValues): FieldError[] {
  const isNew = typed.associations === NEW_ORGANISER;
  return [
    ...(isNew ? validateFields(newcomer, typed, ['organiser'], language) : []),
    ...validateFields(submitter, typed, ['name', 'reach'], language),
  ];
}

interface DateFacts {
  closures: Closures;
  now: number;
}

// The date and times are one line in the summary, and so are the repetition and its dates.
function summaryOf(language: Language, typed: FormValues, fields: readonly FormField[], facts: DateFacts): Answer[] {
  const { publicForms } = language.words;
  const replaced: Record<string, string> = {
    date: whenSummary(language, typed, facts.now),
    repeat: repeatSummary(language, typed, facts),
    price: priceSummary(language, typed.price ?? ''),
    from: '',
    to: '',
    'repeat.until': '',
    'repeat.skip': '',
  };
  return fields.flatMap(({ name, label, options = [] }) => {
    const value = typed[name] ?? '';
    const text = replaced[name] ?? options.find((option) => option.value === value)?.label ?? value;
    const isReplaced = (name === 'associations' && value === NEW_ORGANISER) || (name === 'venue' && !value);
    return text && !isReplaced ? [{ label: name === 'date' ? publicForms.when : label, text }] : [];
  });
}

function whenSummary(language: Language, typed: FormValues, now: number): string {
  const { start = '', end = start } = whenOf(typed);
  return whenInWords(language, { start, end }, wallClockAt(now));
}

function repeatSummary(language: Language, typed: FormValues, { closures, now }: DateFacts): string {
  const { publicForms } = language.words;
  const repeat = repeatOf(typed);
  const { start = '' } = whenOf(typed);
  if (!repeat) return publicForms.once;
  const first = nextDates({ start, repeat, closures }, language, now);
  const dates = fill(publicForms.firstDates, { dates: first.map(({ text }) => text).join('\n') });
  const lasts = repeat.until && fill(publicForms.weeklyUntil, { date: longDate(language, repeat.until) });
  return `${lasts ?? publicForms.weekly}\n${dates}`;
}

function priceSummary(language: Language, typed: string): string {
  const kroner = readPrice(typed);
  return kroner === undefined ? typed : price(language, kroner);
}
