import type { Dictionary } from '../dictionary.ts';

export const handbook = {
  title: 'Handbok',
  heading: 'Handbok for foreiningar',
  lead: 'Råd og malar for deg som driv eit lag i {municipality}.',
  description:
    'Start, styre, årsmøte, pengar, forsikring, politiattest og malar for lag og foreiningar i {municipality}.',
  chapters: 'Kapitla',
  templates: 'Malar til utskrift',
  whole: 'Heile handboka på éi side',
  wholeText: 'Les alt under eitt, eller skriv det ut.',
  wholeTitle: 'Heile handboka',
  wholeLead: {
    one: '{n} kapittel. Kvart kapittel byrjar på eit nytt ark når du skriv ut.',
    other: '{n} kapittel. Kvart kapittel byrjar på eit nytt ark når du skriv ut.',
  },
  contents: 'Innhald',
  inChapter: 'I dette kapittelet',
  chapter: 'Kapittel {n}',
  revised: 'Oppdatert {date}',
  bookRevised: 'Handboka er sist oppdatert {date}.',
  sources: 'Kjelder',
  turn: 'Bla i handboka',
  previous: 'Førre',
  next: 'Neste',
  printHint: 'Skriv ut frå nettlesaren: Ctrl + P, eller ⌘ + P på Mac. Berre sjølve arket kjem på papiret.',
  none: 'Ingen kapittel er skrivne enno.',
} satisfies Dictionary['handbook'];
