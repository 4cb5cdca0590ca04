import type { ReaderDictionary } from '../../dictionary.ts';

// The page for new volunteers, and its paper form.

export const volunteer = {
  title: 'Bli frivillig',
  lead: 'En frivillig hjelper andre uten lønn. Ring, send SMS eller kom hit. Du kan si nei senere.',
  description: 'Vil du hjelpe i {municipality}? Se hvem du ringer, og hva du kan gjøre.',
  // The message that a telephone has ready.
  message: 'Hei! Jeg vil gjerne bli frivillig. Ring meg gjerne.',
  subject: 'Jeg vil bli frivillig',
  centre: 'Kjenner alle oppgavene. Finner noe som passer for deg.',
  coordinator: 'Snakker med deg først. Hjelper deg med papirer. Følger deg etterpå.',
  municipality: '{municipality} kommune. Svarer på spørsmål om foreninger og om kommunen.',
  national: 'Oppgaver i hele Norge. Du svarer på nettet.',
  openNational: 'Gå til {host}',
  form: 'Bruk skjemaet til kommunen ({host})',
  visit: 'Besøk',
  otherCentre: 'Også',
  find: 'Finn noe du liker',
  likes: 'Hva liker du?',
  time: 'Hvor mye tid har du?',
  suits: 'Hva passer for deg?',
  addition: 'Du tar ikke jobben til noen. Du hjelper fordi du vil.',
  good: 'Godt å vite',
  paper: 'Skjema på papir',
  paperText: 'Skriv det ut. Skriv svarene dine. Lever det til oss.',
} satisfies ReaderDictionary['volunteer'];

export const volunteerForm = {
  title: 'Skjema for deg som vil bli frivillig',
  description: 'Ett ark på papir: navn, telefon, hva du liker, og når du kan.',
  heading: 'Jeg vil bli frivillig',
  howTo: 'Skriv ut siden. Den blir ett ark. Du kan også få arket av oss.',
  name: 'Navn',
  phone: 'Telefon',
  likes: 'Dette liker jeg',
  often: 'Så ofte kan jeg',
  when: 'Da kan jeg',
  times: ['Formiddag', 'Ettermiddag', 'Kveld', 'Lørdag og søndag'],
  where: 'Her kan jeg hjelpe',
  languages: 'Språk jeg snakker',
  other: 'Vil du si noe mer? (Ikke skriv om helse.)',
  under18: 'Jeg er under 18 år. Mor, far eller en annen foresatt skriver også under.',
  consent:
    '{centre} får ta vare på det jeg har skrevet. De skal bare bruke det til å finne en oppgave. Jeg kan be dem om å slette det.',
  date: 'Dato',
  signature: 'Skriv navnet ditt for hånd',
  handIn: 'Lever skjemaet her',
  orRing: 'Eller ring {phone}. Vi kan fylle det ut sammen.',
} satisfies ReaderDictionary['volunteerForm'];
