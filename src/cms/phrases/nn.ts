import type { Phrases } from './merged.ts';
import { editor } from './nn/editor.ts';

/** Decap's texts in Nynorsk: those it lacks, and those we word differently. */
export const nn: Phrases = {
  auth: { loginWithAzure: 'Logg på med Azure', loginWithForgejo: 'Logg på med Forgejo' },
  app: {
    header: { workflow: 'Ventar', media: 'Bilete', quickAdd: 'Lag ny' },
    app: {
      errorHeader: 'Skjemaa kan ikkje opnast',
      configErrors: 'Feil i oppsettet',
      checkConfigYml: 'Ring frivilligsentralen.',
      loadingConfig: 'Opnar skjemaa …',
      waitingBackend: 'Ventar på portalen …',
    },
    notFoundPage: { header: 'Sida finst ikkje' },
  },
  collection: {
    sidebar: { collections: 'Innhald', allCollections: 'Alt innhald', searchAll: 'Søk i alt', searchIn: 'Søk i' },
    collectionTop: {
      viewAsList: 'Vis som liste',
      viewAsGrid: 'Vis som rutenett',
      newButton: '%{collectionLabel}',
      newButtonAriaLabel: '%{collectionLabel}',
      searchResults: 'Treff på «%{searchTerm}»',
      searchResultsInCollection: 'Treff på «%{searchTerm}» i %{collection}',
      filterBy: 'Vis berre',
      groupBy: 'Del opp etter',
    },
    entries: {
      loadingEntries: 'Hentar …',
      cachingEntries: 'Hentar …',
      noEntries: 'Her er det ingenting enno',
      unpublishedHeader: 'Ikkje publisert',
    },
    groups: { other: 'Andre', negateLabel: 'Ikkje %{label}' },
  },
  editor,
  mediaLibrary: {
    mediaLibraryCard: {
      copy: 'Kopier',
      copyUrl: 'Kopier adressa',
      copyPath: 'Kopier plasseringa',
      copyName: 'Kopier namnet',
      copied: 'Kopiert',
    },
    mediaLibrary: {
      onDelete: 'Vil du slette biletet?',
      fileTooLarge: 'Fila er for stor.\nHo kan vere på høgst %{size} kB.',
    },
    mediaLibraryModal: { close: 'Lukk', noAssetsFound: 'Ingen bilete enno.', images: 'Bilete', mediaAssets: 'Bilete' },
  },
  ui: {
    default: { goBackToSite: 'Tilbake til sidene' },
    errorBoundary: {
      details: 'Noko gjekk gale. Ta vare på teksten under, og last sida på nytt. Går det gale igjen, ',
      reportIt: 'meld frå.',
    },
    settingsDropdown: { account: 'Konto: logg ut' },
    toast: {
      onFailToLoadEntries: 'Kunne ikkje hente: %{details}',
      onFailToUpdateStatus: 'Kunne ikkje endre status: %{details}',
      missingRequiredField: 'Noko manglar. Sjå etter felta som er merkte.',
      entrySaved: 'Lagra',
      entryPublished: 'Publisert. Det blir vist på sidene om litt.',
      entryUnpublished: 'Teke bort frå sidene',
      onFailToUnpublishEntry: 'Kunne ikkje ta bort: %{details}',
      entryUpdated: 'Status er endra',
      onDeleteUnpublishedChanges: 'Kladden er sletta',
      noteAdded: 'Merknaden er lagd til',
      onFailToAddNote: 'Kunne ikkje leggje til merknaden: %{details}',
      noteUpdated: 'Merknaden er retta',
      onFailToUpdateNote: 'Kunne ikkje rette merknaden: %{details}',
      noteDeleted: 'Merknaden er sletta',
      onFailToDeleteNote: 'Kunne ikkje slette merknaden: %{details}',
      noteResolved: 'Merknaden er ferdig',
      noteReopened: 'Merknaden er opna igjen',
      onFailToToggleNote: 'Kunne ikkje endre merknaden: %{details}',
      onLoggedOut: 'Du er ikkje lenger logga inn. Logg inn i ei anna fane, og trykk Lagre igjen her.',
      onBackendDown: 'Portalen svarer ikkje. %{details}',
    },
  },
  workflow: {
    workflow: {
      loading: 'Hentar det som ventar …',
      workflowHeading: 'Det som ventar',
      newPost: 'Lag ny',
      description:
        '%{smart_count} ventar på godkjenning, %{readyCount} er klare. |||| %{smart_count} ventar på godkjenning, %{readyCount} er klare.',
      dateFormat: 'D.M.YYYY',
    },
    workflowCard: { lastChangeNoDate: 'av %{author}' },
    workflowList: {
      onDeleteEntry: 'Vil du slette kladden?',
      onPublishingNotReadyEntry: 'Berre det som står under «Klar», kan publiserast. Dra kortet dit først.',
      onPublishEntry: 'Vil du publisere dette no?',
      inReviewHeader: 'Til godkjenning',
      currentEntries: '%{smart_count} |||| %{smart_count}',
    },
  },
};
