// Help for residents, and emergency numbers.

export const help = {
  title: 'Få hjelp',
  heading: 'Trenger du hjelp?',
  lead: 'Ring oss, så finner vi noen. Du trenger ikke å forklare mye, og du kan ringe for en annen.',
  description: 'Ring når du trenger en hånd i {municipality}. Se hva frivillige kan hjelpe med, og hvem du ringer.',
  visit: 'Kom innom: {address}',
  what: 'Dette kan frivillige hjelpe med',
  groups: {
    everyday: 'I hverdagen',
    company: 'Selskap',
    technology: 'Telefon og PC',
    norwegian: 'Norsk',
    family: 'Barn og unge',
    other: 'Annet',
  },
  notCare: 'Frivillige gir ikke medisiner, steller ikke sår og tar ikke over for hjemmetjenesten.',
  careAt: 'Trenger du det, ring {role} på {phone}.',
  more: 'Mer hjelp',
  leaflet: 'Skriv ut siden, så blir den en brosjyre på ett ark.',
  // On the page of one kind of help.
  forWhom: 'Hvem kan få hjelpen?',
  isNot: 'Hva er det ikke?',
  how: 'Slik spør du',
  price: 'Hva koster det?',
  wait: 'Hvor lenge må du vente?',
  area: 'Område',
  helpers: 'Hvem hjelper?',
  forStaff: 'Du ringer for en bruker',
  staffMore: 'Les mer for ansatte',
  give: 'Vil du gi denne hjelpen?',
  giveNone: 'Ingen oppdrag er lagt ut nå. Ring likevel, så finner vi noe.',
  become: 'Bli frivillig',
  danger: 'Er det fare for liv? Ring {phone}.',
};

export const urgent = {
  heading: 'Haster det?',
  talk: 'Noen å snakke med',
  who: {
    ambulance: 'Fare for liv',
    doctor: 'Legevakt',
    police: 'Politi',
    fire: 'Brann',
    'mental-health': 'Mental Helse, hele døgnet',
    children: 'Alarmtelefonen for barn og unge',
    church: 'Kirkens SOS, hele døgnet',
  },
};
