import type { Dictionary } from '../../dictionary.ts';

// Everyday tasks of an association as plain forms.
export const everyday = {
  new: {
    title: 'New activity',
    lead: 'Write what matters most. You look through everything before it is sent.',
  },
  copy: {
    title: 'New activity from “{title}”',
    lead: 'Everything is taken from the earlier one. The dates are proposed for the next term. Correct what is different.',
  },
  change: { title: 'Change “{title}”', lead: 'Correct what is different. The rest stays as it is.' },
  date: {
    title: 'What happens {date}?',
    lead: 'Only this date of “{title}”. It is shown at once.',
    newDate: 'New date',
    planned: 'As planned after all',
  },
  dates: {
    title: 'Call off several dates',
    lead: 'These dates of “{title}” are called off. It is shown at once.',
    which: 'Which dates?',
    chosen: 'Those that I tick',
    rest: { one: 'The rest of the term: {n} date, {date}', other: 'The rest of the term: {n} dates, until {date}' },
    tick: 'Tick',
    noneChosen: 'Tick at least one date.',
  },
  association: {
    title: 'The page about {association}',
    lead: 'Correct what is different. The rest stays as it is.',
    contact: 'Contact',
    contactLead: 'Whom people call or write to. Give at least one way to reach you.',
    more: 'More about you',
  },
  last: 'Ends on another day',
  lastHint: 'The last day, only when it lasts for several days.',
  sameRule: 'As before: {rule}',
  nextDates: 'The next dates',
  publish: 'Publish',
  send: 'Send for approval',
  isLive: 'It is then shown at once.',
  waits: 'The volunteer centre looks at it before it is shown.',
  since: 'Somebody else has changed this meanwhile',
  sendAnyway: 'If you send now, what you have written here applies.',
  more: 'More fields, pictures and translations: the full form',
  missing: 'This no longer exists, or it belongs to another association.',
  changeDate: 'Change {date}',
  cancelSeveral: 'Call off several dates of “{title}”',
} satisfies Dictionary['everyday'];
