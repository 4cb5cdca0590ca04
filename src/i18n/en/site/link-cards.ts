import type { Dictionary } from '../../dictionary.ts';

// Cards that other sites copy to link to the portal.
export const linkCards = {
  title: 'Link to us',
  lead: 'Cards for the municipality’s own pages, so that people find their way here from there.',
  description: 'Ready-made cards with a link, a title and a text for the municipality’s website.',
  how: 'Copy the HTML into the page where people look. The cards have no script and no style.',
  asData: 'All cards as data',

  htmlOf: 'HTML for {title}',
} satisfies Dictionary['linkCards'];
