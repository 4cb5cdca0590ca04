import type { ReaderDictionary } from '../dictionary.ts';

export const forAssociations = {
  title: 'Ururrada',
  lead: 'Lacag, hoolal, qalab iyo talo loogu talagalay ururrada. Waad soo wici kartaan sidoo kale. Degmada: {municipality}.',
  description:
    'Wax kasta oo ay ururradu u baahan yihiin: deeqo, hoolal, qalab, buug-tilmaameed iyo caawimo. Degmada: {municipality}.',
  grants: 'Eeg waxa aad codsan kartaan iyo waqtiyada ugu dambeeya',
  venues: 'Hel qol ama hool',
  equipment: 'Ski, teendho, sameecad ama bas yar',
  handbook: 'Bilowga, guddiga, shirka sannadlaha ah, caddaynta booliska («politiattest») iyo qaabab diyaarsan',
  examples: 'Eeg waxa ay dad kale ku guulaysteen iyo inta ay ku kacday',
  awards: 'Soo jeedi qof istaahila',
  advice: 'Talo dalbo',
  adviceText:
    'Waxaan idinka caawinaynaa codsiyada, diiwaangelinta iyo fikradaha. Shirka xubnihiinna waan iman karnaa. Waa bilaash.',
  sendIn: 'Dhaqdhaqaaq geli kalandarka',
  sendInText: 'Soo wac, ama e-mayl soo dir aad kaga jawaabtay su’aalahan. Annaga ayaa gelinayna.',
  access: 'Akoon ma hesheen?',
  signIn: 'Gala akoonka oo idinku qora',
  sendInBy: 'Qor e-mayl su’aaluhu ku diyaarsan yihiin',
  sendInSubject: 'Dhaqdhaqaaq cusub oo kalandarka ah (ny aktivitet)',
  questions: [
    'Dhaqdhaqaaqa magaciisu waa maxay?',
    'Maalinta iyo saacadda, bilow iyo dhammaad',
    'Ma soo noqnoqdaa? Inta jeer, ilaa goorma?',
    'Xaggee buu ka dhacayaa?',
    'Waa immisa?',
    'Yuu ku habboon yahay?',
    'Maxaa halkaas ka dhacaya? Laba ama saddex weedhood.',
    'Yay dadku wici karaan?',
  ],
  changed: 'Wax ma khaldan yihiin, ma la baajiyay mise waa la raray?',
  changedText: 'Noo sheeg, annaga ayaa saxayna. Haddii ay degdeg tahay, soo wac.',
  entry: 'Ururkiinna ku jira diiwaanka',
  entrySubject: 'Isbeddel diiwaanka ururrada (endring)',
  entryBy: 'Sheeg isbeddel urur',
} satisfies ReaderDictionary['forAssociations'];
