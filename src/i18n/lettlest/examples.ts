import type { ReaderDictionary } from '../dictionary.ts';

// Examples of what worked.
export const examples = {
  title: 'Eksempler',
  heading: 'Dette virket bra',
  lead: {
    one: '{n} historie fra {municipality}. Les hva de gjorde. Gjør det samme.',
    other: '{n} historier fra {municipality}. Les hva de gjorde. Gjør det samme.',
  },
  description: 'Ting som virket bra i {municipality}. Les hva de gjorde, og hva det kostet. Se hvem du kan spørre.',
  themes: 'Velg tema',
  otherThemes: 'Andre',
  also: 'Handler også om dette:',
  none: 'Det er ingen eksempler ennå.',
  problem: 'Hva var vanskelig?',
  who: 'Hvem gjorde det?',
  how: 'Slik gjorde de det',
  cost: 'Hva kostet det?',
  effect: 'Hva ble bedre?',
  facts: 'Om eksempelet',
  year: 'År',
  theme: 'Tema',
  associations: 'Foreninger',
  ask: 'Spør dem',
  source: 'Hvor det er fra',
  licence: 'Alle kan bruke det',
  licenceText: 'Dere kan bruke teksten. Reglene står i lisensen.',
  yours: 'Har dere et eksempel?',
  yoursText: 'Ring eller skriv litt. Vi hjelper dere med resten. Vi trenger bare svar på dette:',
  yoursSubject: 'Et eksempel som virket',
} satisfies ReaderDictionary['examples'];
