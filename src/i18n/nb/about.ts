import type { LanguageFacts } from '../language-facts.ts';

export const about: LanguageFacts = {
  name: 'Bokmål',
  tag: 'nb',
  locale: 'nb-NO',
  direction: 'ltr',
  reviewed: 'source',
};
