import type * as nb from './nb.ts';

/** All texts of one language, in the shape of the source. */
export type Dictionary = typeof nb;

/** A text in its plural forms. */
export type Plural = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };
