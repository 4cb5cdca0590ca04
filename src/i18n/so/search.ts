// Finding.

export const search = {
  title: 'Raadi',
  /** The title of the browser's tab when somebody has searched. */
  titled: 'Raadi «{query}»',
  description:
    'Ka raadi wax kasta oo ku jira {name}: dhaqdhaqaaqyo, ururro, hoolal, deeqo, hawlo, caawimo iyo buug-tilmaameed.',
  label: 'Maxaad raadinaysaa?',
  button: 'Raadi',
  unscripted:
    'Raadintu waxay ku shaqaysaa JavaScript oo keliya. Beddelkeeda halkan waa wax kasta laga bilaabo A ilaa Å. Waxaad kaloo wici kartaa {phone}.',
  kind: 'Nooca',
  everyKind: 'Wax kasta',
  theme: 'Mawduuca',
  area: 'Meesha',
  all: 'Dhammaan',
  filterMore: 'Yaree: nooca, mawduuca iyo meesha',
  clear: 'Ka qaad xaddidaadda',
  results: 'Natiijooyin',
  searching: 'Waa la raadinayaa …',
  hits: { one: '{n} natiijo: «{query}»', other: '{n} natiijo: «{query}»' },
  none: 'Waxba lama helin: «{query}»',
  advice: [
    'Eeg in erayga si sax ah loo qoray.',
    'Isku day erayo ka yar, ama eray isla macnaha leh.',
    'Ka raadi liiska hoose ee A ilaa Å.',
  ],
  past: 'Hore u dhacay',
  more: { one: 'Tus {n} kale', other: 'Tus {n} kale' },
  /** Stands before a link with a word that exists. */
  didYouMean: 'Ma waxaad uga jeeddaa',
  /** Searches the full texts of all pages. */
  fullText: 'Natiijooyin kale oo qoraalka ku jira',
  fullTextNone: 'Natiijo kale qoraalka kuma jirto',
  /** What the list of a day is. */
  dayList: 'Wax kasta oo maalintaas dhacaya, saacad saacad.',
  call: 'Ma waysay? Wac {phone}, waan wada raadinaynaa.',
  broken: 'Raadintu hadda ma shaqaynayso. Beddelkeeda ka raadi liiska A ilaa Å.',
  directory: 'Wax kasta laga bilaabo A ilaa Å',
  listed: { one: '{n} ayaa liiska ku jira', other: '{n} ayaa liiska ku jira' },
  /** Results of a search by kind, theme and place only. */
  matches: { one: '{n} natiijo', other: '{n} natiijo' },
  /** A letter, or «0–9». */
  onLetter: 'Wax kasta oo ku bilaabma {letter}',
  onLetterDescription:
    '{name}: wax kasta oo ku bilaabma {letter}, magac ahaan: ururro, hoolal, deeqo, hawlo, caawimo iyo buug-tilmaameed.',
  oneKind: 'Hal nooc oo keliya:',
  letters: 'Tag xarafka',
  withoutActivities: 'Dhaqdhaqaaqyadu way ka badan yihiin inay halkan ku qornaadaan. Maalin maalin ayaad u helaysaa.',
  deadline: 'Waqtiga ugu dambeeya: {date}',
  /** What the main pages are about, in words that people search by. */
  sections: {
    activities:
      'Wax kasta oo dhacaya maalmaha soo socda: kalandar, munaasabado, koorsooyin iyo kulammo. Degmada: {municipality}.',
    volunteer:
      'Ma rabtaa inaad wax caawiso? Na soo wac, wax habboon ayaan kuu helaynaa. Halkan ka eeg waxa mutadawiciintu qabtaan.',
    tasks: 'Hawlaha mutadawiciinta: maxay tahay, xaggee, inta jeer iyo cidda aad wacayso.',
    help: 'Ma u baahan tahay caawimo maalmeed, qof ku raaca, booqasho ama qof aad la hadasho? Na soo wac.',
    associations: 'Ururro, naadiyo iyo kooxo. Xubin noqo. Degmada: {municipality}.',
    forAssociations: 'Lacag, hoolal, qalab, talo iyo hagid loogu talagalay ururrada.',
    sendIn: 'Dhaqdhaqaaq, koorso ama munaasabad geli kalandarka. Akoon uma baahnid.',
    writing:
      'Caawimada qofka urur wax u qora: gelidda akoonka, qorista, baajinta, beddelidda iyo saxidda dhaqdhaqaaqyada.',
    grants: 'Deeqo, taageero iyo sanduuqyo lacageed oo ururradu codsan karaan. Waqtiyada ugu dambeeya ee sannadka.',
    venues: 'Amaaho ama kirayso qol, hool, hoolka jimicsiga, qolka shirarka iyo hoolka xafladaha.',
    equipment: 'Amaaho ski, teendho, sameecad, bas yar iyo qalab kale, bilaash ama jaban.',
    handbook:
      'Urur samee, guddi, shirka sannadlaha ah, xeerka ururka, caddaynta booliska («politiattest»), xisaabaadka iyo qaabab diyaarsan.',
    examples: 'Waxa ay dad kale ku guulaysteen, sida ay u qabteen iyo inta ay ku kacday.',
    awards: 'Abaalmarinta mutadawacnimada iyo abaalmarinno kale. Soo jeedi qof istaahila.',
    contacts: 'Telefoonka, e-maylka iyo saacadaha furan ee Frivilligsentralen iyo degmada.',
    accessibility: 'Bog qof kastaa isticmaali karo, akhriyaha shaashadda iyo bayaanka isticmaalka fudud.',
    map: 'Khariidadda goobaha, hawlaha, ururrada iyo qalabka: eeg waxa kuu dhow, oo hel jidka.',
    calendar: 'Bisha oo dhan hal bog: eeg bil bil waxa dhacaya, jadwal ama liis.',
    subscribe: 'Kalandarka ku hel mobilka: iPhone, Android, Google Kalender iyo Outlook.',
    weekProgramme: 'Barnaamijka toddobaadka oo la daabaco oo darbiga la sudho.',
    signUp: 'Foom internet oo loogu talagalay qofka raba inuu mutadawac noqdo. Annaga ayaa ku soo wacayna.',
    paperForm: 'Foom warqad ah oo la daabaco, qofka raba inuu mutadawac noqdo.',
    correction: 'Sheeg haddii wax khaldan yihiin, la beddelay ama ka maqan yihiin: telefoon, waqti, meel ama link.',
    wholeHandbook: 'Dhammaan cutubyada buug-tilmaameedka hal bog, in la akhriyo ama la daabaco.',
    signIn:
      'Ururrada iyo shaqaalaha wax qora, beddela oo baajiya. Link ayaa e-mayl laguugu soo dirayaa, furaha sirta ah la’aantiis.',
    linkCards: 'Kaarar iyo linkiyo loogu talagalay bogag kale oo raba inay dadka halkan u soo tilmaamaan.',
    openData: 'Waxa halkan yaal oo ah JSON, CSV iyo faylal kalandar, si xor ah looga isticmaalo barnaamijyo kale.',
  },
};
