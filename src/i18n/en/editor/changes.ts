import type { Dictionary } from '../../dictionary.ts';

// Cancelled and changed dates.
export const changes = {
  choose: 'Is something off or changed? Press the date.',
  more: 'Show more dates',
  once: 'No coming dates.',
  what: 'What happens {date}?',
  note: 'A word to those who were coming (optional)',
  start: 'New time',
  end: 'Ends (optional)',
  venue: 'New venue',
  sameVenue: 'Same venue as before',
  place: 'Another place',
  url: 'Link to the meeting, begins with https://',
  confirm: {
    cancelled: 'Yes, it is cancelled',
    moved: 'Yes, it is moved',
    online: 'Yes, it is online',
    postponed: 'Yes, it is postponed',
    full: 'Yes, it is full',
  },
  cancel: 'Never mind',
  undo: 'Undo {status}: {date}',
  needs: { moved: 'Write a new time or a new place.', online: 'Write the link to the meeting.' },
  remember: 'Press Save to put it on the pages.',
  others: {
    one: 'There is also {n} change of another date. It stays.',
    other: 'There are also {n} changes of other dates. They stay.',
  },
} satisfies Dictionary['editor']['changes'];
