import type { LanguageFacts } from '../language-facts.ts';

export const about: LanguageFacts = { name: 'Lettlest norsk', tag: 'nb-simple', locale: 'nb-NO', direction: 'ltr' };
