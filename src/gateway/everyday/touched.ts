import { type FormValues, normaliseText, oneLine } from '../public-forms/typed-values.ts';

/** The field of the text below all others, in which line breaks count. */
const BODY = 'body';

/**
 * Checks whether a person has changed a field. What a browser or our own reading of forms changes, such as line ends and
 * no-break spaces, does not count.
 */
export function isTouched(shown: FormValues, typed: FormValues, name: string): boolean {
  const read = (text = '') => (name === BODY ? normaliseText(text) : oneLine(normaliseText(text)));
  return read(shown[name]) !== read(typed[name]);
}
