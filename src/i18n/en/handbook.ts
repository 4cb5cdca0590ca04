import type { Dictionary } from '../dictionary.ts';

export const handbook = {
  title: 'Handbook',
  heading: 'Handbook for associations',
  lead: 'Advice and templates for you who run an association in {municipality}.',
  description:
    'Starting up, boards, annual meetings, money, insurance, police certificates and templates for associations in {municipality}.',
  chapters: 'The chapters',
  templates: 'Templates to print',
  whole: 'The whole handbook on one page',
  wholeText: 'Read it all in one go, or print it.',
  wholeTitle: 'The whole handbook',
  wholeLead: {
    one: '{n} chapter. Each chapter starts on a new sheet when you print.',
    other: '{n} chapters. Each chapter starts on a new sheet when you print.',
  },
  contents: 'Contents',
  inChapter: 'In this chapter',
  chapter: 'Chapter {n}',
  revised: 'Updated {date}',
  bookRevised: 'The handbook was last updated on {date}.',
  sources: 'Sources',
  turn: 'Turn the pages of the handbook',
  previous: 'Previous',
  next: 'Next',
  printHint: 'Print from your browser: Ctrl + P, or ⌘ + P on a Mac. Only the sheet itself comes out on paper.',
  none: 'No chapters have been written yet.',
} satisfies Dictionary['handbook'];
