import type { Dictionary } from '../../dictionary.ts';

// Autosave, saving, and conflicts between two people.

export const autosave = {
  stored: 'Kept at {time}',
  notStored: 'Not saved yet, trying again',
  signedOut: 'You are signed out. Sign in in a new tab and press Save again here. Your text is still here.',
  begun: 'You began “{title}” {when}.',
  untitled: 'without a name',
  today: 'today at {time}',
  yesterday: 'yesterday at {time}',
  earlier: 'on {date} at {time}',
  resume: 'Continue',
  discard: 'Delete it',
  resumed: 'Here is what you wrote. Press Save when you are done.',
  pictures: 'Choose the picture again.',
} satisfies Dictionary['editor']['autosave'];

export const saved = {
  draft: {
    heading: 'The draft is saved, but not sent',
    text: 'Nobody else sees it until it is approved. Send it to the volunteer centre when it is ready.',
  },
  sent: {
    heading: 'Sent for approval',
    text: 'The volunteer centre looks at it, and you get an email when it is out. You need not do more.',
  },
  live: {
    heading: 'Saved',
    text: 'Nobody needs to approve it.',
  },
  waiting: 'Your change is saved. It will be on the site in a moment.',
  see: 'See the page',
  unchanged: { heading: 'Nothing to save', text: 'Everything is as it was.' },
  asBefore: 'The page stays as it was until the change is approved.',
  unsent: 'This is a draft that has not been sent. Nobody else sees it until it is approved.',
  saveFirst: 'Press Save, then you can send it.',
  send: 'Send for approval',
  publish: 'Publish now',
  goOn: 'Keep writing',
  overview: 'To the overview',
} satisfies Dictionary['editor']['saved'];

export const changedDraft = {
  heading: 'The draft has changed since you opened it',
  text: 'Nothing has been done. Look at what is new before you decide.',
  before: 'As you saw it',
  after: 'As it is now',
  reload: 'Open the draft as it is now',
} satisfies Dictionary['editor']['changedDraft'];

export const conflict = {
  heading: 'Somebody else saved this while you were writing',
  text: 'Choose what is to stand. Nothing is gone until you have chosen.',
  mine: 'You wrote',
  theirs: 'They wrote',
  keepMine: 'Keep mine',
  takeTheirs: 'Use theirs',
  nothing: 'Nothing',
  chosen: 'Chosen. Press Save.',
} satisfies Dictionary['editor']['conflict'];
