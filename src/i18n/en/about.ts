import type { LanguageFacts } from '../language-facts.ts';

// British English: American English puts the month before the day.
export const about: LanguageFacts = { name: 'English', tag: 'en', locale: 'en-GB', direction: 'ltr' };
