import type { DecapField } from './config/decap-config.ts';

/** What decides whether a form field is visible. */
export interface FieldState {
  value: unknown;
  hasError: boolean;
  /** Whether «Mer» has been clicked. */
  isOpened: boolean;
  /** Whether the entry is new. */
  isNew: boolean;
}

/** Checks whether a field is visible: it is on the first screen, has a value or an error, or «Mer» is open. */
export function isFieldVisible(field: DecapField, { value, hasError, isOpened, isNew }: FieldState): boolean {
  const isFirst = field.first !== undefined && !(field.of_existing && isNew);
  return isFirst || isOpened || hasError || (holds(value) && !isSame(value, field.default));
}

function holds(value: unknown): boolean {
  if (Array.isArray(value)) return value.length > 0;
  if (value && typeof value === 'object') return Object.values(value).some(holds);
  return value !== undefined && value !== null && value !== '';
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
