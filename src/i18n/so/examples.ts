import type { ReaderDictionary } from '../dictionary.ts';

export const examples = {
  title: 'Tusaalooyin',
  heading: 'Tusaalooyin shaqeeyay',
  lead: {
    one: '{n} sheeko. Akhri wixii loo baahnaa, adna sidaas samee. Degmada: {municipality}.',
    other: '{n} sheeko. Akhri wixii loo baahnaa, adna sidaas samee. Degmada: {municipality}.',
  },
  description:
    'Hawlo mutadawacnimo oo shaqeeyay: dhibaatada, xalka, kharashka iyo cidda aad weydiin karto. Degmada: {municipality}.',
  themes: 'Dooro mawduuc',
  otherThemes: 'Kuwo kale',
  also: 'Sidoo kale waxay ku saabsan tahay:',
  none: 'Weli tusaale lama qorin.',
  problem: 'Maxay ahayd dhibaatadu?',
  who: 'Yaa qabtay?',
  how: 'Sidan ayay u qabteen',
  cost: 'Immisa ayay ku kacday?',
  effect: 'Maxaa fiicnaaday?',
  facts: 'Tusaalaha ku saabsan',
  year: 'Sannad',
  theme: 'Mawduuc',
  associations: 'Ururro',
  ask: 'Iyaga weydii',
  source: 'Isha',
  licence: 'Si xor ah u isticmaal',
  licenceText: 'Qoraalka waad sii isticmaali kartaan. Shuruuduhu waxay ku qoran yihiin liisanka.',
  yours: 'Tusaale ma haysaan?',
  yoursText: 'Soo wac ama dhowr sadar soo qor. Inta kale waan idinka caawinaynaa. Kuwan in laga jawaabo waa ku filan:',
  yoursSubject: 'Tusaale shaqeeyay (et eksempel som virket)',
} satisfies ReaderDictionary['examples'];
