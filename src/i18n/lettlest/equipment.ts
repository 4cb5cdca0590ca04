import type { ReaderDictionary } from '../dictionary.ts';

// Equipment to borrow.
export const equipment = {
  title: 'Ting å låne',
  heading: 'Lån ting',
  lead: { one: 'Du kan låne {n} ting i {municipality}.', other: 'Du kan låne {n} ting i {municipality}.' },
  description: 'Lån ski, telt, høyttaler, bord eller liten buss i {municipality}. Se hvor, når og hva det koster.',
  kinds: 'Hva trenger du?',
  waysToBorrow:
    'Står det «bare kom»? Kom når det er åpent. Står det «ring først»? Da må du ringe eller skrive før du kommer.',
  none: 'Det er ingenting her ennå.',
  dropIn: 'Bare kom',
  bookable: 'Ring først',
  dropInText: 'Du trenger ingen avtale. Kom når det er åpent.',
  bookableText: 'Ring eller skriv. Da tar vi vare på det til deg.',
  how: 'Slik låner du',
  forWhom: 'Hvem kan låne?',
  quantity: 'Hvor mange',
  price: 'Pris, og penger du får tilbake (depositum)',
  pickUp: 'Hent det her',
  hours: 'Åpent',
  area: 'Område',
  owner: 'Hvem eier',
  rules: 'Regler',
} satisfies ReaderDictionary['equipment'];

export const equipmentKinds = {
  outdoor: 'Tur ute',
  winter: 'Ski og skøyter',
  event: 'Fest og møte',
  kitchen: 'Kjøkken og mat',
  sound: 'Lyd og bilde',
  tools: 'Verktøy',
  vehicle: 'Bil og liten buss',
  other: 'Annet',
} satisfies ReaderDictionary['equipmentKinds'];
