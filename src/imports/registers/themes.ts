import type { Audience, Theme } from '../../schemas/codes.ts';

/** The plain themes of each category of Frivillighetsregisteret, which are too coarse to browse by. */
const ICNPO_THEMES: Readonly<Record<string, readonly Theme[]>> = {
  1100: ['culture'],
  1200: ['exercise'],
  1300: ['community'],
  2100: ['learning'],
  2200: ['learning'],
  2300: ['learning'],
  2400: ['learning'],
  3100: ['care'],
  3200: ['care'],
  3300: ['care'],
  3400: ['care'],
  4100: ['care'],
  4200: ['care'],
  4300: ['care'],
  5100: ['environment'],
  5200: ['environment'],
  6100: ['community'],
  6200: ['community'],
  6300: ['learning'],
  7100: ['community'],
  7200: ['community'],
  7300: ['community'],
  8100: ['community'],
  8200: ['community'],
  9100: ['community'],
  10100: ['faith'],
  11100: ['community'],
  11200: ['community'],
  11300: ['community'],
  12100: ['community'],
  13100: ['community'],
  14100: ['community', 'language'],
};

/** What the name itself says is nearer than the category. */
const NAME_THEMES: readonly (readonly [RegExp, Theme])[] = [
  [/korps|(?<!hjelpe)kor(?:et)?\b|musikk|sang|song|orkester|spelemann|storband|trekkspill|viseklubb|jazz/, 'music'],
  [/teater|revy|kunst|historie|kulturminne|museum|film|dans|leikarring|bokklubb|litteratur/, 'culture'],
  [/husflid|strikk|håndarbeid|handarbeid|snekker|verksted/, 'crafts'],
  [/tur(?:lag|istforening|gruppe)|jeger|fisk|speider|friluft|skilag|løype|orientering|kystlag|padle/, 'outdoors'],
  [
    /idrett|fotball|håndball|handball|ballklubb|svømme|symje|turn(?:forening)?\b|ski(?:lag|klubb)|sykkel|trim/,
    'exercise',
  ],
  [/skytter|skyttar|tennis|golf|volleyball|karate|judo|friidrett|sportsklubb|\b(?:il|fk|bk|if|sk)\b/, 'exercise'],
  [/sjakk|bridge|spillklubb|rollespill|modelljernbane/, 'games'],
  [/røde kors|sanitet|demens|besøk|kreft|mental helse|handikap|pasient|hjelpekorps|helselag|pårørende/, 'care'],
  [/menighet|kirke|misjon|trossamfunn|bedehus|moské|islamsk|katolsk/, 'faith'],
  [/hagelag|naturvern|miljø(?!sentral)|birøkt|fugle/, 'environment'],
  [/seniornett|data|robot|maker|radioamatør/, 'technology'],
  [/språk/, 'language'],
  [/\bvel(?:forening)?\b|grend|bygdekvinne|bygdelag|ungdomslag|samfunnshus|frivilligsentral|pensjonist/, 'community'],
];

const NAME_AUDIENCES: readonly (readonly [RegExp, readonly Audience[]])[] = [
  [/barnekor|barneidrett|skolekorps|skulekorps/, ['children']],
  [/ungdom/, ['youth']],
  [/pensjonist|senior|eldre/, ['seniors']],
  [/speider|\b4h\b/, ['children', 'youth']],
];

const MAX_THEMES = 4;

/** Returns the plain themes of an association, by its name and its categories; `community` if neither says. */
export function themesOf(name: string, icnpo: readonly string[]): Theme[] {
  const lower = name.toLowerCase();
  const named = NAME_THEMES.flatMap(([pattern, theme]) => (pattern.test(lower) ? [theme] : []));
  const categories = icnpo.flatMap((code) => ICNPO_THEMES[code] ?? []);
  // «Community» says little beside a theme that says something.
  const all = [...new Set([...named, ...categories])];
  const specific = all.filter((theme) => theme !== 'community');
  if (specific.length > 0) return (named.includes('community') ? all : specific).slice(0, MAX_THEMES);
  return ['community'];
}

/** Returns the audiences of an association, if its name or its categories say. */
export function audiencesOf(name: string, icnpo: readonly string[]): Audience[] {
  const lower = name.toLowerCase();
  const named = NAME_AUDIENCES.flatMap(([pattern, audiences]) => (pattern.test(lower) ? audiences : []));
  return [...new Set([...named, ...(icnpo.includes('13100') ? (['children', 'youth'] as const) : [])])];
}
