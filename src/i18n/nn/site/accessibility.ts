import type { Dictionary } from '../../dictionary.ts';

// The accessibility statement.
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
    '{name} er ikkje eigd av det offentlege. Lova ber oss følgje 35 krav i WCAG 2.0 på nivå A og AA. Det er internasjonale krav til nettsider som alle kan bruke. Vi byggjer etter alle krava på desse nivåa i WCAG 2.2.',
  ownCannot: 'Private eigarar kan ikkje bruke uustatus.no. Difor står fråsegna her.',
  law: 'Nettstaden skal følgje WCAG 2.1 på nivå A og AA. Det er internasjonale krav til nettsider som alle kan bruke. Vi byggjer òg etter WCAG 2.2.',
  tested: 'Sist testa {date}.',
  made: 'Slik er sidene laga',
  features: [
    'Alt verkar med tastatur og utan JavaScript.',
    'Teksten kan forstørrast til 400 prosent utan at noko forsvinn.',
    'Kontrasten er minst 7:1, òg i mørk vising.',
    'Du treng ingen konto, og vi lagrar ingenting hos deg.',
    'Kalenderen kan lesast i din eigen kalender og på papir.',
    'Alle sider kan skrivast ut med stor skrift. Lange tekstar blir lesne opp når eininga di har ei stemme for språket.',
  ],
  shortcomings: 'Dette er ikkje godt nok enno',
  noShortcomings: 'Vi kjenner ikkje til feil no. Finn du ein, vil vi vite det.',
  tellUs: 'Sei frå til oss',
  tellUsText: 'Fortel kva du prøvde på, og kva som hindra deg. Vi svarer innan ei veke.',
  complain: 'Klage',
  complainText: 'Får du ikkje svar, eller er du usamd, kan du klage til Tilsynet for universell utforming av ikt.',
  complainLink: 'Klag til tilsynet ({host})',
} satisfies Dictionary['accessibility'];
