import type { z } from 'zod';
import { endFrom, type Occurrence } from '../../domain/events/occurrences.ts';
import { dateOf, timeOf } from '../../domain/time/days.ts';
import { compareNames, fill } from '../../i18n/index.ts';
import { longDate } from '../../i18n/dates.ts';
import { changeStatuses } from '../../schemas/codes.ts';
import { type Change, type Event, event } from '../../schemas/event.ts';
import { unwrap } from '../../schemas/fields/field.ts';
import { titleOf, writeFields } from '../entry/fields.ts';
import { writingErrors } from '../public-forms/activity-errors.ts';
import { whenOf } from '../public-forms/activity-text.ts';
import { fieldFromSchema, type FieldGroup, type FormField } from '../public-forms/form-fields.ts';
import type { FormValues } from '../public-forms/typed-values.ts';
import { clockOf, editAddress } from '../review/context.ts';
import { changesOf, comingDates, withChanges } from './changed-dates.ts';
import type { EverydayForm, FormRequest, OpenForm } from './everyday-form.ts';
import { type ShownEntry, shownEntry } from './shown-entry.ts';

/** The form that changes one date: moved, online, full, postponed, cancelled, or as planned again. */
export const changeDateForm: EverydayForm = {
  path: '/admin/mine/dato/',
  async open(request) {
    const entry = await shownEntry(request, 'events');
    const closures = await request.parts.content.closures();
    const coming = entry ? comingDates(entry.fields, closures, clockOf(request.parts)) : [];
    const occurrence = coming.find(({ date }) => date === request.read('dato'));
    return entry && occurrence && formOf(request, entry, occurrence);
  },
};

const PLANNED = 'planned';
const CHANGE = (unwrap(event.shape.changes).inner as z.ZodArray).element as z.ZodObject;

async function formOf(request: FormRequest, entry: ShownEntry, occurrence: Occurrence): Promise<OpenForm> {
  const { language, parts } = request;
  const { location, seen, fields } = entry;
  const { everyday: words } = language.words;
  const { date } = occurrence;
  const before = changesOf(fields).find((change) => change.date === date);
  return {
    title: fill(words.date.title, { date: longDate(language, date, clockOf(parts)) }),
    lead: fill(words.date.lead, { title: titleOf(location, fields) }),
    groups: await groupsOf(request, before !== undefined),
    initial: initialOf(occurrence, before),
    about: { slug: location.slug, dato: date, seen },
    editor: editAddress(location),
    errors: (typed) => writingErrors(language, typed),
    errorOf: errorOfChange,
    propose: (typed) => ({
      location,
      raw: writeFields(
        location,
        withChanges(fields, new Map([[date, changeOf(fields.values as Event, occurrence, typed)]])),
      ),
      base: seen,
    }),
    done: () => ({ what: 'dateSaved', day: date }),
  };
}

async function groupsOf({ language, parts }: FormRequest, isChanged: boolean): Promise<FieldGroup[]> {
  const { everyday, publicForms, status, editor } = language.words;
  const setting = { language, site: await parts.content.site() };
  const ask = (name: string, own?: Partial<FormField>) => fieldFromSchema(CHANGE, name, setting, own);
  const moved = { after: { field: 'status', value: 'moved' } };
  const venues = (await parts.content.venues()).toSorted((a, b) => compareNames(a.name, b.name));
  const statuses = changeStatuses.map((value) => ({ value, label: status[value] }));
  const undo = isChanged ? [{ value: PLANNED, label: everyday.date.planned }] : [];
  return [
    {
      ...{ id: 'hva', heading: publicForms.what },
      fields: [
        ask('status', { kind: 'radio', options: [...statuses, ...undo] }),
        { name: 'date', label: everyday.date.newDate, isOptional: false, kind: 'date', ...moved },
        { name: 'from', label: publicForms.from, isOptional: true, kind: 'time', ...moved },
        { name: 'to', label: publicForms.to, isOptional: true, kind: 'time', ...moved },
        ask('venue', {
          options: [
            { value: '', label: editor.changes.sameVenue },
            ...venues.map(({ slug, name }) => ({ value: slug, label: name })),
          ],
          ...moved,
        }),
        ask('place', moved),
        ask('url', { isOptional: false, after: { field: 'status', value: 'online' } }),
        ask('note', { kind: 'line' }),
      ],
    },
  ];
}

function initialOf({ start, end }: Occurrence, before: Change | undefined): FormValues {
  const { status = 'moved', venue = '', place = '', url = '', note = '' } = before ?? {};
  return { status, venue, place, url, note, date: dateOf(start), from: timeOf(start), to: timeOf(end) };
}

/** Builds the change of a date from what was entered; undefined if it is as planned. */
function changeOf(event: Event, occurrence: Occurrence, typed: FormValues): Change | undefined {
  const { status = '', note = '', url = '' } = typed;
  if (status === PLANNED) return undefined;
  const details = status === 'moved' ? movedTo(event, occurrence, typed) : status === 'online' ? { url } : {};
  const written = { ...details, ...(note && { note }) };
  const filled = Object.entries(written).filter(([, value]) => value);
  return { date: occurrence.date, status, ...Object.fromEntries(filled) } as Change;
}

// Only what differs from the plan is written.
function movedTo(event: Event, { start, end, planned = { start, end } }: Occurrence, typed: FormValues) {
  const { venue, place } = typed;
  const { start: newStart, end: newEnd } = whenOf(typed);
  const isLonger = newEnd !== undefined && newStart !== undefined && newEnd !== endFrom(event, newStart);
  return {
    ...(newStart !== planned.start && { start: newStart }),
    ...(isLonger && { end: newEnd }),
    ...{ venue, place: venue ? '' : place },
  };
}

const FIELD_OF: Readonly<Record<string, string>> = { start: 'date', end: 'to' };

function errorOfChange({ field, reason }: { field: string; reason: string }) {
  const name = field.split('.').at(-1) ?? '';
  return { name: FIELD_OF[name] ?? name, reason };
}
