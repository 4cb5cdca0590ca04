/** Splits a text into words, folded so that all spellings of a word are one. */
export function wordsOf(text: string): string[] {
  return (text.normalize('NFC').match(WORD) ?? []).map(foldWord);
}

const WORD = /[\p{L}\p{N}\p{M}]+(?:['’ʼ`][\p{L}\p{M}]+)*/gu;

/**
 * Folds a word: lower case, no accents, and one spelling for «å», «aa» and «a», for «ø», «oe» and «o», and for «æ»,
 * «ae» and «e».
 */
export function foldWord(word: string): string {
  const plain = word
    .toLowerCase()
    // The definite ending of a word in «o» is no «ø»: «skoen».
    .replace(/aa|ae|oe(?!(?:n|ne|t)$)/g, (pair) => PAIRS[pair] ?? pair)
    .replaceAll('æ', 'e')
    .replaceAll('ø', 'o')
    .replaceAll('ł', 'l')
    .normalize('NFD')
    .replace(/[\p{M}'’ʼ`ـ]/gu, '');
  if (ARABIC.test(plain)) return foldArabic(plain);
  if (ETHIOPIC.test(plain)) return foldEthiopic(plain);
  return plain;
}

const PAIRS: Readonly<Record<string, string>> = { aa: 'a', ae: 'e', oe: 'o' };
const ETHIOPIC = /\p{Script=Ethiopic}/u;
const ARABIC = /\p{Script=Arabic}/u;

// The article, also behind «and», «with» or «for», and letters that many write in one another's place.
function foldArabic(word: string): string {
  const bare = word.replaceAll('ة', 'ه').replaceAll('ى', 'ي');
  return bare.length > 4 ? bare.replace(/^(?:[وبلف]?ال|لل)/, '') : bare;
}

// Each consonant has eight signs in a row, one for each vowel; vowels vary with form and writer. «For», «by» and «from»
// are written as part of the word.
function foldEthiopic(word: string): string {
  const bare = word.length > 3 ? word.replace(/^[ንብካከ]/, '') : word;
  return bare.replace(/[\u1200-\u135a]/g, (sign) => {
    const base = String.fromCharCode(sign.charCodeAt(0) & ~7);
    return SAME_SOUND[base] ?? base;
  });
}

// After a vowel Tigrinya writes other signs for «q» and «k»: «ቆልዑ», but «ንቖልዑ».
const SAME_SOUND: Readonly<Record<string, string>> = { ሐ: 'ሀ', ኀ: 'ሀ', ሠ: 'ሰ', ዐ: 'አ', ፀ: 'ጸ', ቐ: 'ቀ', ኸ: 'ከ' };
