import { z } from 'zod';

// Invisible characters that break calendars, feeds or XML: C0 and C1 controls, line and paragraph separators, the byte
// order mark, and half surrogate pairs.
const UNPRINTABLE =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to refuse
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]|\p{Surrogate}/u;
const DIRECTION_OVERRIDE = /[\u202a-\u202e]/;
const HIDDEN =
  /[\u00ad\u061c\u115f\u1160\u180e\u200b\u200e\u200f\u2060-\u206f\u2800\u3164\uffa0\ufff9-\ufffb\u{e0000}-\u{e007f}]/u;
const STACKED_MARKS = /\p{M}{5,}/u;
// A joiner is legitimate inside an emoji, a non-joiner between two letters of a joining script.
const STRAY_JOINER =
  /(?<!\p{Extended_Pictographic}|\p{Emoji_Modifier}|\ufe0f)\u200d|\u200d(?!\p{Extended_Pictographic})/u;
const STRAY_NON_JOINER = /(?<!\p{Script=Arabic})\u200c|\u200c(?!\p{Script=Arabic})/u;

/** Accepts one line of text without hidden, stacked or direction-changing characters (threat 9). */
export function line(max = 120) {
  return z
    .string()
    .trim()
    .min(1)
    .max(max)
    .refine((text) => !/[\n\t]/.test(text), 'one-line')
    .refine(isPrintable, 'unprintable')
    .refine((text) => !hasHidden(text), 'hidden-characters');
}

/** Accepts text of several lines; directional isolates are allowed, overrides are not. */
export function paragraphs(max = 1000) {
  return z.string().trim().min(1).max(max).refine(isPrintable, 'unprintable');
}

/** Checks whether a text is free of characters that break calendars, feeds or screens. */
export function isPrintable(text: string): boolean {
  return !UNPRINTABLE.test(text) && !DIRECTION_OVERRIDE.test(text);
}

function hasHidden(text: string): boolean {
  return [HIDDEN, STACKED_MARKS, STRAY_JOINER, STRAY_NON_JOINER].some((pattern) => pattern.test(text));
}
