import type { LanguageFacts } from '../language-facts.ts';

export const about: LanguageFacts = { name: 'Nynorsk', tag: 'nn', locale: 'nn-NO', direction: 'ltr' };
