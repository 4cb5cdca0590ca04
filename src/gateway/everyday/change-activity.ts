import { fill } from '../../i18n/index.ts';
import type { Event } from '../../schemas/event.ts';
import { type Fields, withValue, writeFields } from '../entry/fields.ts';
import { errorOfProblem, writingErrors } from '../public-forms/activity-errors.ts';
import type { FieldGroup } from '../public-forms/form-fields.ts';
import { type FormValues, readDate } from '../public-forms/typed-values.ts';
import { editAddress } from '../review/context.ts';
import { onlyFields, ownActivityGroups } from './activity-groups.ts';
import { changedFields, typedFrom } from './activity-values.ts';
import type { EverydayForm, FormRequest, OpenForm } from './everyday-form.ts';
import { imageOf, pictureErrorOf } from './picture-fields.ts';
import { type ShownEntry, shownEntry } from './shown-entry.ts';
import { isTouched } from './touched.ts';

/** The form that changes the time, place, price or text of an activity. */
export const changeActivityForm: EverydayForm = {
  path: '/admin/mine/endre/',
  async open(request) {
    const entry = await shownEntry(request, 'events');
    return entry && formOf(request, entry);
  },
};

const ALWAYS = ['title', 'summary', 'body', 'from', 'to', 'venue', 'place', 'price', 'signup'];
const OF_SINGLE = ['date', 'last'];
// The days of a series are for the whole editor.
const OF_SERIES = ['repeat.until'];

async function formOf(request: FormRequest, { location, seen, fields }: ShownEntry): Promise<OpenForm> {
  const { language } = request;
  const { everyday: words } = language.words;
  const event = fields.values as Partial<Event>;
  const shown = typedFrom(event, fields.body);
  const { title = '' } = event;
  return {
    title: fill(words.change.title, { title }),
    lead: words.change.lead,
    groups: await groupsOf(request, event),
    initial: shown,
    valuesOf: ({ values, body }) => typedFrom(values as Partial<Event>, body),
    about: { slug: location.slug, seen },
    editor: editAddress(location),
    errors: (typed) => errorsOf(request, typed),
    errorOf: (problem) => pictureErrorOf(problem) ?? errorOfProblem(problem),
    propose(typed, picture) {
      const own = { before: event.image, initial: shown, typed };
      const { isChanged, image, assets } = imageOf(own, picture, event.associations?.[0] ?? '');
      const changed = { ...changedFields(event, shown, typed), ...(isChanged && { image }) };
      return { location, raw: writeFields(location, withTyped(fields, changed, typed)), base: seen, assets };
    },
    done: (typed) => ({ what: 'saved', title: typed.title ?? title }),
  };
}

async function groupsOf(request: FormRequest, { repeat, image }: Partial<Event>): Promise<FieldGroup[]> {
  const asked = [...ALWAYS, ...(!repeat ? OF_SINGLE : repeat.dates ? [] : OF_SERIES)];
  const isAsked = (name: string) => asked.includes(name) || /^(?:picture|image)\b/.test(name);
  const groups = onlyFields(await ownActivityGroups(request, image !== undefined), isAsked);
  return groups.map((group) => ({ ...group, fields: group.fields.map(({ after: _, ...field }) => field) }));
}

function errorsOf({ language }: FormRequest, typed: FormValues) {
  const until = typed['repeat.until'] ?? '';
  const { missing } = language.words.problems;
  return [
    ...(typed.date === '' ? [{ name: 'date', reason: missing }] : []),
    ...(until && !readDate(until) ? [{ name: 'repeat.until', reason: language.words.publicForms.badDate }] : []),
    ...writingErrors(language, typed),
  ];
}

function withTyped(fields: Fields, changed: Record<string, unknown>, typed: FormValues): Fields {
  const written = Object.entries(changed).reduce((entry, [key, value]) => withValue(entry, key, value), fields);
  const { body } = fields;
  return isTouched({ body }, typed, 'body') ? { ...written, body: typed.body ?? '' } : written;
}
