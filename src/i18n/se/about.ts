import type { LanguageFacts } from '../language-facts.ts';

export const about: LanguageFacts = {
  name: 'Davvisámegiella',
  tag: 'se',
  locale: 'se-NO',
  direction: 'ltr',
  or: 'dahje',
  languageNames: { so: 'somáligiella', ti: 'tigrinjagiella', sw: 'swahiligiella', sgn: 'seavagiella' },
  lacksUnits: true,
};
