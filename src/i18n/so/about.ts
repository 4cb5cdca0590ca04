import type { LanguageFacts } from '../language-facts.ts';

export const about: LanguageFacts = {
  name: 'Soomaali',
  tag: 'so',
  locale: 'so-SO',
  direction: 'ltr',
  numberLocale: 'nb-NO',
  languageNames: { no: 'Noorwiiji' },
};
