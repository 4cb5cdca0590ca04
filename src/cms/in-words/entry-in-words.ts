import type { z } from 'zod';
import { dateOf, weekdayOf } from '../../domain/time/days.ts';
import { lastDayOf } from '../../domain/events/recurrence.ts';
import { dayAndMonth, longDate } from '../../i18n/dates.ts';
import { fill } from '../../i18n/phrases.ts';
import { price } from '../../i18n/money.ts';
import { seriesInWords } from '../../i18n/schedule.ts';
import { type Change, type Event, event } from '../../schemas/event.ts';
import { unwrap } from '../../schemas/fields/field.ts';
import { labelOf, shapeInWords, valueInWords, type WordsSetting } from './value-in-words.ts';

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
