import type { Dictionary } from '../dictionary.ts';

export const pages = {
  nextRevision: 'Neste revisjon: {date}',
  dates: 'Datoar',
  noDates: 'Ingen datoar er sette enno.',
  documents: 'Dokument',
  adopted: 'Vedteke {date}',
  revised: 'neste revisjon {date}',
  figures: 'Tala',
  figure: 'Kva',
  value: 'Tal',
  year: 'År',
  source: 'Kjelde',
  wishes: 'Ønske',
  offers: 'Tilbod',
} satisfies Dictionary['pages'];

export const forAssociations = {
  title: 'For foreiningar',
  lead: 'Pengar, lokale, utstyr og råd for lag og foreiningar i {municipality}. De kan òg ringje.',
  description: 'Alt lag og foreiningar i {municipality} treng: tilskot, lokale, utstyr, handbok og hjelp.',
  grants: 'Sjå kva de kan søkje om, og når fristane er',
  venues: 'Finn eit rom, ein sal eller ei hall',
  equipment: 'Ski, telt, høgtalar eller minibuss',
  handbook: 'Start, styre, årsmøte, politiattest og malar',
  examples: 'Sjå kva andre har fått til, og kva det kosta',
  awards: 'Føreslå nokon som fortener det',
  advice: 'Bestill rettleiing',
  adviceText: 'Vi hjelper med søknader, registrering og idear. Vi kjem gjerne på medlemsmøtet dykkar. Det er gratis.',
  sendIn: 'Få ein aktivitet i kalenderen',
  sendInText: 'Ring, eller send ein e-post med svar på desse spørsmåla. Vi legg han ut.',
  access: 'Har de fått tilgang?',
  signIn: 'Logg inn og skriv sjølve',
  sendInBy: 'Skriv e-post med spørsmåla ferdig sette opp',
  sendInSubject: 'Ny aktivitet i kalenderen',
  questions: [
    'Kva heiter aktiviteten?',
    'Dag og klokkeslett, frå og til',
    'Blir han gjenteken? Kor ofte, og til når?',
    'Kvar er det?',
    'Kva kostar det?',
    'Kven passar det for?',
    'Kva skjer der? To–tre setningar.',
    'Kven kan folk ringje?',
  ],
  changed: 'Er noko feil, avlyst eller flytta?',
  changedText: 'Meld frå til oss, så rettar vi det. Hastar det, så ring.',
  entry: 'Om dykk i registeret',
  entrySubject: 'Endring i foreiningsregisteret',
  entryBy: 'Meld endring for ei foreining',
} satisfies Dictionary['forAssociations'];

export const accessibility = {
  title: 'Tilgjenge',
  lead: 'Alle skal kunne bruke {name}, òg med skjermlesar, tastatur eller stor skrift.',
  description: 'Tilgjengefråsegn for {name}: kva vi følgjer, kva som ikkje er godt nok, og kven du seier frå til.',
  statement: 'Fråsegna',
  statementText:
    '{municipality} kommune har laga ei tilgjengefråsegn. Ho ligg hos Tilsynet for universell utforming av ikt.',
  statementLink: 'Les fråsegna ({host})',
  statementMissing: 'Fråsegna er ikkje publisert enno. Du kan likevel seie frå til oss om alt som ikkje verkar.',
  own: 'Kva vi følgjer',
  ownText:
    '{name} er ikkje eigd av det offentlege. Lova ber oss følgje 35 krav i standarden WCAG 2.0 på nivå A og AA. Vi byggjer etter alle krava på desse nivåa i WCAG 2.2.',
  ownCannot: 'Private eigarar kan ikkje bruke uustatus.no. Difor står fråsegna her.',
  law: 'Nettstaden skal følgje WCAG 2.1 på nivå A og AA. Vi byggjer òg etter WCAG 2.2.',
  tested: 'Sist testa {date}.',
  made: 'Slik er sidene laga',
  features: [
    'Alt verkar med tastatur og utan JavaScript.',
    'Teksten kan forstørrast til 400 prosent utan at noko forsvinn.',
    'Kontrasten er minst 7:1, òg i mørk vising.',
    'Du treng ingen konto, og vi lagrar ingenting hos deg.',
    'Kalenderen kan lesast i din eigen kalender og på papir.',
  ],
  shortcomings: 'Dette er ikkje godt nok enno',
  noShortcomings: 'Vi kjenner ikkje til feil no. Finn du ein, vil vi vite det.',
  tellUs: 'Sei frå til oss',
  tellUsText: 'Fortel kva du prøvde på, og kva som hindra deg. Vi svarer innan ei veke.',
  complain: 'Klage',
  complainText: 'Får du ikkje svar, eller er du usamd, kan du klage til Tilsynet for universell utforming av ikt.',
  complainLink: 'Klag til tilsynet ({host})',
} satisfies Dictionary['accessibility'];

export const linkCards = {
  title: 'Lenk hit',
  lead: 'Kort til kommunen sine eigne sider, slik at folk finn fram hit derifrå.',
  description: 'Ferdige kort med lenkje, tittel og tekst til nettstaden til kommunen.',
  how: 'Kopier HTML-en inn på sida der folk leitar. Korta har verken skript eller stil.',
  asData: 'Alle korta som data',

  htmlOf: 'HTML for {title}',
} satisfies Dictionary['linkCards'];
