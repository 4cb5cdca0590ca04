import type { ReaderDictionary } from '../dictionary.ts';

// The handbook for associations.
export const handbook = {
  title: 'Råd (håndbok)',
  heading: 'Råd til foreninger (håndbok)',
  lead: 'Råd til deg som driver en forening i {municipality}.',
  description: 'Råd til foreninger i {municipality}: begynne, styre, møte, penger, politiattest og ferdige papirer.',
  chapters: 'Kapitlene',
  templates: 'Ferdige papirer til å skrive ut',
  whole: 'Alle råd på én side',
  wholeText: 'Les alt på én gang, eller skriv det ut.',
  wholeTitle: 'Hele håndboka',
  wholeLead: {
    one: '{n} kapittel. Hvert kapittel får et nytt ark når du skriver ut.',
    other: '{n} kapitler. Hvert kapittel får et nytt ark når du skriver ut.',
  },
  contents: 'Dette står her',
  inChapter: 'I dette kapittelet',
  chapter: 'Kapittel {n}',
  revised: 'Lest på nytt {date}',
  bookRevised: 'Håndboka er sist lest på nytt {date}.',
  sources: 'Her har vi lest',
  turn: 'Neste og forrige kapittel',
  previous: 'Forrige',
  next: 'Neste',
  printHint: 'Skriv ut: Trykk Ctrl + P. På Mac trykker du ⌘ + P. Bare arket kommer på papiret.',
  none: 'Det er ingen kapitler ennå.',
} satisfies ReaderDictionary['handbook'];
