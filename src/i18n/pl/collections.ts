// What the collections of content are called: one entry, and all of them.

export const collectionLabels = {
  events: { one: 'Wydarzenie', other: 'Wydarzenia' },
  associations: { one: 'Stowarzyszenie', other: 'Stowarzyszenia' },
  venues: { one: 'Lokal', other: 'Lokale' },
  grants: { one: 'Dotacja', other: 'Dotacje' },
  opportunities: { one: 'Zadanie', other: 'Zadania' },
  help: { one: 'Pomoc', other: 'Pomoc' },
  equipment: { one: 'Sprzęt', other: 'Sprzęt' },
  examples: { one: 'Przykład', other: 'Przykłady' },
  handbook: { one: 'Poradnik', other: 'Poradnik' },
  awards: { one: 'Nagroda', other: 'Nagrody' },
  contacts: { one: 'Kontakt', other: 'Kontakty' },
  pages: { one: 'Strona', other: 'Strony' },
};
