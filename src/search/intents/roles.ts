import { wordsOf } from '../words.ts';

/** Whether somebody looks for a person who helps, or for somebody to help. */
export type Role = 'seeks' | 'offers';

/** Returns the role in which somebody writes a query, if it says so. */
export function roleOf(words: readonly string[]): Role | undefined {
  for (const place of words.keys()) {
    const found = PHRASES.find(({ parts }) => parts.every((part, at) => words[place + at] === part));
    if (found) return found.role;
  }
  return undefined;
}

// The words are searched for as well: «vil lese for eldre» is about reading.
const roles: Readonly<Record<Role, string>> = {
  seeks:
    'trenger noen, trenger noen som, treng nokon, trenger en som, treng ein som, kan noen, kan nokon, kan non, er det noen som kan, er det nokon som kan, noen som kan, nokon som kan, noen som vil, finnes det noen som, søker noen som, kan jeg få hjelp, kan eg få hjelp, få hjelp til, få hjelp av, få hjelp fra, need someone, someone to, someone who can, can someone, can anyone, can somebody, хтось може, потрібен хтось, ktoś może, ktoś kto, szukam kogoś, شخص يساعد, هل يمكن لأحد, qof i caawiya, ሓገዝ እደሊ',
  offers:
    'vil hjelpe, vil gjerne hjelpe, ønsker å hjelpe, vil bidra, vil gjerne bidra, vil være med å hjelpe, kan hjelpe andre, vil gjøre noe for, vil gi, vil jobbe frivillig, vil være frivillig, vil vera frivillig, vil bli frivillig, kan jeg hjelpe, kan eg hjelpe, jeg kan hjelpe, kan bidra, vil lese for, vil besøke, vil kjøre, vil køyre, kan kjøre, kan køyre, jeg vil hjelpe, want to help, want to volunteer, would like to help, can i help, i can help, how can i help, хочу допомагати, хочу допомогти, можу допомогти, chcę pomagać, chcę pomóc, mogę pomóc, أريد أن أساعد, أريد المساعدة في, waxaan rabaa inaan caawiyo, ክሕግዝ እደሊ',
};

const PHRASES = (Object.entries(roles) as [Role, string][]).flatMap(([role, text]) =>
  text.split(',').map((phrase) => ({ role, parts: wordsOf(phrase) })),
);
