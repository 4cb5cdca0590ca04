import type { z } from 'zod';
import { dateOf, isTimed, weekdayOf } from '../domain/time/days.ts';
import { lastDayOf } from '../domain/events/recurrence.ts';
import { clock, dayAndMonth, longDate } from '../i18n/dates.ts';
import { fill } from '../i18n/phrases.ts';
import { price } from '../i18n/money.ts';
import { seriesInWords } from '../i18n/schedule.ts';
import type { Closures } from '../schemas/closures.ts';
import { type Change, type Event, event } from '../schemas/event.ts';
import { fieldTexts, referenceTarget, unwrap } from '../schemas/fields/field.ts';
import { writtenForm } from './fields.ts';
import type { FormSetting } from './form-setting.ts';
import { languageLabel, optionsOf } from './options.ts';
import { isDate, isLanguage, isMoment } from './shapes.ts';

/** What the text of an entry depends on, besides its schema. */
export interface WordsSetting extends FormSetting {
  closures: Closures;
  now: string;
  /** Returns the title of a referenced entry. */
  titleOf: (collection: string, slug: string) => string;
}

/** One version of an entry: its fields by name and its body. */
export interface EntryVersion {
  values: Readonly<Record<string, unknown>>;
  body: string;
}

/** A field as text in both versions; undefined where it is empty. */
export interface Difference {
  name: string;
  label: string;
  before: string | undefined;
  after: string | undefined;
}

/** Lists the fields that differ between two versions of an entry as text, in form order. */
export function differencesInWords(
  schema: z.ZodType,
  names: readonly string[],
  { before, after }: { before: EntryVersion | undefined; after: EntryVersion },
  setting: WordsSetting,
): Difference[] {
  const shape = (schema as z.ZodObject).shape as Record<string, z.ZodType>;
  const inOrder = [...Object.keys(shape), 'body'].filter((name) => names.includes(name));
  return inOrder
    .flatMap((name): Difference[] => {
      const field = shape[name];
      if (field && unwrap(field).inner === CHANGES) return changesInWords(name, field, { before, after }, setting);
      return [
        {
          name,
          label: labelOf(name, field, setting),
          before: before && fieldInWords(name, field, before, setting),
          after: fieldInWords(name, field, after, setting),
        },
      ];
    })
    .filter((each) => each.before !== each.after);
}

const CHANGES = unwrap(event.shape.changes).inner;

/** Lists the changed dates that differ, under their public label: «Avlyst». */
function changesInWords(
  name: string,
  schema: z.ZodType,
  { before, after }: { before: EntryVersion | undefined; after: EntryVersion },
  setting: WordsSetting,
): Difference[] {
  const [old, current] = [before, after].map((version) => changesByDate(name, schema, version, setting)) as [
    ChangeTexts,
    ChangeTexts,
  ];
  const rows = new Set([...old.keys(), ...current.keys()]);
  return [...rows].sort().map((row) => ({
    name,
    label: (old.get(row) ?? current.get(row))?.label ?? '',
    before: old.get(row)?.text,
    after: current.get(row)?.text,
  }));
}

type ChangeTexts = Map<string, { label: string; text: string }>;

/** Returns the text of each changed date, by date and status. */
function changesByDate(
  name: string,
  schema: z.ZodType,
  version: EntryVersion | undefined,
  setting: WordsSetting,
): ChangeTexts {
  const { language, now } = setting;
  const { shape } = unwrap((unwrap(schema).inner as z.ZodArray<z.ZodType>).element).inner as z.ZodObject;
  const { date: _date, status: _status, ...rest } = shape as Record<string, z.ZodType>;
  const items = version?.values[name];
  return new Map(
    (Array.isArray(items) ? items : []).map(({ date, status, ...more }: Change) => {
      const details = shapeInWords(rest, more, setting);
      const text = [longDate(language, String(date), now), details].filter(Boolean).join('. ');
      return [`${date} ${status}`, { label: language.words.status[status] ?? String(status), text }];
    }),
  );
}

