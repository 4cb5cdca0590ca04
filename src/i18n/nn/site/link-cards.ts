import type { Dictionary } from '../../dictionary.ts';

// Cards that other sites copy to link to the portal.
export const linkCards = {
  title: 'Lenk hit',
  lead: 'Kort til kommunen sine eigne sider, slik at folk finn fram hit derifrå.',
  description: 'Ferdige kort med lenkje, tittel og tekst til nettstaden til kommunen.',
  how: 'Kopier HTML-en inn på sida der folk leitar. Korta har verken skript eller stil.',
  asData: 'Alle korta som data',

  htmlOf: 'HTML for {title}',
} satisfies Dictionary['linkCards'];
