import type { Dictionary } from '../dictionary.ts';

export const equipment = {
  title: 'Utstyr',
  heading: 'Lån utstyr',
  lead: { one: '{n} ting du kan låne i {municipality}.', other: '{n} ting du kan låne i {municipality}.' },
  description: 'Ski, telt, høgtalar, bord og minibuss til låns i {municipality}: kvar, når og kva det kostar.',
  kinds: 'Kva treng du?',
  waysToBorrow:
    'Står det «berre møt opp», kjem du i opningstida. Står det «kan reserverast», ringjer eller skriv du først. Depositum er pengar du får tilbake når du leverer.',
  none: 'Ingenting er meldt inn enno.',
  dropIn: 'Berre møt opp',
  bookable: 'Kan reserverast',
  dropInText: 'Du treng inga avtale. Kom når det er ope.',
  bookableText: 'Ring eller skriv, så held vi det av til deg.',
  how: 'Slik låner du',
  forWhom: 'Kven kan låne?',
  quantity: 'Kor mange',
  price: 'Pris og depositum',
  pickUp: 'Hentast her',
  hours: 'Ope',
  area: 'Område',
  owner: 'Eigd av',
  rules: 'Reglar',
} satisfies Dictionary['equipment'];

export const equipmentKinds = {
  outdoor: 'Tur og friluft',
  winter: 'Ski og skeiser',
  event: 'Arrangement',
  kitchen: 'Kjøkken og servering',
  sound: 'Lyd og bilete',
  tools: 'Verktøy',
  vehicle: 'Minibuss og bil',
  other: 'Anna',
} satisfies Dictionary['equipmentKinds'];
