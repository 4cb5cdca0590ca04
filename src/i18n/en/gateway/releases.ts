import type { Dictionary } from '../../dictionary.ts';

// The releases of the site, and going back to one of them.
export const releases = {
  title: 'Releases of the site',
  lead: 'Each time something is published there is a new release. The last ones are here, so that you can go back if something has gone wrong.',
  none: 'This site is published without releases, so there is none to go back to.',
  list: 'The releases',
  served: 'On the site now',
  entries: { one: '{n} entry', other: '{n} entries' },
  commit: 'content {commit}',
  rollBack: 'Go back to {when}',
  heldTitle: 'An earlier release is shown',
  held: 'Somebody went back to the release of {when}. What is saved now is kept, but does not show until you show the newest again.',
  end: 'Show the newest again',
  onQueue:
    'The site shows an earlier release, because somebody went back to it. New changes do not show until that ends.',
  busy: 'Something is being published right now. Wait a moment and try again.',
  refusals: {
    unknown: 'That release is no longer there. Choose another one.',
    incomplete: 'Something is missing in this release, so it cannot be shown. Choose another one.',
    none: 'This site is published without releases, so there is none to go back to.',
  },
  done: {
    rolledBack: 'The site shows the release that you chose.',
    ended: 'The site shows the newest release again.',
  },
} satisfies Dictionary['releases'];
