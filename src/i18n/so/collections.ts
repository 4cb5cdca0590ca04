// What the collections of content are called.
export const collectionLabels = {
  events: { one: 'Dhaqdhaqaaq', other: 'Dhaqdhaqaaqyo' },
  associations: { one: 'Urur', other: 'Ururro' },
  venues: { one: 'Hool', other: 'Hoolal' },
  grants: { one: 'Deeq', other: 'Deeqo' },
  opportunities: { one: 'Hawl', other: 'Hawlo' },
  help: { one: 'Caawimo', other: 'Caawimo' },
  equipment: { one: 'Qalab', other: 'Qalab' },
  examples: { one: 'Tusaale', other: 'Tusaalooyin' },
  handbook: { one: 'Buug-tilmaameed', other: 'Buug-tilmaameed' },
  awards: { one: 'Abaalmarin', other: 'Abaalmarinno' },
  contacts: { one: 'Xiriir', other: 'Xiriirro' },
  pages: { one: 'Bog', other: 'Bogag' },
};
