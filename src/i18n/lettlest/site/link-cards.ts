import type { ReaderDictionary } from '../../dictionary.ts';

// Cards that other sites copy to link to the portal.
export const linkCards = {
  title: 'Lag lenke hit',
  lead: 'Kort til nettsidene til kommunen. Da finner folk hit.',
  description: 'Ferdige kort med lenke og tekst til nettsidene til kommunen.',
  how: 'Kopier HTML-en. Lim den inn på siden din. Kortene har bare tekst og lenke.',
  asData: 'Alle kortene som fil',

  htmlOf: 'HTML for {title}',
} satisfies ReaderDictionary['linkCards'];
