import type { LanguageFacts } from '../language-facts.ts';

export const about: LanguageFacts = { name: 'Davvisámegiella', tag: 'se', locale: 'se-NO', direction: 'ltr' };
