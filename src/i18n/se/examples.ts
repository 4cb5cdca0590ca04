import type { ReaderDictionary } from '../dictionary.ts';

export const examples = {
  title: 'Ovdamearkkat',
  heading: 'Ovdamearkkat mat doibme',
  lead: {
    one: '{n} muitalus {municipality} gielddas. Loga mii dárbbašuvvui, ja daga seamma.',
    two: '{n} muitalusa {municipality} gielddas. Loga mii dárbbašuvvui, ja daga seamma.',
    other: '{n} muitalusa {municipality} gielddas. Loga mii dárbbašuvvui, ja daga seamma.',
  },
  description:
    'Eaktodáhtolaš doaimmat {municipality} gielddas mat lihkostuvve: váttisvuohta, čoavddus, golut ja geas sáhtát jearrat.',
  themes: 'Vállje fáttá',
  otherThemes: 'Earát',
  also: 'Maiddái dán birra:',
  none: 'Ovdamearkkat eai leat vel čállojuvvon.',
  problem: 'Mii lei váttisvuohta?',
  who: 'Gii dan dagai?',
  how: 'Ná sii dahke',
  cost: 'Maid dat mávssii?',
  effect: 'Mii buorránii?',
  facts: 'Ovdamearkka birra',
  year: 'Jahki',
  theme: 'Fáddá',
  associations: 'Searvvit',
  ask: 'Jeara sis',
  source: 'Gáldu',
  licence: 'Friija geavaheapmi',
  licenceText: 'Dii oažžubehtet geavahit teavstta. Eavttut leat liseanssas.',
  yours: 'Leago dis ovdamearka?',
  yoursText: 'Riŋget dahje čállet moadde linnjá. Mii veahkehit din eará osiiguin. Vástádus dáidda lea doarvái:',
  yoursSubject: 'Ovdamearka mii doaimmai (et eksempel som virket)',
} satisfies ReaderDictionary['examples'];
