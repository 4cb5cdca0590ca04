import type { Dictionary } from '../../dictionary.ts';

// What becomes of a saved change: it waits, it is on the site, or the site could not be made.
export const publication = {
  waiting: 'Your change is saved. It will be on the site in a moment.',
  shown: 'Published at {time}.',
  shownEarlier: 'Published on {date} at {time}.',
  see: 'See the page',
  look: 'See whether it is published',
  failed:
    'Your change is saved, but the site could not be made anew. What was there before still shows, and we try again by ourselves.',
  staffKnow: 'The volunteer centre has been told.',
  atFault: 'The fault is in “{title}”.',
  reason: 'Reason: {reason}',
} satisfies Dictionary['publication'];
