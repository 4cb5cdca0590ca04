import type { z } from 'zod';
import { isTimed } from '../../domain/time/days.ts';
import { clock, dayAndMonth, longDate } from '../../i18n/dates.ts';
import { fill } from '../../i18n/phrases.ts';
import type { Closures } from '../../schemas/closures.ts';
import { fieldTexts, labelIn, referenceTarget, unwrap } from '../../schemas/fields/field.ts';
import type { FormSetting } from '../config/form-setting.ts';
import { languageLabel, optionsOf } from '../config/options.ts';
import { isDate, isLanguage, isMoment } from '../config/shapes.ts';

/** What the text of an entry depends on, besides its schema. */
export interface WordsSetting extends FormSetting {
  closures: Closures;
  now: string;
  /** Returns the title of a referenced entry. */
  titleOf: (collection: string, slug: string) => string;
}

/** Returns a value as text, by its schema; empty if there is none. */
export function valueInWords(schema: z.ZodType, value: unknown, setting: WordsSetting): string {
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

/** Returns the labelled values of an object as text. */
export function shapeInWords(
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

/** Returns the label of a field in the form. */
export function labelOf(name: string, schema: z.ZodType | undefined, setting: WordsSetting): string {
  const label = schema && fieldTexts(schema)?.label;
  if (schema) return label ? labelIn(label, setting.language.code) : name;
  return name === 'body' ? setting.language.words.editor.text : name;
}
