/**
 * Reduces a folded Norwegian word to a stem that its forms share, in Bokmål and Nynorsk: kurs, kurset; bok, bøker; by,
 * byer; kafé, kafeen.
 *
 * Snowball's stemmer has «kur» for «kurs», «sent» for «senter», and parts «kafe» from «kafé».
 */
export function stemOf(word: string): string {
  if (!/^[a-z]+$/.test(word) || word.length < 4 || KEPT.has(word)) return FORMS.get(word) ?? word;
  const known = FORMS.get(word);
  if (known) return known;
  const stem = shortenDouble(withoutEnding(withBokmalSpelling(word)));
  return FORMS.get(stem) ?? stem;
}

// Nynorsk «leg» is «lig», but not in what doctors are called: «frivilleg», «tannlege».
const LEG = /(?<!^|tann|fast|auge|oye|dyre|over|hud|barne|skole)leg(?=(?:e|a|ar|are|ast|t|heit\w*)?$)/;

/** Spells what Nynorsk spells otherwise, within compounds as well, as Bokmål does: «velforeining», «skulekorps». */
function withBokmalSpelling(word: string): string {
  return RESPELT.reduce((text, [from, to]) => text.replace(from, to), word.replace(LEG, 'lig'));
}

const RESPELT: readonly (readonly [from: RegExp, to: string])[] = [
  [/foreining/, 'forening'],
  [/skul(?=e|ar)/, 'skol'],
  [/kyrkj/, 'kirk'],
  [/leik/, 'lek'],
  [/song/, 'sang'],
  [/vatn/, 'vann'],
];

/** The endings of nouns, adjectives and verbs, the longest first, each with the least length of what is left. */
const ENDINGS: readonly (readonly [ending: string, least: number])[] = [
  ...endings(4, 'eringane eringene eringar eringer eringen eringa ering asjonane asjonene asjonar asjoner asjonen'),
  ...endings(4, 'asjon erene erane erte eren erer ere ert'),
  ...endings(4, 'hetene heitene heter heiter heten heita heti heta het heit lighet'),
  ...endings(3, 'ingane ingene ingar inger ingen inga ing elsane elsene elser elsen else elsar'),
  ...endings(2, 'eene eane eer eear een ear'),
  ...endings(2, 'ene ane'),
  ...endings(3, 'enes anes ens ets'),
  ...endings(2, 'en et er ar'),
  ...endings(3, 'e a'),
];

function endings(least: number, list: string): [string, number][] {
  return list.split(' ').map((ending) => [ending, least]);
}

function withoutEnding(word: string): string {
  for (const [ending, least] of ENDINGS) {
    if (!word.endsWith(ending)) continue;
    const left = word.slice(0, -ending.length);
    // Two letters are enough of a word that ends in a vowel, as «by» and «ski» do.
    if (left.length > 2 ? left.length >= least && /[aeiouy]/.test(left) : left.length >= least && /[iouy]$/.test(left))
      return left;
  }
  return word;
}

function shortenDouble(stem: string): string {
  return stem.length > 4 ? stem.replace(/([b-df-hj-np-tvwxz])\1$/, '$1') : stem;
}

/** Words that end as if they were inflected, but are not. */
const KEPT = new Set(
  'senter teater sommer vinter papir leker maler lokale etter over under uten barne never gratis bade ferie hjelpe'.split(
    ' ',
  ),
);

/** Forms that no ending explains, and words of Nynorsk and dialects, under the word of Bokmål. */
const FORMS: ReadonlyMap<string, string> = new Map(
  [
    ['senter', 'sentre sentra sentrene senteret senters sentera'],
    ['barn', 'born borna barna barnet barnas unge ongan ongar ungan onga ungar unger ungene ungane kids'],
    ['mand', 'mann menn menna mennene mannen mannfolk karer'],
    ['bok', 'bok boker bokene boka boken'],
    ['fot', 'fotter fottene'],
    ['skol', 'skule skular skulen skulane skulene skole'],
    ['sang', 'song songar songen'],
    ['foren', 'foreining foreiningar foreininga foreininger foreiningane foren foreing'],
    ['vann', 'vatn vatnet vann vannet'],
    ['vei', 'veg vegen vegar'],
    ['uk', 'veke veka veker vekene ukas ukens vekas'],
    ['lordag', 'laurdag laurdagen laurdagar lordagen lordager'],
    ['sondag', 'sundag sundagen sondagen sondager'],
    ['tirsdag', 'tysdag tysdagen tirsdagen tirsdager'],
    ['mandag', 'mandagen mandager mandagar'],
    ['tilskud', 'tilskot tilskota tilskott tilskudd tilskuddet tilskudda'],
    ['underskud', 'underskot underskott underskudd'],
    ['sok', 'sokje sokjer soke soker sokt soking sokjar'],
    ['lei', 'leige leiger leigde leie leier leid leige leiga utleie utleige'],
    ['hand', 'hand hender hendene'],
    ['symjing', 'svomming svomme svommer symjing symje symja sym svom'],
    ['venn', 'ven venner vener vennen venen venene vennene venn'],
    ['kirk', 'kyrkje kyrkja kyrkjer kirke kirken kirka'],
    ['syk', 'sjuk sjuke syke'],
    ['eksempel', 'dome eksempler eksempla eksemplene'],
    ['bild', 'bilete bileta biletet'],
    ['hjem', 'heim heime hjemme heimen'],
    ['ensom', 'einsom einsame ensomme einsemd ensomhet ensomheten einsam'],
    ['eldr', 'eldre eldres'],
    ['lek', 'leik leikar leike leke leker'],
    ['byt', 'byte bytt bytte bytter byttet bytting'],
    ['gront', 'gronn gron'],
    ['jent', 'jente jenter jenta jentene jentar jentet jent'],
    ['kvin', 'kvinne kvinner kvinnene kvinna kvin'],
    ['rom', 'rom rommet rommene romma'],
    ['vaksen', 'voksen voksne vaksen vaksne'],
    ['film', 'filmer filmen'],
    ['moter', 'motar'],
    ['hel', 'heil heile hele'],
    ['mat', 'maten'],
    ['matematik', 'matte matten matematikk'],
    ['rekneskap', 'regnskap regnskapet rekneskap rekneskapen'],
    ['hus', 'huset husa husene hus'],
    ['ski', 'skia skiene skiane'],
    ['lopp', 'loppe lopper loppene loppis'],
    ['kaf', 'cafe cafeen cafes kafe kafeen kafeer kafear kafeene'],
    ['lop', 'lop lopet lopene lope loper loping'],
    ['kor', 'koret korene'],
    ['trenar', 'trener trenere treneren trenerne trenaren trenarar trenarane'],
    ['brukar', 'bruker brukere brukeren brukerne brukaren brukarar brukarane'],
    ['lerar', 'lerer lerere lereren lererne leraren lerarar lerarane'],
    ['turnering', 'turneringa turneringen turneringar turneringer turneringene'],
    ['maling', 'malinga malingen male malte malt'],
    ['formular', 'mal malen malar'],
    ['lokale', 'lokaler lokalet lokala lokalene lokalane'],
    ['henger', 'hengere hengeren hengar hengarar hengaren'],
    ['forming', 'forminga formingen'],
    ['horing', 'horingen horinga horinger horingar'],
    ['skatt', 'skatter skatten skattar'],
    ['konsert', 'konserten konserter konserta konsertar konsertene konsertane'],
    ['sokk', 'sokker sokken sokkar sokkene'],
  ].flatMap(([stem = '', forms = '']) => [stem, ...forms.split(' ')].map((form) => [form, stem])),
);