function labelOf(name: string, schema: z.ZodType | undefined, setting: WordsSetting): string {
  if (schema) return fieldTexts(schema)?.label[writtenForm(setting)] ?? name;
  return name === 'body' ? setting.language.words.editor.text : name;
}

function fieldInWords(
  name: string,
  schema: z.ZodType | undefined,
  { values, body }: EntryVersion,
  setting: WordsSetting,
): string | undefined {
  if (!schema) return body || undefined;
  const value = Object.hasOwn(values, name) ? values[name] : undefined;
  if (name === 'repeat' && value) return repeatInWords(values as Event, setting);
  if (name === 'price' && typeof value === 'number') return price(setting.language, value);
  return valueInWords(unwrap(schema).inner, value, setting) || undefined;
}

function valueInWords(schema: z.ZodType, value: unknown, setting: WordsSetting): string {
  if (value === undefined || value === null) return '';
  switch (schema.def.type) {
    case 'array':
      return listInWords(unwrap((schema as z.ZodArray<z.ZodType>).element).inner, value, setting);
    case 'object':
      return objectInWords(schema as z.ZodObject, value as Record<string, unknown>, setting);
    case 'record':
      return recordInWords(schema as z.ZodRecord, value as Record<string, unknown>, setting);
    case 'enum':
      return nameOfCode(schema, String(value), setting);
    case 'boolean':
      return value ? setting.language.words.review.yes : setting.language.words.review.no;
    case 'string':
      return textInWords(schema, String(value), setting);
    default:
      return String(value);
  }
}

function listInWords(item: z.ZodType, value: unknown, setting: WordsSetting): string {
  // An invalid entry may have any value here.
  if (!Array.isArray(value)) return String(value);
  return value.map((each) => valueInWords(item, each, setting)).join(item.def.type === 'object' ? '. ' : ', ');
}

function objectInWords({ shape }: z.ZodObject, value: Record<string, unknown>, setting: WordsSetting): string {
  return typeof value === 'object' ? shapeInWords(shape as Record<string, z.ZodType>, value, setting) : String(value);
}

function shapeInWords(
  shape: Record<string, z.ZodType>,
  value: Readonly<Record<string, unknown>>,
  setting: WordsSetting,
): string {
  return Object.entries(shape)
    .flatMap(([name, schema]) => {
      const text = valueInWords(unwrap(schema).inner, value[name], setting);
      return text ? [`${labelOf(name, schema, setting)}: ${text}`] : [];
    })
    .join(', ');
}

function recordInWords({ valueType }: z.ZodRecord, value: Record<string, unknown>, setting: WordsSetting): string {
  return Object.entries(value)
    .map(([key, each]) => `${languageLabel(key, setting)}: ${valueInWords(valueType as z.ZodType, each, setting)}`)
    .join('. ');
}

function nameOfCode(schema: z.ZodType, value: string, setting: WordsSetting): string {
  const codes = Object.values((schema as z.ZodEnum).enum).map(String);
  return optionsOf(codes, setting).find((option) => option.value === value)?.label ?? value;
}

function textInWords(schema: z.ZodType, value: string, setting: WordsSetting): string {
  const { language, now, site } = setting;
  const target = referenceTarget(schema);
  if (target) return setting.titleOf(target, value);
  if (isMoment(schema) && isTimed(value)) {
    return fill(language.words.schedule.dateAt, { date: longDate(language, value, now), time: clock(language, value) });
  }
  if (isMoment(schema) || isDate(schema)) return dayAndMonth(language, value, now);
  if (isLanguage(schema)) return languageLabel(value, setting);
  return site.areas.find(({ slug }) => slug === value)?.title ?? value;
}

function repeatInWords(event: Event, { language, closures, now }: WordsSetting): string | undefined {
  const { repeat, start, end } = event;
  if (!repeat) return undefined;
  const last = lastDayOf(event, closures);
  const series = seriesInWords(language, {
    start,
    end,
    repeat,
    last,
    isOver: false,
    weekday: weekdayOf(dateOf(start)),
    now,
  });
  const { except } = language.words.review;
  const days = repeat.except?.map((date) => dayAndMonth(language, date, now)).join(', ');
  return days ? `${series}. ${fill(except, { days })}` : series;
}
