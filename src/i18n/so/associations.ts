import type { ReaderDictionary } from '../dictionary.ts';

export const associations = {
  /** Of a list for letters: name, role, e-mail, telephone. */
  addressColumns: ['Urur', 'Doorka', 'E-mayl', 'Telefoon'],
  title: 'Ururro',
  lead: { one: '{n} urur oo aad ku biiri karto.', other: '{n} urur oo aad ku biiri karto.' },
  description:
    'Ururrada iyo naadiyada: cidda ay yihiin, waxa ay qabtaan iyo cidda aad wacayso. Degmada: {municipality}.',
  allOver: 'Degmada oo dhan',
  happening: 'Waxa naga dhacaya',
  nothing: 'Hadda maalmo lama qorin. Fadlan na soo wac.',
  about: 'Ururka ku saabsan',
  suits: 'Cidda loogu talagalay',
  membership: 'Xubin noqo',
  newHere: 'Ma ku cusub tahay?',
  buddy: 'Waxaa jira qof ku soo dhaweeya («aktivitetsfadder»)',
  weAreAt: 'Waxaan joognaa',
  website: 'Bogga internetka',
  links: 'Linkiyo',
  number: 'Lambarka ururka («Org.nr.»)',
  members: 'Xubnaha',
  umbrella: 'Ka tirsan',
  support: 'Na taageer',
  themes: 'Mawduucyo',
  area: 'Xaafadda',
  checked: 'Ururku wuu hubiyay: {date}',
  paused: 'Ururku wuu nasanayaa hadda.',
  closed: 'Ururka waa la xiray.',
  also: 'Sidoo kale: {schedule}',
  letters: 'Tag xarafka',
  /** A letter, or «0–9». */
  onLetter: 'Ururrada xarafka {letter}',
  onLetterDescription:
    'Ururrada xarafka {letter}: cidda ay yihiin, waxa ay qabtaan iyo cidda aad wacayso. Degmada: {municipality}.',
  listed: 'Ma rabtaan in halkan la idinku qoro? {call}',
} satisfies ReaderDictionary['associations'];
