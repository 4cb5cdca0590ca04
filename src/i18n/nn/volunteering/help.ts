import type { Dictionary } from '../../dictionary.ts';

// Help for residents, and emergency numbers.

export const help = {
  title: 'Få hjelp',
  heading: 'Treng du hjelp?',
  lead: 'Ring oss, så finn vi nokon. Du treng ikkje forklare mykje, og du kan ringje for ein annan.',
  description: 'Ring når du treng ei hand i {municipality}. Sjå kva frivillige kan hjelpe med, og kven du ringjer.',
  visit: 'Kom innom: {address}',
  what: 'Dette kan frivillige hjelpe med',
  groups: {
    everyday: 'I kvardagen',
    company: 'Selskap',
    technology: 'Telefon og PC',
    norwegian: 'Norsk',
    family: 'Barn og unge',
    other: 'Anna',
  },
  notCare: 'Frivillige gir ikkje medisinar, steller ikkje sår og tek ikkje over for heimetenesta.',
  careAt: 'Treng du det, ring {role} på {phone}.',
  more: 'Meir hjelp',
  leaflet: 'Skriv ut sida, så blir ho ein brosjyre på eitt ark.',
  // On the page of one kind of help.
  forWhom: 'Kven kan få hjelpa?',
  isNot: 'Kva er det ikkje?',
  how: 'Slik spør du',
  price: 'Kva kostar det?',
  wait: 'Kor lenge må du vente?',
  area: 'Område',
  helpers: 'Kven hjelper?',
  forStaff: 'Du ringjer for ein brukar',
  staffMore: 'Les meir for tilsette',
  give: 'Vil du gi denne hjelpa?',
  giveNone: 'Ingen oppdrag er lagde ut no. Ring likevel, så finn vi noko.',
  become: 'Bli frivillig',
  danger: 'Er det fare for liv? Ring {phone}.',
} satisfies Dictionary['help'];

export const urgent = {
  heading: 'Hastar det?',
  talk: 'Nokon å snakke med',
  who: {
    ambulance: 'Fare for liv',
    doctor: 'Legevakt',
    police: 'Politi',
    fire: 'Brann',
    'mental-health': 'Mental Helse, heile døgnet',
    children: 'Alarmtelefonen for barn og unge',
    church: 'Kirkens SOS, heile døgnet',
  },
} satisfies Dictionary['urgent'];
