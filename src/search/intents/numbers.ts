/** Numbers that a query may give. */
interface Numbers {
  age?: number;
  people?: number;
}

const PEOPLE = words(
  'person personar personer plasser plassar folk gjester gjestar mennesker menneske stk stykker deltakere deltakarar people persons guests seats',
  'людей осiб осіб osob gosci miejsc شخص اشخاص qof ሰባት',
);
const YEARS = words(
  'ar arig aring aringer aringar aringen year years yearold yo рокив років рокiв рік рік роки lat latka letni latek',
  'سنوات سنه سنين jir sano letniego letniej letnia letnie latek letnim річна річний річного річної річному',
);
/** Before a number alone: a number of people, or an age. */
const FOR = words('for til dla для til');
const IS = words('er fyller am æ i');
/** Of «a boy of 9», between the person and the number. */
const OF = words('pa of');
const PERSONS = /^(?:gutt|jent|sonn|datt|dott|barn|unge|ungan|tenaring|boy|girl|son|daughter|child|kid)/;

/**
 * Reads an age or a number of people into `numbers`, and returns of how many words: «8 år», «8-åring», «50 personer»,
 * «møterom for 10», «jeg er 15».
 */
export function readAgeOrPeople(given: readonly string[], place: number, numbers: Numbers): number {
  const word = given[place] ?? '';
  const [, digits, unit = ''] = /^(\d{1,4})(\p{L}*)$/u.exec(word) ?? [];
  if (!digits) return readUnitFirst(given, place, numbers);
  const next = unit || (given[place + 1] ?? '');
  const number = Number(digits);
  const length = unit ? 1 : 2;
  if (PEOPLE.has(next)) {
    numbers.people = number;
    return length;
  }
  if (YEARS.has(next) && number < 120) {
    numbers.age = number;
    // «Year old», «år gammel»
    return length + Number(/^(?:old|gammel|gamal|gamle|gamle)$/.test(given[place + length] ?? ''));
  }
  const before = given[place - 1] ?? '';
  if (unit || number < 2) return 0;
  if (FOR.has(before)) numbers.people = number;
  else if (IS.has(before) && number < 100) numbers.age = number;
  else if (OF.has(before) && number < 20 && given.slice(Math.max(0, place - 3), place - 1).some(isPerson))
    numbers.age = number;
  else return 0;
  return 1;
}

function isPerson(word: string): boolean {
  return PERSONS.test(word);
}

// In Somali and Tigrinya what is counted may stand before the number.
function readUnitFirst(given: readonly string[], place: number, numbers: Numbers): number {
  const number = Number(/^(\d{1,3})$/.exec(given[place + 1] ?? '')?.[1]);
  const unit = given[place] ?? '';
  if (!number || !(unit === 'jir' || unit === 'qof')) return 0;
  if (unit === 'jir') numbers.age = number;
  else numbers.people = number;
  return 2;
}

function words(...lists: string[]): ReadonlySet<string> {
  return new Set(lists.flatMap((list) => list.split(' ')));
}
