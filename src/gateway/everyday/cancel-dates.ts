import type { Occurrence } from '../../domain/events/occurrences.ts';
import { isOff } from '../../domain/events/occurrences.ts';
import { lastDayOfTerm } from '../../domain/events/next-term.ts';
import { dateOf, type LocalDate } from '../../domain/time/days.ts';
import { capitalise, longDate } from '../../i18n/dates.ts';
import { count, fill, type Language } from '../../i18n/index.ts';
import { titleOf, writeFields } from '../entry/fields.ts';
import type { FieldGroup } from '../public-forms/form-fields.ts';
import type { FormValues } from '../public-forms/typed-values.ts';
import { clockOf, editAddress } from '../review/context.ts';
import { cancelledChange, changesOf, comingDates, withChanges } from './changed-dates.ts';
import type { EverydayForm, FormRequest, OpenForm } from './everyday-form.ts';
import { type ShownEntry, shownEntry } from './shown-entry.ts';

/** The form that cancels several dates at once: those that are ticked, or the rest of the term. */
export const cancelDatesForm: EverydayForm = {
  path: '/admin/mine/datoer/',
  async open(request) {
    const entry = await shownEntry(request, 'events');
    const closures = await request.parts.content.closures();
    const now = clockOf(request.parts);
    const coming = entry ? comingDates(entry.fields, closures, now).filter((each) => !isOff(each)) : [];
    if (!entry || coming.length === 0) return undefined;
    const end = lastDayOfTerm(dateOf(now), closures);
    const inTerm = coming.filter(({ date }) => !end || date <= end);
    return formOf(request, entry, { coming, rest: inTerm.length > 0 ? inTerm : coming });
  },
};

interface Dates {
  coming: readonly Occurrence[];
  /** The dates until the term ends. */
  rest: readonly Occurrence[];
}

// A whole year of a weekly activity.
const MAX_TICKS = 53;

function formOf(request: FormRequest, { location, seen, fields }: ShownEntry, dates: Dates): OpenForm {
  const { language, parts } = request;
  const { everyday: words } = language.words;
  const title = titleOf(location, fields);
  const before = new Map(changesOf(fields).map((change) => [change.date, change]));
  return {
    title: words.dates.title,
    lead: fill(words.dates.lead, { title }),
    groups: groupsOf(language, dates, clockOf(parts)),
    initial: { which: 'chosen' },
    about: { slug: location.slug, seen },
    editor: editAddress(location),
    errors: (typed) =>
      chosenDates(dates, typed).length === 0 ? [{ name: 'dates', reason: words.dates.noneChosen }] : [],
    errorOf: ({ reason }) => ({ name: 'dates', reason }),
    propose(typed) {
      const chosen = chosenDates(dates, typed);
      const changed = chosen.map((date) => [date, cancelledChange(date, before.get(date), typed.note ?? '')] as const);
      return { location, raw: writeFields(location, withChanges(fields, new Map(changed))), base: seen };
    },
    done: () => ({ what: 'datesCancelled', title }),
  };
}

function groupsOf(language: Language, { coming, rest }: Dates, now: string): FieldGroup[] {
  const { everyday: words, dashboard, publicForms } = language.words;
  const until = longDate(language, rest.at(-1)?.date ?? '', now);
  const which = [
    { value: 'chosen', label: words.dates.chosen },
    { value: 'rest', label: count(language, words.dates.rest, rest.length, { date: until }) },
  ];
  const ticks = coming.slice(0, MAX_TICKS).map(({ date, start }) => ({
    value: date,
    label: capitalise(longDate(language, start, now)),
  }));
  return [
    {
      ...{ id: 'nar', heading: publicForms.when },
      fields: [
        { name: 'which', label: words.dates.which, isOptional: false, kind: 'radio', options: which },
        {
          ...{ name: 'dates', label: words.dates.tick, isOptional: false, kind: 'ticks', options: ticks },
          after: { field: 'which', value: 'chosen' },
        },
        { name: 'note', label: dashboard.cancelNote, isOptional: true, kind: 'line' },
      ],
    },
  ];
}

function chosenDates({ coming, rest }: Dates, typed: FormValues): LocalDate[] {
  if (typed.which === 'rest') return rest.map(({ date }) => date);
  return coming.map(({ date }) => date).filter((date) => typed[`dates.${date}`]);
}
