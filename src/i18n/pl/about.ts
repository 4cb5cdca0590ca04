import type { LanguageFacts } from '../language-facts.ts';

export const about: LanguageFacts = { name: 'Polski', tag: 'pl', locale: 'pl-PL', direction: 'ltr' };
