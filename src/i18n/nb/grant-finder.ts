// The grant finder: who, what, when and how much, and whether one can apply now.

export const applicants = {
  association: 'Forening',
  group: 'Gruppe uten organisasjonsnummer',
  youth: 'Ungdom som søker selv',
  person: 'Privatperson',
  institution: 'Kommune eller institusjon',
};

export const purposes = {
  'running-costs': 'Drift og faste aktiviteter',
  event: 'Arrangement',
  equipment: 'Utstyr',
  facility: 'Hus, anlegg og uteområder',
  project: 'Prosjekt',
  course: 'Kurs og opplæring',
  inclusion: 'At alle kan være med',
  travel: 'Tur og reise',
};

export const grantFinder = {
  heading: 'Finn tilskudd som passer',
  questions: {
    applicant: 'Hvem er dere?',
    purpose: 'Hva skal pengene gå til?',
    theme: 'Hva handler det om?',
    time: 'Når vil dere søke?',
    amount: 'Hvor mye trenger dere?',
  },
  times: { now: 'Nå', soon: 'Innen tre måneder', later: 'Om mer enn tre måneder', rolling: 'Når som helst' },
  amounts: {
    small: 'Inntil 10 000 kr',
    medium: '10 000–50 000 kr',
    large: '50 000–200 000 kr',
    huge: 'Over 200 000 kr',
    varies: 'Beløpet er ikke oppgitt',
  },
  any: 'Alle',
  fits: { one: 'Ett tilskudd passer', other: '{n} tilskudd passer' },
  none: 'Ingen tilskudd passer med alt dette. Prøv med færre valg:',
  without: { one: 'Uten «{choice}»: ett tilskudd', other: 'Uten «{choice}»: {n} tilskudd' },
  all: 'Vis alle tilskudd',
  failed: 'Vi fikk ikke hentet hele lista. Prøv igjen, eller bruk sidene med tilskudd nedenfor.',
  print: 'Skriv ut',
  feed: 'Få fristene for «{choice}» i din egen kalender',
  nearestFeed: 'Utvalget har ingen egen kalender. Nærmest er fristene for «{choice}»',
  allFeed: 'Få alle fristene i din egen kalender',
  pageTitle: 'Tilskudd: {choice}',
  pageDescription: 'Tilskudd og fond i {municipality}, med frister: {choice}.',
  pageLead: { one: 'Ett tilskudd passer for «{choice}».', other: '{n} tilskudd passer for «{choice}».' },
  pageNone: 'Ingen tilskudd passer for «{choice}» akkurat nå.',
  narrow: 'Svar på flere spørsmål',
  subscribe: 'Få fristene i din egen kalender',
  feedTitle: 'Tilskuddsfrister i {municipality}: {choice}',
  canApply: 'Kan vi søke på nå?',
  open: {
    one: 'Ja, ett tilskudd kan dere søke på nå.',
    other: 'Ja, {n} tilskudd kan dere søke på nå.',
  },
  closed: 'Nei, ingen tilskudd er åpne akkurat nå.',
  nextOpens: 'Det neste åpner {date}.',
  answers: {
    until: 'Ja, fram til {date}.',
    untilTime: 'Ja, fram til {date} kl. {time}.',
    untilUsual: 'Ja, trolig. Fristen pleier å være {date}, men datoen er ikke bekreftet.',
    rolling: 'Ja, hele året.',
    opens: 'Nei, ikke ennå. Åpner {date}.',
    usuallyOpens: 'Nei, ikke ennå. Pleier å åpne {date}.',
    unknown: 'Det er ikke sikkert. Spør giveren.',
    over: 'Nei, det er over for i år.',
    usual: 'Fristen pleier å være {date}.',
  },
};
