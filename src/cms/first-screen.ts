import type { DecapField } from './decap-config.ts';

/** What decides whether a field of a form is seen. */
export interface FieldState {
  value: unknown;
  isFaulty: boolean;
  /** Whether «Mer» has been pressed. */
  isOpened: boolean;
  /** Whether the form is of something that is not there yet. */
  isNew: boolean;
}

/** Tells whether a field is seen: it is asked first, holds something, has a fault, or everything is. */
export function isSeen(field: DecapField, { value, isFaulty, isOpened, isNew }: FieldState): boolean {
  const isFirst = field.first !== undefined && !(field.of_existing && isNew);
  return isFirst || isOpened || isFaulty || (holds(value) && !isSame(value, field.default));
}

function holds(value: unknown): boolean {
  if (Array.isArray(value)) return value.length > 0;
  if (value && typeof value === 'object') return Object.values(value).some(holds);
  return value !== undefined && value !== null && value !== '';
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
