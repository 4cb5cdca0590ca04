import type { z } from 'zod';
import { event } from '../../schemas/event.ts';
import { coordinates } from '../../schemas/fields/coordinates.ts';
import { repeat } from '../../schemas/fields/repeat.ts';
import { fieldTexts, fieldPlaceOf, labelIn, referenceTarget, unwrap } from '../../schemas/fields/field.ts';
import { setByGateway } from '../../schemas/fields/common.ts';
import type { DecapField, Widget } from './decap-config.ts';
import type { FormSetting } from './form-setting.ts';
import { languageLabel, languageOptions, optionsOf } from './options.ts';
import {
  acceptsSeveralLines,
  isDate,
  isLanguage,
  isManyWords,
  isMoment,
  isPicture,
  limitsOf,
  patternOf,
  stepOf,
} from './shapes.ts';

/** Fields of an optional object are not required until one of them is filled in. */
interface Within extends FormSetting {
  mayBeEmpty?: boolean;
}

const CHANGES = unwrap(event.shape.changes).inner;
const MOST_CHOICES = 2000;

/** Derives the fields of a form from a schema: a widget with label and hint for each key. */
export function fieldsOf(schema: z.ZodObject, within: Within): DecapField[] {
  return Object.entries(schema.shape).map(([name, each]) => fieldOf(name, each as z.ZodType, within));
}

function fieldOf(name: string, schema: z.ZodType, within: Within): DecapField {
  const { code } = within.language;
  const { label, hint } = fieldTexts(schema) ?? {};
  if (!label) throw new Error(`The field "${name}" has no label. Wrap its schema in field().`);
  if (setByGateway.has(name)) return { name, label: labelIn(label, code), widget: 'hidden' };
  const { inner, optional } = unwrap(schema);
  return {
    name,
    label: `${labelIn(label, code)} (${needOf(schema, optional, within)})`,
    ...(hint && { hint: labelIn(hint, code) }),
    required: !optional && !within.mayBeEmpty,
    ...defaultOf(schema, within),
    ...screenOf(schema, optional),
    ...singular(
      labelIn(label, code),
      widgetOf(name, inner, { ...within, mayBeEmpty: optional || (within.mayBeEmpty ?? false) }),
    ),
  };
}

/** Returns the label of one list item, without the requirement in brackets. */
function singular(label: string, widget: Widget): Widget {
  return widget.widget === 'list' ? { ...widget, label_singular: label } : widget;
}

/** Returns whether a field is required, as text; in an optional group, once one of its fields has a value. */
function needOf(schema: z.ZodType, optional: boolean, { language, mayBeEmpty }: Within): string {
  const { required, requiredIfAny, optional: mayBeLeft, ...words } = language.words.editor;
  const { oneOf, neededIf } = fieldPlaceOf(schema);
  if (oneOf) return words.oneOf[oneOf];
  if (neededIf) return words.neededIf[neededIf];
  if (optional) return mayBeLeft;
  return mayBeEmpty ? requiredIfAny : required;
}

/** Required fields are on the first screen; the schema decides for the rest. */
function screenOf(schema: z.ZodType, optional: boolean): Pick<DecapField, 'first' | 'of_existing'> {
  const { first, ofExisting, suggested } = fieldPlaceOf(schema);
  const order = first ?? (optional || suggested ? undefined : AMONG_REQUIRED);
  return { ...(order !== undefined && { first: order }), ...(ofExisting && { of_existing: true }) };
}

const AMONG_REQUIRED = 50;

function widgetOf(name: string, schema: z.ZodType, within: Within): Widget {
  if (schema === repeat) return { widget: 'repeat' };
  if (schema === CHANGES) return { widget: 'changes' };
  if (schema === coordinates) return { widget: 'point' };
  switch (schema.def.type) {
    case 'object':
      return objectWidget(schema as z.ZodObject, within);
    case 'record':
      return recordWidget(schema as z.ZodRecord, within);
    case 'array':
      return listWidget(name, unwrap((schema as z.ZodArray<z.ZodType>).element).inner, limitsOf(schema), within);
    case 'enum':
      return { widget: 'select', options: optionsOf(codesOf(schema), within) };
    case 'boolean':
      return { widget: 'boolean' };
    case 'number':
      return numberWidget(schema);
    case 'string':
      return textWidget(name, schema, within);
    default:
      throw new Error(`The field "${name}" is a ${schema.def.type}, for which the editor has no widget.`);
  }
}

