import type { Dictionary } from '../../dictionary.ts';

// Error messages and change log entries of the gateway.
export const gateway = {
  refusals: {
    'not-signed-in': 'You are no longer signed in. Sign in in another tab, and press Save again here.',
    'unknown-action': 'The portal cannot do this.',
    'not-understood': 'The portal did not understand what was sent ({what}). Reload the page and try again.',
    'too-big': 'This is too big. A picture may be 11 MB at most.',
    'unknown-place': 'Nothing can be saved or fetched here.',
    'one-file': 'Save one page at a time.',
    'not-yours': 'You can only change what belongs to your own association. If the name is taken, choose another one.',
    'not-yours-picture': 'The picture must be in the folder of your own association.',
    'staff-only': 'The volunteer centre has to do this. Get in touch, and they will help you.',
    'admin-only': 'Only the administrator of the portal can change the settings.',
    'form-only': 'The form can only send in a new activity.',
    'no-draft': 'The draft is not there. Perhaps it has been published or deleted.',
    'no-version': 'This version does not exist.',
    'never-published': 'This has never been published.',
    'no-picture': 'The picture does not exist.',
    'draft-changed': 'The draft has changed since you opened it. Here it is as it is now. Look at it again.',
    'published-changed': 'The page has changed since you looked at it. Reload it and look at it again.',
    'version-missing':
      'The portal was not told which version you were looking at. Reload the page and look at it again.',
    'draft-waits':
      'There is a draft already. Publish it or delete it first, and then you can bring back what was there before.',
    taken: 'Another page has this name. Choose another name. Your text has not been saved.',
    gone: 'Somebody has deleted the page. Your text has not been saved. Keep a copy before you close the window.',
    'unknown-base':
      'Somebody may have changed the page after you opened it. Keep a copy of your text, reload the page and write it in again.',
    conflict:
      'Somebody else has changed the same as you ({fields}). Keep a copy of your text, reload the page and see what they wrote.',
    unreadable: 'The text that is there already cannot be read. The volunteer centre can bring back an older version.',
    'in-use': 'Cannot be deleted, because others refer to it: {users}.',
    'bad-content': '{field}: {reason}',
    'bad-picture': '{name} is not a picture that can be used. Choose a picture of type jpg, png or webp.',
    busy: 'Many are saving just now. Wait a little and try again.',
    failed: 'The portal could not save just now. Keep a copy of your text, wait a little and try again.',
  },
  form: 'A form sent in',
  /** Who stands in the history in place of one who was erased from it, and what in place of other words. */
  erased: { person: 'Erased person', text: 'erased' },
  /** What stands in the history, beside who did it. */
  commits: {
    saved: 'Saved {path}',
    live: 'Changed {path} on the page',
    published: 'Published {path}',
    deleted: 'Deleted {path}',
    reverted: 'Took back the change of {path}',
    undone: 'Undid the publication of {path}',
    merged: 'Merged with what was changed elsewhere',
    seeded: 'The beginning',
    draft: 'Sent {path} back to draft',
    pending_review: 'Sent {path} for approval',
    pending_publish: 'Approved {path}',
  },
} satisfies Dictionary['gateway'];
