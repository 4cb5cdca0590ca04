export const equipment = {
  title: 'Utstyr',
  heading: 'Lån utstyr',
  lead: { one: '{n} ting du kan låne i {municipality}.', other: '{n} ting du kan låne i {municipality}.' },
  description: 'Ski, telt, høyttaler, bord og minibuss til låns i {municipality}: hvor, når og hva det koster.',
  kinds: 'Hva trenger du?',
  waysToBorrow:
    'Står det «bare møt opp», kommer du i åpningstida. Står det «kan reserveres», ringer eller skriver du først. Depositum er penger du får tilbake når du leverer.',
  none: 'Ingenting er meldt inn ennå.',
  dropIn: 'Bare møt opp',
  bookable: 'Kan reserveres',
  dropInText: 'Du trenger ingen avtale. Kom når det er åpent.',
  bookableText: 'Ring eller skriv, så holder vi det av til deg.',
  how: 'Slik låner du',
  forWhom: 'Hvem kan låne?',
  quantity: 'Hvor mange',
  price: 'Pris og depositum',
  pickUp: 'Hentes her',
  hours: 'Åpent',
  area: 'Område',
  owner: 'Eies av',
  rules: 'Regler',
};

export const equipmentKinds = {
  outdoor: 'Tur og friluft',
  winter: 'Ski og skøyter',
  event: 'Arrangement',
  kitchen: 'Kjøkken og servering',
  sound: 'Lyd og bilde',
  tools: 'Verktøy',
  vehicle: 'Minibuss og bil',
  other: 'Annet',
};
