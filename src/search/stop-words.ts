import { foldWord } from './words.ts';

// Words that say nothing of what is looked for, in Bokmål, Nynorsk and dialects, and in the other languages.
const LISTS = [
  'jeg meg min mitt mine vi oss vår vårt våre du deg din ditt dine dere han hun den det de dem seg sin',
  'en et ei ett og eller men for til fra med uten av på i om ved hos å at som der her er var være vært blir bli ble',
  'har hadde ha kan kunne skal skulle vil ville må bør får få gå gjør gjøre finnes fins finne noe noen nokre ingen alle',
  'hva hvem hvor hvordan når hvorfor hvilke hvilken så da også ikke bare mer mest mye litt nær nærheten rundt liker lyst',
  'ønsker trenger hei takk vennligst gjerne denne dette disse hvis inn ut opp ned hit dit si ta går gir gi lage søker leter mot',
  'eg meg mi mitt vår vårt du deg dykk de dei ho ein eit eitt frå ikkje kva kven korleis kvifor kva korfor noko nokon',
  'vere vore vert blei kjem kome skjer hende finn finst treng ønskjer ynskjer gjer gjere mykje berre òg saman no då',
  'æ æg ka kem kordan koffor hvorhen i ej me mæ dæ te ittj itj ikkj hos nå ke ken koss kos korles korsen kordann åssen hvordan kossen ska va',
  'over under etter før mellom blant per pr enn jo enten selv egen her ingenting ikkeno noka nokka nokko nåkken nåkka nåken kvar',
  'koffer korfor keffor kæm kolles kossn korleds hått hæ hvaffor hvorleis itte innte ente itj ittno heller fordi mens',
  'den denne sånn slik går an by bygda kommunen kommune elvedal område tilbud sted steder plass ting ord info informasjon org orgnr nr løst lyst øve lære prøve delta andre voksne vaksne adults дорослих dorosłych',
  'could would will should someone somebody anyone who which whose them they he she his her has had was were been but not only also very just get got goes going',
  'the a an of and or for to in on at with from is are be i my me we our you your it this that there what where who how',
  'when can do does want need find get near some any have has am looking would like about please go by',
  'я ми мені мій ти ви у в на з із та і й або для до де як що хто коли хочу можна є чи це мене треба про знайти',
  'ja mi mnie mój moja ty w we na z ze i lub albo dla do gdzie jak co kto kiedy chcę chce mogę można jest są czy to się o',
  'szukam gdzie mi znaleźć potrzebuję mam po od może mógłby mogą ktoś coś czy jakiś jakieś moim mojemu naszym nasz nasza przy bez tam tu tutaj są być bardzo tylko też także który która',
  'чи хтось може можуть щось мене нас наш наша наші якийсь якась які є там тут дуже тільки також який яка про при без від після',
  'أنا في من على إلى عن مع هل كيف أين متى ما ماذا هو هي أريد يمكن يمكنني لي هذا هناك أن و أو اريد',
  'waan waxaan ku ka la u oo iyo ama ma maxaa waa aan halkee sidee goorma xagee rabaa in ah ayaan aniga kuwa karaa',
  'ኣነ ኣብ ናብ ካብ ምስ ወይ ን ከመይ ኣበይ መዓስ እንታይ እዩ ኣሎ ክ እደሊ ናይ ንምንታይ እየ ዝኾነ ኣለኒ',
];

const STOP_WORDS = new Set(LISTS.flatMap((list) => list.split(' ')).map(foldWord));

/** Checks whether a folded word is too small to search for. */
export function isStopWord(word: string): boolean {
  return STOP_WORDS.has(word);
}
