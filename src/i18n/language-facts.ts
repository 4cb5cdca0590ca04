/** What a language is, apart from its texts. */
export interface LanguageFacts {
  /** Its name in the language itself. */
  name: string;
  /** Its tag in `lang` attributes (BCP 47). */
  tag: string;
  /** The locale for `Intl`. */
  locale: string;
  direction: 'ltr' | 'rtl';
  /** The locale for numbers, if they would be misread in Norway: «1,250» is little more than one. */
  numberLocale?: string;
  /** Its «or», if CLDR has none. */
  or?: string;
  /** What it calls languages, where CLDR has another name or none. */
  languageNames?: Readonly<Record<string, string>>;
  /** Whether CLDR has no usable units of time, so that «to timer» stays Norwegian. */
  lacksUnits?: boolean;
  /** A comma with its space, if it is not the Latin one. */
  comma?: string;
  /** Its full stop, if it is not the Latin one. */
  fullStop?: string;
  /** Who reviewed the texts and when; pages of other languages say that nobody has yet. */
  reviewed?: { by: string; on: string } | 'source';
}
