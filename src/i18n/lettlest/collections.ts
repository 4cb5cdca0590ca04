import type { ReaderDictionary } from '../dictionary.ts';

// What the collections and their entries are called.

export const collectionLabels = {
  events: { one: 'Aktivitet', other: 'Aktiviteter' },
  associations: { one: 'Forening', other: 'Foreninger' },
  venues: { one: 'Sted å låne', other: 'Steder å låne' },
  grants: { one: 'Penger å søke om', other: 'Penger å søke om' },
  opportunities: { one: 'Oppgave for frivillige', other: 'Oppgaver for frivillige' },
  help: { one: 'Hjelp', other: 'Hjelp' },
  equipment: { one: 'Ting å låne', other: 'Ting å låne' },
  examples: { one: 'Eksempel', other: 'Eksempler' },
  handbook: { one: 'Råd (håndbok)', other: 'Råd (håndbok)' },
  awards: { one: 'Pris til folk', other: 'Priser til folk' },
  contacts: { one: 'Kontakt', other: 'Kontakter' },
  pages: { one: 'Side', other: 'Sider' },
} satisfies ReaderDictionary['collectionLabels'];
