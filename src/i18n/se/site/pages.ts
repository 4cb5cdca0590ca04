// Pages about volunteering in the municipality.
export const pages = {
  nextRevision: 'Boahtte ođasmahttin: {date}',
  dates: 'Beaivvit',
  noDates: 'Beaivvit eai leat vel mearriduvvon.',
  documents: 'Dokumeanttat',
  adopted: 'Mearriduvvon: {date}',
  revised: 'boahtte ođasmahttin: {date}',
  figures: 'Logut',
  figure: 'Mii',
  value: 'Lohku',
  year: 'Jahki',
  source: 'Gáldu',
  wishes: 'Sávaldagat',
  offers: 'Fálaldagat',
};
