import type { ReaderDictionary } from '../dictionary.ts';

// The list of places and the map beside it.

export const map = {
  title: 'Khariidad',
  titleOn: 'Khariidad: {date}',
  heading: 'Ka hel khariidadda',
  description: 'Hoolal, dhaqdhaqaaqyo, ururro iyo qalab, meel meel, iyo jidka loo maro. Degmada: {municipality}.',
  lead: '{municipality}, {date}: meelaha, waxa ka dhacaya, ururrada ku kulma iyo waxa aad ka amaahan karto.',
  show: 'Tus khariidadda',
  hide: 'Qari khariidadda',
  asks: 'Khariidadda waxaa laga soo qaadayaa {host} marka aad riixdo oo keliya.',
  loading: 'Khariidadda waa la soo qaadayaa …',
  failed: 'Khariidadda lama soo qaadi karin. Meelaha oo dhan liiska ayay ku yaalliin.',
  noTiles:
    'Sawirrada khariidadda ee {host} ma jawaabayaan. Meelaha oo dhan liiska ayay ku yaalliin, dhibcuhuna meeshooda saxda ah ayay joogaan.',
  label: 'Khariidadda meelaha liiska ku jira',
  zoomIn: 'Soo dhawee',
  zoomOut: 'Fogee',
  legend: 'Dhibcaha huruudka ah waa meelaha ay maalintan wax ka dhacayaan.',
  group: { one: '{n} meel', other: '{n} meelood' },
  onMap: 'Ka tus khariidadda',
  onMapName: 'Ka tus khariidadda: {place}',
  inList: 'Ka eeg liiska',
  close: 'Xir',
  directions: 'Hel jidka',
  directionsTo: 'Jidka loo maro {place} (openstreetmap.org)',
  lacksPoint: 'Weli khariidadda laguma calaamadin.',
  unknown: 'Meesha: weydii qabanqaabiyaha',
  elsewhere: 'Degmada oo dhan, ama xaafad lama sheegin',
  happening: { one: '{n} dhaqdhaqaaq', other: '{n} dhaqdhaqaaq' },
  associations: 'Ururro',
  equipment: 'Qalab la amaahdo',
  without: {
    one: '{n} urur ma laha meel joogto ah.',
    other: '{n} urur ma laha meel joogto ah.',
  },
  allAssociations: 'Eeg dhammaan ururrada',
  nearby: 'Eeg waxa u dhow',
} satisfies ReaderDictionary['map'];
