import { capitalise, dayAndMonth, weekdayByCode } from './dates.ts';
import { joinWithOr, type Language, joinWithAnd } from './language.ts';
import { price } from './money.ts';
import { fill } from './phrases.ts';

/** A text, and its language if that is not the page's. */
export interface LocalisedText {
  text: string;
  lang?: string | undefined;
}

/**
 * Translates a field's text into the language of the page if all of it matches known patterns: opening hours
 * («Hverdager kl. 9.00–15.00»), dates, «To timer», «Etter avtale», «Gratis», «50 kr». Other texts are unchanged.
 *
 * `lang` is the language of the text, if that is not the page's; only Norwegian is supported.
 */
export function translateKnownPatterns(language: Language, text: string, lang: string | undefined): LocalisedText {
  const known = lang === 'nb' || lang === 'nn' ? translated(language, text) : undefined;
  return known === undefined ? { text, lang } : { text: known };
}

function translated(language: Language, text: string): string | undefined {
  const source = text.replaceAll('\u00a0', ' ').trim();
  const end = source.endsWith('.') ? '.' : '';
  let rest = source.slice(0, source.length - end.length);
  const parts: string[] = [];
  while (rest) {
    const [matched = '', part] = firstPart(language, rest) ?? [];
    const separator = /^(?:$|, |; |\. | og )/.exec(rest.slice(matched.length));
    if (!part || !separator) return undefined;
    parts.push(part);
    rest = rest.slice(matched.length + separator[0].length);
  }
  return parts.length > 0 ? capitalise(parts.join(language.comma ?? ', ')) + end : undefined;
}

function firstPart(language: Language, rest: string): [matched: string, part: string] | undefined {
  for (const { pattern, write } of PARTS) {
    const match = pattern.exec(rest);
    const part = match && write(language, match);
    if (match && part) return [match[0], part];
  }
  return undefined;
}

const WEEKDAYS: Record<string, string> = {
  ...{ mandag: 'mon', måndag: 'mon', tirsdag: 'tue', tysdag: 'tue', onsdag: 'wed', torsdag: 'thu' },
  ...{ fredag: 'fri', lørdag: 'sat', laurdag: 'sat', søndag: 'sun', sundag: 'sun' },
};
const MONTHS = 'januar februar mars april mai juni juli august september oktober november desember'.split(' ');
const NUMBERS: Record<string, number> = {
  ...{ en: 1, én: 1, ein: 1, éin: 1, ett: 1, ei: 1, to: 2, tre: 3, fire: 4, fem: 5, seks: 6, sju: 7, åtte: 8 },
  ...{ ni: 9, ti: 10, tolv: 12, halvannen: 1.5, halvannan: 1.5 },
};
const UNITS: [pattern: RegExp, unit: string][] = [
  [/^time|^timar/, 'hour'],
  [/^minutt/, 'minute'],
  [/^dag/, 'day'],
  [/^uke|^veke/, 'week'],
  [/^måned|^månad/, 'month'],
  [/^år/, 'year'],
];

const DAY = `(?:${Object.keys(WEEKDAYS).join('|')})`;
const CLOCK = '\\d{1,2}[.:]\\d{2}';
const SPAN = `${CLOCK}(?:(?:–|-| til )${CLOCK})?`;
const HOURS = `kl\\. ${SPAN}(?: og ${SPAN})?`;
const NUMBER = `(?:\\d+|${Object.keys(NUMBERS).join('|')})`;

const PLURAL = new RegExp(`${DAY}[ea]r`, 'i');

interface Part {
  pattern: RegExp;
  write: (language: Language, match: RegExpExecArray) => string | undefined;
}

