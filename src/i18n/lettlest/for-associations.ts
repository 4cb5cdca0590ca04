import type { ReaderDictionary } from '../dictionary.ts';

// The page for associations.
export const forAssociations = {
  title: 'For foreninger',
  lead: 'Dette er for foreninger i {municipality}. Se penger, rom, ting å låne og råd. Dere kan også ringe.',
  description: 'Dette trenger foreninger i {municipality}: penger, rom, ting å låne, råd og hjelp.',
  grants: 'Se hva dere kan søke om, og når',
  venues: 'Finn et rom, en sal eller en hall',
  equipment: 'Ski, telt, høyttaler eller liten buss',
  handbook: 'Begynne, styre, årsmøte, politiattest og ferdige papirer',
  examples: 'Se hva andre har gjort, og hva det kostet',
  awards: 'Foreslå noen som fortjener det',
  advice: 'Be om hjelp',
  adviceText:
    'Vi hjelper dere å søke om penger. Vi hjelper med skjemaer og ideer. Vi kan komme til dere. Det er gratis.',
  sendIn: 'Få en aktivitet i kalenderen',
  sendInText: 'Ring oss, eller send en e-post. Svar på disse spørsmålene. Vi legger aktiviteten i kalenderen.',
  access: 'Kan dere logge inn?',
  signIn: 'Logg inn og skriv selv',
  sendInBy: 'Skriv e-post. Spørsmålene står der.',
  sendInSubject: 'Ny aktivitet i kalenderen',
  questions: [
    'Hva heter aktiviteten?',
    'Hvilken dag? Når begynner den, og når er den ferdig?',
    'Skjer den flere ganger? Hvor ofte, og til når?',
    'Hvor er det?',
    'Hva koster det?',
    'Hvem passer det for?',
    'Hva skjer der? Skriv to–tre setninger.',
    'Hvem kan folk ringe?',
  ],
  changed: 'Er noe feil, avlyst eller flyttet?',
  changedText: 'Si fra til oss. Vi retter det. Haster det? Ring oss.',
  entry: 'Det som står om dere her',
  entrySubject: 'Endring i foreningsregisteret',
  entryBy: 'Si fra om noe nytt i en forening',
} satisfies ReaderDictionary['forAssociations'];
