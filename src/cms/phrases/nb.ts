import type { Phrases } from './merged.ts';
import { editor } from './nb/editor.ts';

/** Decap's texts in Bokmål: those it lacks, and those we word differently. */
export const nb: Phrases = {
  auth: { loginWithAzure: 'Logg på med Azure', loginWithForgejo: 'Logg på med Forgejo' },
  app: {
    header: { workflow: 'Venter', media: 'Bilder', quickAdd: 'Lag ny' },
    app: {
      errorHeader: 'Skjemaene kan ikke åpnes',
      configErrors: 'Feil i oppsettet',
      checkConfigYml: 'Ring frivilligsentralen.',
      loadingConfig: 'Åpner skjemaene …',
      waitingBackend: 'Venter på portalen …',
    },
    notFoundPage: { header: 'Siden finnes ikke' },
  },
  collection: {
    sidebar: { collections: 'Innhold', allCollections: 'Alt innhold', searchAll: 'Søk i alt', searchIn: 'Søk i' },
    collectionTop: {
      viewAsList: 'Vis som liste',
      viewAsGrid: 'Vis som rutenett',
      newButton: '%{collectionLabel}',
      newButtonAriaLabel: '%{collectionLabel}',
      searchResults: 'Treff på «%{searchTerm}»',
      searchResultsInCollection: 'Treff på «%{searchTerm}» i %{collection}',
      filterBy: 'Vis bare',
      groupBy: 'Del opp etter',
    },
    entries: {
      loadingEntries: 'Henter …',
      cachingEntries: 'Henter …',
      noEntries: 'Her er det ingenting ennå',
      unpublishedHeader: 'Ikke publisert',
    },
    groups: { other: 'Andre', negateLabel: 'Ikke %{label}' },
  },
  editor,
  mediaLibrary: {
    mediaLibraryCard: {
      copy: 'Kopier',
      copyUrl: 'Kopier adressen',
      copyPath: 'Kopier plasseringen',
      copyName: 'Kopier navnet',
      copied: 'Kopiert',
    },
    mediaLibrary: {
      onDelete: 'Vil du slette bildet?',
      fileTooLarge: 'Fila er for stor.\nDen kan være på høyst %{size} kB.',
    },
    mediaLibraryModal: { close: 'Lukk', noAssetsFound: 'Ingen bilder ennå.', mediaAssets: 'Bilder' },
  },
  ui: {
    default: { goBackToSite: 'Tilbake til sidene' },
    errorBoundary: {
      details: 'Noe gikk galt. Ta vare på teksten under, og last siden på nytt. Går det galt igjen, ',
      reportIt: 'meld fra.',
    },
    settingsDropdown: { account: 'Konto: logg ut' },
    toast: {
      onFailToLoadEntries: 'Kunne ikke hente: %{details}',
      onFailToUpdateStatus: 'Kunne ikke endre status: %{details}',
      missingRequiredField: 'Noe mangler. Se etter feltene som er merket.',
      entrySaved: 'Lagret',
      entryPublished: 'Publisert. Det vises på sidene om litt.',
      entryUnpublished: 'Tatt bort fra sidene',
      onFailToUnpublishEntry: 'Kunne ikke ta bort: %{details}',
      entryUpdated: 'Status er endret',
      onDeleteUnpublishedChanges: 'Kladden er slettet',
      noteAdded: 'Merknaden er lagt til',
      onFailToAddNote: 'Kunne ikke legge til merknaden: %{details}',
      noteUpdated: 'Merknaden er rettet',
      onFailToUpdateNote: 'Kunne ikke rette merknaden: %{details}',
      noteDeleted: 'Merknaden er slettet',
      onFailToDeleteNote: 'Kunne ikke slette merknaden: %{details}',
      noteResolved: 'Merknaden er ferdig',
      noteReopened: 'Merknaden er åpnet igjen',
      onFailToToggleNote: 'Kunne ikke endre merknaden: %{details}',
      onLoggedOut: 'Du er ikke lenger logget inn. Logg inn i en annen fane, og trykk Lagre igjen her.',
      onBackendDown: 'Portalen svarer ikke. %{details}',
    },
  },
  workflow: {
    workflow: {
      loading: 'Henter det som venter …',
      workflowHeading: 'Det som venter',
      newPost: 'Lag ny',
      description:
        '%{smart_count} venter på godkjenning, %{readyCount} er klare. |||| %{smart_count} venter på godkjenning, %{readyCount} er klare.',
      dateFormat: 'D.M.YYYY',
    },
    workflowCard: { lastChangeNoDate: 'av %{author}' },
    workflowList: {
      onDeleteEntry: 'Vil du slette kladden?',
      onPublishingNotReadyEntry: 'Bare det som står under «Klar», kan publiseres. Dra kortet dit først.',
      onPublishEntry: 'Vil du publisere dette nå?',
      inReviewHeader: 'Til godkjenning',
      currentEntries: '%{smart_count} |||| %{smart_count}',
    },
  },
};
