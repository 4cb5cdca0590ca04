import { stemOf } from './stems.ts';
import { wordsOf } from './words.ts';

// Words that many sentences have, whatever they are about: they are searched for, but count little beside others.
const LISTS = [
  'mangle trenge behøve spille sitte ligge stå holde vise bruke få begynne starte slutte hete kalle prøve dele leve bo bor jobbe arbeide passe klare orke slippe bestille ordne skaffe sende snakke møte treffe kose oppleve besøke komme reise dra følge lete kjøpe betale koste stille velge lære vite forstå spørre svare fortelle skrive lese høre se tenke tro håpe føle bety bytte hente levere legge sette',
  'leder leiar sjå høyre kome gje seie vite tru byrje heite bu spørje fortelje tenkje leggje setje kjenne bruker lærer sit ligg held tek gjev les skriv veit likar vert søke søker søkje møtes treffes samles trengs finnes',
  'fylle fremme utføre drive foregå delta holdes avholde arrangere melde',
  'folk menneske person noen andre ting sak tid dag time minutt uke måned år gang flere få mange første siste neste liten små stor god bra fin ny nye nytt gammel lang kort egen felles vanlig mulig enkel rask lokal nær fast ledig åpen åpne billig dyr rolig artig kjekk hyggelig trivelig koselig spennende dårlig flink glad sammen hele halv nok igjen ofte alltid snart senere hver hverdag hjemme ute inne borte',
  'farmor farfar mormor morfar bestemor bestefar oldemor oldefar tante onkel svigermor svigerfar mor far mamma pappa sønn datter bror søster kone mann ektefelle barnebarn nabo venninne kamerat kjæreste mammaen pappaen foreldrene sønnen datteren kona',
  'informasjon opplysning hjelpe mulighet behov ønske forslag adresse nummer side liste oversikt info pris program',
  'nybegynner begynner nybyrjar erfaren øvet tak ekstra trygg lett vanskelig stykke klasse trinn gammel gamle gamal',
  'make made take took use used using show start begin stop keep bring give send talk meet come learn know ask tell write read hear see think feel live people person someone somebody anyone something anything thing things way time day hour week month year first last next small big good nice old long short own local open cheap together more other others new father mother mum dad son daughter husband wife kid our local locals area around place sign join with without getting going',
  'людина люди хтось щось день час година тиждень місяць рік новий великий малий добре разом мій моя моєї моєму батько син дочка дочки чоловік дружина шукаю потрібен потрібна потрібно допоможіть будь ласка',
  'mama mamie mamy mamę tata tacie człowiek ludzie ktoś coś dzień czas godzina tydzień miesiąc rok nowy duży mały dobry razem mój moja mojego mojej syn córka córki mąż żona ojciec matka potrzebny szukać mieć robić',
  'شخص ناس شيء يوم وقت ساعة أسبوع شهر سنة جديد كبير صغير جيد معا ابني ابنتي زوجي زوجتي والدي والدتي أبحث',
  'qof dad wax maalin waqti saacad toddobaad bil sano cusub weyn yar fiican wada wiilkayga gabadhayda aabahay hooyaday raadinayaa',
  'ሰብ ሰባት ነገር መዓልቲ ግዜ ሰዓት ሰሙን ወርሒ ዓመት ሓድሽ ዓቢ ንእሽቶ ጽቡቕ ብሓባር ወደይ ጓለይ ኣቦይ ኣደይ',
];

const LIGHT = new Set(LISTS.flatMap((list) => wordsOf(list)).map(stemOf));

/** Checks whether a stem says little of what is looked for. */
export function isLightWord(stem: string): boolean {
  return LIGHT.has(stem) || /^\d{1,2}$/.test(stem);
}