/** Optional objects are collapsed, except pictures, which must be visible. */
function objectWidget(schema: z.ZodObject, within: Within): Widget {
  const fields = fieldsOf(schema, within);
  const hasPicture = fields.some(({ widget }) => widget === 'picture');
  return { widget: 'object', collapsed: within.mayBeEmpty && !hasPicture, fields };
}

/** A record becomes an object with a field for each possible key; languages are limited to those of the site. */
function recordWidget({ keyType, valueType }: z.ZodRecord, within: Within): Widget {
  const keys =
    (keyType as z.ZodType).def.type === 'enum'
      ? optionsOf(codesOf(keyType), within)
      : within.site.languages.map(({ code }) => ({ value: code, label: languageLabel(code, within) }));
  if (keys.length === 0) return { widget: 'hidden' };
  const fields = keys.map(({ value, label }) => ({
    ...{ name: value, label, required: false },
    ...widgetOf(value, valueType as z.ZodType, { ...within, mayBeEmpty: true }),
  }));
  return { widget: 'object', collapsed: true, fields };
}

// An explicit empty default prevents Decap from adding an item with default values.
function listWidget(name: string, item: z.ZodType, limits: object, within: Within): Widget {
  const inItem = { language: within.language, site: within.site };
  if (item.def.type === 'enum')
    return { widget: 'select', multiple: true, options: optionsOf(codesOf(item), inItem), ...limits };
  if (referenceTarget(item)) return { ...relation(item), multiple: true, ...limits };
  if (isLanguage(item)) return { widget: 'select', multiple: true, options: languageOptions(within), ...limits };
  if (item.def.type === 'object')
    return { widget: 'list', default: [], fields: fieldsOf(item as z.ZodObject, inItem), ...limits };
  if (!isManyWords(item) && !isDate(item) && !isMoment(item)) return { widget: 'list', ...limits };
  const label = within.language.words.editor.text;
  const field = { name: 'text', label, ...widgetOf(name, item, inItem) };
  return { widget: 'list', default: [], collapsed: false, summary: '{{fields.text}}', field, ...limits };
}

function textWidget(name: string, schema: z.ZodType, within: Within): Widget {
  const { site, language } = within;
  const target = referenceTarget(schema);
  if (target) return relation(schema);
  if (name === 'area' && site.areas.length > 0)
    return { widget: 'select', options: site.areas.map(({ slug, title }) => ({ value: slug, label: title })) };
  if (isLanguage(schema)) return { widget: 'select', options: languageOptions(within) };
  if (isMoment(schema)) return { widget: 'moment', timed: true };
  if (isDate(schema)) return { widget: 'moment', timed: false };
  if (isPicture(schema)) return { widget: 'picture' };
  if (acceptsSeveralLines(schema)) return { widget: 'text' };
  const pattern = patternOf(schema, language);
  return { widget: 'string', ...(pattern && { pattern }) };
}

function numberWidget(schema: z.ZodType): Widget {
  const isWhole = (schema as z.ZodNumber).format === 'safeint';
  const step = isWhole ? 1 : stepOf(schema);
  return { widget: 'number', value_type: isWhole ? 'int' : 'float', ...(step && { step }), ...limitsOf(schema) };
}

function relation(schema: z.ZodType): Widget {
  const looks = { search_fields: ['title'], display_fields: ['title'], value_field: '{{slug}}' };
  return { widget: 'relation', collection: referenceTarget(schema), ...looks, options_length: MOST_CHOICES };
}

/** A default shows the implied value; in an optional object it would count as a first value. */
function defaultOf(schema: z.ZodType, { mayBeEmpty }: Within): { default?: unknown } {
  const { suggested } = fieldPlaceOf(schema);
  if (suggested !== undefined && !mayBeEmpty) return { default: suggested };
  if (schema.def.type !== 'default' || mayBeEmpty) return {};
  const value = (schema as z.ZodDefault).def.defaultValue;
  return typeof value === 'object' ? {} : { default: value };
}

function codesOf(schema: z.core.$ZodType): string[] {
  return Object.values((schema as z.ZodEnum).enum).map(String);
}
