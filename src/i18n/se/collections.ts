// What the collections of content are called.
export const collectionLabels = {
  events: { one: 'Doaibma', other: 'Doaimmat' },
  associations: { one: 'Searvi', other: 'Searvvit' },
  venues: { one: 'Lokála', other: 'Lokálat' },
  grants: { one: 'Doarjja', other: 'Doarjagat' },
  opportunities: { one: 'Bargamuš', other: 'Bargamušat' },
  help: { one: 'Veahkki', other: 'Veahkki' },
  equipment: { one: 'Biergasat', other: 'Biergasat' },
  examples: { one: 'Ovdamearka', other: 'Ovdamearkkat' },
  handbook: { one: 'Giehtagirji', other: 'Giehtagirji' },
  awards: { one: 'Bálkkašupmi', other: 'Bálkkašumit' },
  contacts: { one: 'Oktavuohta', other: 'Oktavuođat' },
  pages: { one: 'Siidu', other: 'Siiddut' },
};
