import type { ReaderDictionary } from '../dictionary.ts';

export const handbook = {
  title: 'Giehtagirji',
  heading: 'Giehtagirji servviide',
  lead: 'Rávvagat ja mállet dutnje guhte jođihat searvvi {municipality} gielddas.',
  description:
    'Álggaheapmi, stivra, jahkečoahkkin, ruhta, dáhkádus, politiijaduođaštus («politiattest») ja mállet servviide {municipality} gielddas.',
  chapters: 'Kapihttalat',
  templates: 'Mállet maid sáhttá čálihit',
  whole: 'Olles giehtagirji ovtta siiddus',
  wholeText: 'Loga visot oktanaga, dahje čálit dan.',
  wholeTitle: 'Olles giehtagirji',
  wholeLead: {
    one: '{n} kapihtal. Go čálihat, de juohke kapihtal álgá ođđa árkkas.',
    two: '{n} kapihttala. Go čálihat, de juohke kapihtal álgá ođđa árkkas.',
    other: '{n} kapihttala. Go čálihat, de juohke kapihtal álgá ođđa árkkas.',
  },
  contents: 'Sisdoallu',
  inChapter: 'Dán kapihttalis',
  chapter: 'Kapihtal {n}',
  revised: 'Ođasmahttojuvvon: {date}',
  bookRevised: 'Giehtagirji lea maŋimus háve ođasmahttojuvvon: {date}.',
  sources: 'Gáldut',
  turn: 'Bláđe giehtagirjjis',
  previous: 'Ovddit',
  next: 'Čuovvovaš',
  printHint: 'Čálit neahttalohkkis: Ctrl + P, dahje ⌘ + P Macas. Dušše árka ieš boahtá báhpárii.',
  none: 'Kapihttalat eai leat vel čállojuvvon.',
} satisfies ReaderDictionary['handbook'];
