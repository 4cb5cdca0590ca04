import type { Phrases } from './merged.ts';

/** Decap's texts in English: those we word differently. */
export const en: Phrases = {
  app: {
    header: { workflow: 'Waiting', media: 'Pictures', quickAdd: 'Add new' },
    app: {
      errorHeader: 'The forms cannot be opened',
      configErrors: 'Faults in the settings',
      checkConfigYml: 'Call the volunteer centre.',
      loadingConfig: 'Opening the forms …',
      waitingBackend: 'Waiting for the portal …',
    },
  },
  collection: {
    sidebar: { collections: 'Content' },
    collectionTop: { newButton: '%{collectionLabel}', newButtonAriaLabel: '%{collectionLabel}' },
  },
  editor: {
    editorControlPane: { widget: { required: 'This must be filled in.', regexPattern: '%{pattern}' } },
    editor: {
      onLeavePage: 'You have not saved. Leave the page anyway? What you have written is kept.',
      confirmLoadBackup: 'You wrote something here last time that was not saved. Do you want it back?',
    },
    editorToolbar: {
      unpublish: 'Take off the site',
      deleteUnpublishedChanges: 'Delete the draft',
      deleteUnpublishedEntry: 'Delete the draft',
      deletePublishedEntry: 'Delete from the site',
      statusInfoTooltipDraft: 'This is a draft. Set the status to “In review” when you are done.',
      statusInfoTooltipInReview:
        'The volunteer centre is looking at this. You need do no more, but may correct it until they are done.',
      backCollection: '%{collectionLabel}',
    },
    editorWidgets: { list: { add: 'Add: %{item}', addType: 'Add: %{item}' } },
  },
  ui: {
    default: { goBackToSite: 'Back to the site' },
    settingsDropdown: { account: 'Account: sign out' },
    toast: {
      missingRequiredField: 'Something is missing. Look for the fields that are marked.',
      entrySaved: 'Saved',
      entryPublished: 'Published. It will be on the site in a moment.',
      onLoggedOut: 'You are no longer signed in. Sign in in another tab, and press Save again here.',
      onBackendDown: 'The portal does not answer. %{details}',
    },
  },
};
