import type { ReaderDictionary } from '../dictionary.ts';

export const forAssociations = {
  title: 'Servviide',
  lead: 'Ruhta, lokálat, biergasat ja rávvagat servviide {municipality} gielddas. Dii sáhttibehtet maid riŋget.',
  description:
    'Buot maid searvvit {municipality} gielddas dárbbašit: doarjagat, lokálat, biergasat, giehtagirji ja veahkki.',
  grants: 'Geahččet maid sáhttibehtet ohcat, ja goas áigemearit leat',
  venues: 'Gávnna lanja, sála dahje hálla',
  equipment: 'Čuoiggat, tealta, skájan dahje unnabusse',
  handbook: 'Álggaheapmi, stivra, jahkečoahkkin, politiijaduođaštus («politiattest») ja mállet',
  examples: 'Geahččet maid earát leat olahan, ja maid dat mávssii',
  awards: 'Evttot soapmása guhte dan ánssáša',
  advice: 'Diŋgo bagadeami',
  adviceText:
    'Mii veahkehit ohcamušaiguin, registreremiin ja jurdagiiguin. Mii boahtit mielas din miellahttočoahkkimii. Dat lea nuvttá.',
  sendIn: 'Oaččo doaimma kaleandarii',
  sendInText: 'Riŋge, dahje sádde e-poastta mas vástidat dáid gažaldagaid. Mii bidjat dan kaleandarii.',
  access: 'Lehpetgo ožžon beassanlobi?',
  signIn: 'Logge sisa ja čále ieš',
  sendInBy: 'Čále e-poastta mas gažaldagat leat juo',
  sendInSubject: 'Ođđa doaibma kaleandarii (ny aktivitet)',
  questions: [
    'Mii doaimma namma lea?',
    'Beaivi ja diibmu, álgu ja loahppa',
    'Geardduhuvvogo dat? Man dávjá, ja goassážii?',
    'Gos dat lea?',
    'Maid dat máksá?',
    'Geaidda dat heive?',
    'Mii doppe dáhpáhuvvá? Guokte dahje golbma cealkaga.',
    'Geasa olbmot sáhttet riŋget?',
  ],
  changed: 'Leago juoga boastut, heaittihuvvon dahje sirdojuvvon?',
  changedText: 'Dieđit midjiide, de mii divvut dan. Jus lea hoahppu, de riŋge.',
  entry: 'Din birra registtaris',
  entrySubject: 'Rievdadus searvelogahallamis (endring)',
  entryBy: 'Dieđit searvvi rievdadusa',
} satisfies ReaderDictionary['forAssociations'];
