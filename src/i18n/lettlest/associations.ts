import type { ReaderDictionary } from '../dictionary.ts';

// The associations: the list, and the page of one.
export const associations = {
  /** Of a list for letters: name, role, e-mail, telephone. */
  addressColumns: ['Forening', 'Oppgave', 'E-post', 'Telefon'],
  title: 'Foreninger',
  lead: { one: 'Du kan bli med i {n} forening.', other: 'Du kan bli med i {n} foreninger.' },
  description: 'Foreninger i {municipality}. Se hva de gjør, og hvem du ringer.',
  allOver: 'Hele kommunen',
  happening: 'Dette skjer hos oss',
  nothing: 'Det er ingen datoer nå. Du kan ringe oss.',
  about: 'Om foreningen',
  suits: 'For hvem',
  membership: 'Bli medlem',
  newHere: 'Er du ny her?',
  buddy: 'En fadder hjelper nye',
  weAreAt: 'Vi er på',
  website: 'Nettside',
  links: 'Lenker',
  number: 'Org.nr.',
  members: 'Medlemmer',
  umbrella: 'Hører til',
  support: 'Gi penger til oss',
  themes: 'Tema',
  area: 'Område',
  checked: 'Foreningen sjekket dette {date}',
  paused: 'Foreningen har pause.',
  closed: 'Foreningen finnes ikke lenger.',
  also: 'Også {schedule}',
  letters: 'Gå til bokstav',
  /** A letter, or «0–9». */
  onLetter: 'Foreninger på {letter}',
  onLetterDescription: 'Foreninger i {municipality} på {letter}. Se hvem de er, og hvem du ringer.',
  listed: 'Vil dere stå her? {call}',
} satisfies ReaderDictionary['associations'];
