import type { Dictionary } from '../../dictionary.ts';

// The page of contacts.
export const contacts = {
  title: 'Kontakt',
  heading: 'Kven gjer kva?',
  lead: 'Ring den som kan hjelpe. Du treng ikkje vite på førehand kven det er.',
  description: 'Telefon, e-post og opningstider for dei som arbeider med frivillig innsats i {municipality}.',
  hours: 'Ope',
  visit: 'Besøk',
  phone: 'Telefon',
  elsewhere: 'Andre stader på nettet',
} satisfies Dictionary['contacts'];
