import type { ReaderDictionary } from '../../dictionary.ts';

// Help for residents, and emergency numbers.

export const help = {
  title: 'Få hjelp',
  heading: 'Trenger du hjelp?',
  lead: 'Ring oss. Vi finner noen som kan hjelpe. Du kan også ringe for en annen.',
  description: 'Trenger du hjelp i {municipality}? Se hva frivillige kan hjelpe med, og hvem du ringer.',
  visit: 'Kom til oss: {address}',
  what: 'Dette kan frivillige hjelpe med',
  groups: {
    everyday: 'Hver dag hjemme',
    company: 'Noen å være sammen med',
    technology: 'Telefon og PC',
    norwegian: 'Norsk',
    family: 'Barn og unge',
    other: 'Annet',
  },
  notCare: 'Frivillige gir ikke medisiner. De steller ikke sår. De gjør ikke jobben til hjemmetjenesten.',
  careAt: 'Trenger du det? Ring {role} på {phone}.',
  more: 'Mer hjelp',
  leaflet: 'Du kan skrive ut siden på ett ark.',
  // On the page of one kind of help.
  forWhom: 'Hvem kan få hjelpen?',
  isNot: 'Hva hjelper vi ikke med?',
  how: 'Slik spør du',
  price: 'Hva koster det?',
  wait: 'Hvor lenge må du vente?',
  area: 'Område',
  helpers: 'Hvem hjelper?',
  forStaff: 'For ansatte: du ringer for en annen',
  staffMore: 'Les mer for ansatte',
  give: 'Vil du hjelpe andre med dette?',
  giveNone: 'Det er ingen oppgaver nå. Ring likevel. Vi finner noe.',
  become: 'Bli frivillig',
  danger: 'Er det fare for liv? Kan noen dø? Ring {phone}.',
} satisfies ReaderDictionary['help'];

export const urgent = {
  heading: 'Trenger du hjelp nå?',
  talk: 'Noen å snakke med',
  who: {
    ambulance: 'Fare for liv: noen kan dø',
    doctor: 'Legevakt: lege når det haster',
    police: 'Politi',
    fire: 'Brann',
    'mental-health': 'Mental Helse, dag og natt',
    children: 'Alarmtelefonen for barn og unge',
    church: 'Kirkens SOS, dag og natt',
  },
} satisfies ReaderDictionary['urgent'];
