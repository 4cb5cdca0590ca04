// Pages about volunteering in the municipality.
export const pages = {
  nextRevision: 'Dib-u-eegista xigta: {date}',
  dates: 'Taariikho',
  noDates: 'Weli taariikho lama go’aamin.',
  documents: 'Dukumentiyo',
  adopted: 'La ansixiyay: {date}',
  revised: 'dib-u-eegista xigta: {date}',
  figures: 'Tirooyinka',
  figure: 'Maxay tahay',
  value: 'Tiro',
  year: 'Sannad',
  source: 'Isha',
  wishes: 'Waxa la rabo',
  offers: 'Waxa la bixiyo',
};
