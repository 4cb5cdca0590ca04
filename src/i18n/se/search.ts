// Finding.

export const search = {
  title: 'Oza',
  /** The title of the browser's tab when somebody has searched. */
  titled: 'Oza: «{query}»',
  description: 'Oza buot dáppe: {name}. Doaimmat, searvvit, lokálat, doarjagat, bargamušat, veahkki ja giehtagirji.',
  label: 'Maid ozat?',
  button: 'Oza',
  unscripted:
    'Ohcan doaibmá dušše JavaScriptain. Dán sadjái lea dáppe visot A rájes Å rádjai. Don sáhtát maid riŋget {phone}.',
  kind: 'Šládja',
  everyKind: 'Buot',
  theme: 'Fáddá',
  area: 'Báiki',
  all: 'Buot',
  filterMore: 'Ráddje: šládja, fáddá ja báiki',
  clear: 'Váldde eret ráddjema',
  results: 'Bohtosat',
  searching: 'Ohcamin …',
  hits: { one: '{n} boađus: «{query}»', two: '{n} bohtosa: «{query}»', other: '{n} bohtosa: «{query}»' },
  none: 'Eai gávdnon bohtosat: «{query}»',
  advice: [
    'Geahča leago sátni čállojuvvon riekta.',
    'Geahččal unnit sániid, dahje sáni mii mearkkaša seamma.',
    'Oza listtus vuolábealde, A rájes Å rádjai.',
  ],
  past: 'Lea vássán',
  more: { one: 'Čájet {n} vel', two: 'Čájet {n} vel', other: 'Čájet {n} vel' },
  /** Stands before a link with a word that exists. */
  didYouMean: 'Oaivvilditgo',
  /** Searches the full texts of all pages. */
  fullText: 'Eanet bohtosat teavsttas',
  fullTextNone: 'Eai leat eanet bohtosat teavsttas',
  /** What the list of a day is. */
  dayList: 'Buot mii dáhpáhuvvá dan beaivvi, diimmus diibmui.',
  call: 'Itgo gávdnan dan? Riŋge {phone}, de ohcat ovttas.',
  broken: 'Ohcan ii doaimma aitto dál. Oza baicca listtus A rájes Å rádjai.',
  directory: 'Visot A rájes Å rádjai',
  listed: { one: '{n} lea listtus', two: '{n} leat listtus', other: '{n} leat listtus' },
  /** Results of a search by kind, theme and place only. */
  matches: { one: '{n} boađus', two: '{n} bohtosa', other: '{n} bohtosa' },
  /** A letter, or «0–9». */
  onLetter: 'Visot bustávain {letter}',
  onLetterDescription:
    '{name}: visot bustávain {letter}, nama mielde: searvvit, lokálat, doarjagat, bargamušat, veahkki ja giehtagirji.',
  oneKind: 'Dušše okta šládja:',
  letters: 'Mana bustávvii',
  withoutActivities: 'Doaimmat leat beare ollu dása. Daid gávnnat beaivvis beaivái.',
  deadline: 'Áigemearri {date}',
  /** What the main pages are about, in words that people search by. */
  sections: {
    activities:
      'Buot mii dáhpáhuvvá {municipality} gielddas boahtte beivviid: kaleandar, lágideamit, kurssat ja deaivvadeamit.',
    volunteer:
      'Háliidatgo veahkehit? Riŋge midjiide, de gávdnat juoidá mii heive. Dáppe oainnát maid eaktodáhtolaččat dahket.',
    tasks: 'Bargamušat eaktodáhtolaččaide: mii, gos, man dávjá ja geasa riŋget.',
    help: 'Dárbbašatgo veahki árgabeaivvis, mielčuovvu, guossi dahje soapmása geainna hállat? Riŋge midjiide.',
    associations: 'Searvvit, klubbat ja joavkkut {municipality} gielddas. Šatta miellahttun.',
    forAssociations: 'Ruhta, lokálat, biergasat, rávvagat ja bagadeapmi servviide.',
    sendIn: 'Oaččo doaimma, kurssa dahje lágideami kaleandarii. It dárbbaš logget sisa.',
    writing:
      'Veahkki dasa guhte čállá searvvi ovddas: logget sisa, bidjat sisa, heaittihit, rievdadit ja divvut doaimmaid.',
    grants: 'Doarjagat, stipeanddat ja foanddat maid searvvit sáhttet ohcat. Áigemearit miehtá jagi.',
    venues: 'Luoikka dahje láigo lanja, sála, hálla, lášmmohallansála, čoahkkinlanja ja feastalokála.',
    equipment: 'Luoikka sabehiid, tealttá, skájana, minibusse ja eará biergasiid nuvttá dahje hálbbit.',
    handbook:
      'Álggat searvvi, stivra, jahkečoahkkin, njuolggadusat, politiijaduođaštus («politiattest»), rehketdoallu ja mállet.',
    examples: 'Maid earát leat olahan, mo sii dan dahke, ja maid dat mávssii.',
    awards: 'Eaktodáhtolašvuođa bálkkašupmi ja eará bálkkašumit. Evttot soapmása guhte dan ánssáša.',
    contacts: 'Frivilligsentralen ja gieldda telefovdna, e-poasta ja rahpanáiggit.',
    accessibility: 'Universála hábmen, šearbmalohkki ja olahanvuođa julggaštus.',
    map: 'Kárta mas leat lanjat, doaimmat, searvvit ja reaiddut: geahča mii lea du lahka, ja gávnna geainnu.',
    calendar: 'Olles mánnu ovtta siiddus: geahča mánus mánnui mii dáhpáhuvvá, tabeallan dahje listun.',
    subscribe: 'Diŋgo kaleandara mobiilii: iPhone, Android, Google Kalender ja Outlook.',
    weekProgramme: 'Vahku prográmma maid sáhttá čálihit ja heŋget diehtotávvalii.',
    signUp: 'Neahttaskovvi dutnje guhte háliidat leat eaktodáhtolaš. Mii riŋget dutnje.',
    paperForm: 'Báhperskovvi dutnje guhte háliidat leat eaktodáhtolaš, maid sáhttá čálihit.',
    correction: 'Dieđit jus juoga lea boastut, rievdan dahje váilu: telefonnummir, áigi, báiki dahje liŋka.',
    wholeHandbook: 'Giehtagirjji buot kapihttalat ovtta siiddus, lohkan dahje čálihan várás.',
    signIn:
      'Servviide ja bargiide geat čállet, rievdadit ja heaittihit. Don oaččut liŋkka e-poasttas, beassansáni haga.',
    linkCards: 'Koarttat ja liŋkkat eará neahttasiidduide mat háliidit čájehit geainnu deike.',
    openData: 'Dat mii lea dáppe, JSON-, CSV- ja kaleandarfiilan, friija geavaheapmái eará prográmmain.',
  },
};
