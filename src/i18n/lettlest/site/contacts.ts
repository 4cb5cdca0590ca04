import type { ReaderDictionary } from '../../dictionary.ts';

// The page of contacts.
export const contacts = {
  title: 'Kontakt',
  heading: 'Hvem gjør hva?',
  lead: 'Ring en av dem. Du trenger ikke å vite hvem som kan hjelpe.',
  description: 'Telefon, e-post og åpningstider. For dem som jobber med frivillige i {municipality}.',
  hours: 'Åpent',
  visit: 'Besøk',
  phone: 'Telefon',
  elsewhere: 'Andre steder på nettet',
} satisfies ReaderDictionary['contacts'];