// Each pattern matches at the start of the remaining text and ends at a word boundary. Longer ones come first.
const PARTS: Part[] = [
  {
    pattern: startingWith(`(?:(${DAY}) )?(\\d{1,2})\\. (${MONTHS.join('|')})(?: (\\d{4}))?(?: (${HOURS}))?`),
    write: (language, [, weekday, day = '', month = '', year, hours]) => {
      const monthNumber = String(MONTHS.indexOf(month.toLowerCase()) + 1).padStart(2, '0');
      const date = `${year ?? '2024'}-${monthNumber}-${day.padStart(2, '0')}`;
      const name = weekday && weekdayByCode(language, codeOf(weekday));
      return joined([name, dayAndMonth(language, date, year ? '' : date), hours && hoursInWords(language, hours)]);
    },
  },
  {
    pattern: startingWith(
      `(?:(hver|kvar) )?(${DAY})(e[rn]|a[rn])?(?: til |–|-)(${DAY})(?:e[rn]|a[rn])?(?: (${HOURS}))?`,
    ),
    write: (language, [, , from = '', , to = '', hours]) =>
      joined([
        `${weekdayByCode(language, codeOf(from))}–${weekdayByCode(language, codeOf(to))}`,
        hours && hoursInWords(language, hours),
      ]),
  },
  {
    pattern: startingWith(
      `(?:(hver|kvar) )?(${DAY}(?:er|ar)?(?:(?:, | og | eller )${DAY}(?:er|ar)?)*)(?: (${HOURS}))?`,
    ),
    write: (language, [, each, days = '', hours]) =>
      joined([daysInWords(language, days, Boolean(each)), hours && hoursInWords(language, hours)]),
  },
  fixed(['hverdager', 'kvardagar', 'yrkedager', 'vyrkedagar'], (words) => words.workdays),
  fixed(['helger', 'i helgene', 'i helgane'], (words) => words.weekends),
  fixed(['hver dag', 'kvar dag', 'alle dager', 'alle dagar', 'daglig', 'dagleg'], (words) => words.everyDay),
  fixed(['etter avtale'], (words) => words.byAppointment),
  fixed(['hele døgnet', 'heile døgnet', 'døgnet rundt', 'døgnåpent', 'døgnope'], (words) => words.dayAndNight),
  fixed(['stengt'], (words) => words.closed),
  { pattern: startingWith(`(${HOURS})`), write: (language, [hours = '']) => hoursInWords(language, hours) },
  {
    pattern: startingWith(`(${NUMBER})(?:(?: til |–|-)(${NUMBER}))?( og (?:en|ein|ei) halv)? ([a-zæøå]+)`),
    write: (language, [, from = '', to, half, unit = '']) => duration(language, { from, to, half, unit }),
  },
  { pattern: startingWith('gratis'), write: ({ words }) => words.price.free },
  {
    pattern: startingWith('(\\d{1,3}(?: \\d{3})*) (?:kr|kroner)'),
    write: (language, [, kroner = '']) => price(language, Number(kroner.replaceAll(' ', ''))),
  },
];

function startingWith(pattern: string): RegExp {
  return new RegExp(`^${pattern}(?![\\p{L}\\d])`, 'iu');
}

function fixed(texts: string[], find: (words: Language['words']['patterns']) => string): Part {
  return {
    pattern: startingWith(`(?:${texts.join('|')})(?: (${HOURS}))?`),
    write: (language, [, hours]) => joined([find(language.words.patterns), hours && hoursInWords(language, hours)]),
  };
}

function daysInWords(language: Language, days: string, each: boolean): string {
  const names = days.split(/, | og | eller /).map((day) => weekdayByCode(language, codeOf(day)));
  const list = (days.includes(' eller ') ? joinWithOr : joinWithAnd)(language, names);
  return each || PLURAL.test(days) ? fill(language.words.schedule.weekly, { days: list }) : list;
}

function hoursInWords(language: Language, hours: string): string {
  const { at, clock } = language.words.schedule;
  const written = hours
    .replace(/^kl\. /i, '')
    .split(' og ')
    .map((span) =>
      span.replace(/ til |-/, '–').replace(/(\d+)[.:](\d+)/g, (_, hour, minute) => fill(clock, { hour, minute })),
    );
  return fill(at, { time: joinWithAnd(language, written) });
}

function duration(
  { locale, lacksUnits }: Language,
  { from, to, half, unit }: { from: string; to: string | undefined; half: string | undefined; unit: string },
): string | undefined {
  const [, known] = UNITS.find(([pattern]) => pattern.test(unit.toLowerCase())) ?? [];
  if (!known || lacksUnits) return undefined;
  const [first, last] = [from, to].map((each) => each && (NUMBERS[each.toLowerCase()] ?? Number(each)));
  const format = new Intl.NumberFormat(locale, { style: 'unit', unit: known, unitDisplay: 'long' });
  const more = half ? 0.5 : 0;
  return last ? format.formatRange(Number(first), Number(last) + more) : format.format(Number(first) + more);
}

function codeOf(day: string): string {
  const name = day.toLowerCase();
  return WEEKDAYS[name] ?? WEEKDAYS[name.replace(/[ea][rn]$/, '')] ?? '';
}

function joined(parts: (string | undefined)[]): string {
  return parts.filter(Boolean).join(' ');
}
