import type { ReaderDictionary } from '../../dictionary.ts';

// The accessibility statement.
export const accessibility = {
  title: 'Nettsiden skal være for alle',
  lead: 'Alle skal kunne bruke {name}. Du kan bruke skjermleser, bare taster eller stor skrift.',
  description: 'Alle skal kunne bruke {name}. Se hva som ikke er bra nok. Se hvem du kan si fra til.',
  statement: 'Erklæringen',
  statementText:
    '{municipality} kommune har skrevet en tilgjengelighetserklæring. Den viser hvem som kan bruke nettsiden. Den ligger hos Tilsynet for universell utforming av ikt.',
  statementLink: 'Les erklæringen ({host})',
  statementMissing: 'Erklæringen er ikke ferdig ennå. Si fra til oss hvis noe ikke virker.',
  own: 'Reglene vi følger',
  ownText:
    'Kommunen eier ikke {name}. Loven har 35 regler for oss. De er i WCAG 2.0, nivå A og AA. Vi følger også reglene i WCAG 2.2, nivå A og AA.',
  ownCannot: 'Private kan ikke bruke uustatus.no. Derfor er erklæringen her.',
  law: 'Vi må følge WCAG 2.1, nivå A og AA. Vi følger også WCAG 2.2.',
  tested: 'Sist testet {date}.',
  made: 'Slik har vi laget sidene',
  features: [
    'Du kan bruke bare taster. Alt virker også uten JavaScript.',
    'Du kan gjøre teksten fire ganger større (400 prosent). Ingenting blir borte.',
    'Teksten er lett å se (minst 7:1). Det gjelder også på mørk bakgrunn.',
    'Du trenger ikke å logge inn. Vi lagrer ingenting hos deg.',
    'Du kan lese kalenderen på telefonen og på papir.',
    'Du kan skrive ut alle sider med store bokstaver. Mange telefoner kan lese opp lange tekster.',
  ],
  shortcomings: 'Dette er ikke bra nok ennå',
  noShortcomings: 'Vi vet ikke om noen feil nå. Si fra hvis du finner en.',
  tellUs: 'Si fra til oss',
  tellUsText: 'Fortell hva du ville gjøre. Fortell hva som ikke gikk. Vi svarer innen en uke.',
  complain: 'Klage',
  complainText:
    'Får du ikke svar? Er du ikke enig? Da kan du klage. Skriv til Tilsynet for universell utforming av ikt.',
  complainLink: 'Klag her ({host})',
} satisfies ReaderDictionary['accessibility'];
