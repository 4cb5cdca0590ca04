// Pages about the portal itself, and for those who fill it.

export const pages = {
  nextRevision: 'Neste revisjon: {date}',
  dates: 'Datoer',
  noDates: 'Ingen datoer er satt ennå.',
  documents: 'Dokumenter',
  adopted: 'Vedtatt {date}',
  revised: 'neste revisjon {date}',
  figures: 'Tallene',
  figure: 'Hva',
  value: 'Tall',
  year: 'År',
  source: 'Kilde',
  wishes: 'Ønsker',
  offers: 'Tilbud',
};

export const forAssociations = {
  title: 'For foreninger',
  lead: 'Penger, lokaler, utstyr og råd for lag og foreninger i {municipality}. Dere kan også ringe.',
  description: 'Alt lag og foreninger i {municipality} trenger: tilskudd, lokaler, utstyr, håndbok og hjelp.',
  grants: 'Se hva dere kan søke om, og når fristene er',
  venues: 'Finn et rom, en sal eller en hall',
  equipment: 'Ski, telt, høyttaler eller minibuss',
  handbook: 'Start, styre, årsmøte, politiattest og maler',
  examples: 'Se hva andre har fått til, og hva det kostet',
  awards: 'Foreslå noen som fortjener det',
  advice: 'Bestill veiledning',
  adviceText: 'Vi hjelper med søknader, registrering og ideer. Vi kommer gjerne på medlemsmøtet deres. Det er gratis.',
  sendIn: 'Få en aktivitet i kalenderen',
  sendInText: 'Ring, eller send en e-post med svar på disse spørsmålene. Vi legger den ut.',
  access: 'Har dere fått tilgang?',
  signIn: 'Logg inn og skriv selv',
  sendInBy: 'Skriv e-post med spørsmålene ferdig satt opp',
  sendInSubject: 'Ny aktivitet i kalenderen',
  questions: [
    'Hva heter aktiviteten?',
    'Dag og klokkeslett, fra og til',
    'Gjentas den? Hvor ofte, og til når?',
    'Hvor er det?',
    'Hva koster det?',
    'Hvem passer det for?',
    'Hva skjer der? To–tre setninger.',
    'Hvem kan folk ringe?',
  ],
  changed: 'Er noe feil, avlyst eller flyttet?',
  changedText: 'Meld fra til oss, så retter vi det. Haster det, så ring.',
  entry: 'Om dere i registeret',
  entrySubject: 'Endring i foreningsregisteret',
  entryBy: 'Meld endring for en forening',
};

export const accessibility = {
  title: 'Tilgjengelighet',
  lead: 'Alle skal kunne bruke {name}, også med skjermleser, tastatur eller stor skrift.',
  description:
    'Tilgjengelighetserklæring for {name}: hva vi følger, hva som ikke er godt nok, og hvem du sier fra til.',
  statement: 'Erklæringen',
  statementText:
    '{municipality} kommune har laget en tilgjengelighetserklæring. Den ligger hos Tilsynet for universell utforming av ikt.',
  statementLink: 'Les erklæringen ({host})',
  statementMissing: 'Erklæringen er ikke publisert ennå. Du kan likevel si fra til oss om alt som ikke virker.',
  own: 'Hva vi følger',
  ownText:
    '{name} eies ikke av det offentlige. Loven ber oss følge 35 krav i standarden WCAG 2.0 på nivå A og AA. Vi bygger etter alle kravene på disse nivåene i WCAG 2.2.',
  ownCannot: 'Private eiere kan ikke bruke uustatus.no. Derfor står erklæringen her.',
  law: 'Nettstedet skal følge WCAG 2.1 på nivå A og AA. Vi bygger også etter WCAG 2.2.',
  tested: 'Sist testet {date}.',
  made: 'Slik er sidene laget',
  features: [
    'Alt virker med tastatur og uten JavaScript.',
    'Teksten kan forstørres til 400 prosent uten at noe forsvinner.',
    'Kontrasten er minst 7:1, også i mørk visning.',
    'Du trenger ingen konto, og vi lagrer ingenting hos deg.',
    'Kalenderen kan leses i din egen kalender og på papir.',
  ],
  shortcomings: 'Dette er ikke godt nok ennå',
  noShortcomings: 'Vi kjenner ikke til feil nå. Finner du en, vil vi vite det.',
  tellUs: 'Si fra til oss',
  tellUsText: 'Fortell hva du prøvde på, og hva som hindret deg. Vi svarer innen en uke.',
  complain: 'Klage',
  complainText: 'Får du ikke svar, eller er du uenig, kan du klage til Tilsynet for universell utforming av ikt.',
  complainLink: 'Klag til tilsynet ({host})',
};

export const linkCards = {
  title: 'Lenk hit',
  lead: 'Kort til kommunens egne sider, slik at folk finner fram hit derfra.',
  description: 'Ferdige kort med lenke, tittel og tekst til kommunens nettsted.',
  how: 'Kopier HTML-en inn på siden der folk leter. Kortene har verken skript eller stil.',
  asData: 'Alle kortene som data',

  htmlOf: 'HTML for {title}',
};
