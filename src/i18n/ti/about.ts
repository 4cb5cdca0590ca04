import type { LanguageFacts } from '../language-facts.ts';

export const about: LanguageFacts = {
  name: 'ትግርኛ',
  tag: 'ti',
  locale: 'ti-ER',
  direction: 'ltr',
  numberLocale: 'nb-NO',
  comma: '፣ ',
  fullStop: '።',
  lacksUnits: true,
};
