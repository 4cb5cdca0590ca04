/**
 * Returns the kind of page that the last part of a compound asks for: «øvingslokale» a venue, «korpsstøtte» a grant. The
 * word is folded.
 */
export function kindOfEnding(word: string): string | undefined {
  return ENDINGS.find(([ending]) => ending.test(word))?.[1];
}

const ENDINGS: readonly (readonly [ending: RegExp, kind: string])[] = [
  [/.(?:lokal(?:et?|er|ene)?|(?<!^d|^st)rom(?:met)?|(?<!ver|po)sal(?:en|er)?|hall(?:en|er|ene)?)$/, 'venues'],
  [/.(?:stotten?|tilskudd?(?:et)?|tilskot(?:et)?|midler|midlar|fond(?:et)?)$/, 'grants'],
  [/.(?:utlan(?:et)?|utleie|utstyr(?:et)?)$/, 'equipment'],
  [
    /.(?:kurs(?:et)?|kveld(?:en)?|treff(?:et)?|kafe(?:en)?|trening(?:en|a)?|konsert(?:en)?|(?<!kul|na|ra|uk|ulp)tur(?:en)?)$/,
    'events',
  ],
  [/.(?:(?<!for|inn|bi|ned)lag(?:et)?|foren(?:ing|ingen|inga)|klubb(?:en)?)$/, 'associations'],
  [/.(?:venn(?:en)?|(?<=[ksn])ven|hjelp(?:en|a)?)$/, 'help'],
];
