import type { ReaderDictionary } from '../dictionary.ts';

export const associations = {
  /** Of a list for letters: name, role, e-mail, telephone. */
  addressColumns: ['Searvi', 'Rolla', 'E-poasta', 'Telefovdna'],
  title: 'Searvvit',
  lead: {
    one: '{n} searvi masa sáhtát searvat.',
    two: '{n} searvvi maidda sáhtát searvat.',
    other: '{n} searvvi maidda sáhtát searvat.',
  },
  description: 'Searvvit {municipality} gielddas: geat dat leat, maid dat dahket ja geasa riŋget.',
  allOver: 'Olles gielda',
  happening: 'Dát dáhpáhuvvá min luhtte',
  nothing: 'Dál eai leat beaivvit dieđihuvvon. Riŋge midjiide.',
  about: 'Searvvi birra',
  suits: 'Geaidda',
  membership: 'Šatta miellahttun',
  newHere: 'Leatgo ođas dáppe?',
  buddy: 'Dáppe lea olmmoš guhte vuostáiváldá ođđa olbmuid («aktivitetsfadder»)',
  weAreAt: 'Mii leat dáppe',
  website: 'Neahttasiidu',
  links: 'Liŋkkat',
  number: 'Organisašuvdnanummar',
  members: 'Miellahtut',
  umbrella: 'Gullá dása',
  support: 'Doarjjo min',
  themes: 'Fáddá',
  area: 'Guovlu',
  checked: 'Searvi lea dárkkistan: {date}',
  paused: 'Searvvis lea boddu.',
  closed: 'Searvi lea heaittihuvvon.',
  also: 'Maiddái: {schedule}',
  letters: 'Mana bustávvii',
  /** A letter, or «0–9». */
  onLetter: 'Searvvit bustávain {letter}',
  onLetterDescription:
    'Searvvit {municipality} gielddas, bustávva {letter}: geat dat leat, maid dat dahket ja geasa riŋget.',
  listed: 'Háliidehpetgo leat dáppe? {call}',
} satisfies ReaderDictionary['associations'];
