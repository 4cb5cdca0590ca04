import type { LanguageFacts } from '../language-facts.ts';

export const about: LanguageFacts = {
  name: 'العربية',
  tag: 'ar',
  locale: 'ar',
  direction: 'rtl',
  numberLocale: 'nb-NO',
  comma: '، ',
};
