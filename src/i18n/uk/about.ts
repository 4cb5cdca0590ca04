import type { LanguageFacts } from '../language-facts.ts';

export const about: LanguageFacts = { name: 'Українська', tag: 'uk', locale: 'uk-UA', direction: 'ltr' };
