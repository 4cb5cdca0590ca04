// The accessibility statement.
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
    '{name} eies ikke av det offentlige. Loven ber oss følge 35 krav i WCAG 2.0 på nivå A og AA. Det er internasjonale krav til nettsider som alle kan bruke. Vi bygger etter alle kravene på disse nivåene i WCAG 2.2.',
  ownCannot: 'Private eiere kan ikke bruke uustatus.no. Derfor står erklæringen her.',
  law: 'Nettstedet skal følge WCAG 2.1 på nivå A og AA. Det er internasjonale krav til nettsider som alle kan bruke. Vi bygger også etter WCAG 2.2.',
  tested: 'Sist testet {date}.',
  made: 'Slik er sidene laget',
  features: [
    'Alt virker med tastatur og uten JavaScript.',
    'Teksten kan forstørres til 400 prosent uten at noe forsvinner.',
    'Kontrasten er minst 7:1, også i mørk visning.',
    'Du trenger ingen konto, og vi lagrer ingenting hos deg.',
    'Kalenderen kan leses i din egen kalender og på papir.',
    'Alle sider kan skrives ut med stor skrift. Lange tekster leses opp når enheten din har en stemme for språket.',
  ],
  shortcomings: 'Dette er ikke godt nok ennå',
  noShortcomings: 'Vi kjenner ikke til feil nå. Finner du en, vil vi vite det.',
  tellUs: 'Si fra til oss',
  tellUsText: 'Fortell hva du prøvde på, og hva som hindret deg. Vi svarer innen en uke.',
  complain: 'Klage',
  complainText: 'Får du ikke svar, eller er du uenig, kan du klage til Tilsynet for universell utforming av ikt.',
  complainLink: 'Klag til tilsynet ({host})',
};
