// Pages about volunteering in the municipality.
export const pages = {
  nextRevision: 'ዝመጽእ ምምሕያሽ: {date}',
  dates: 'ዕለታት',
  noDates: 'ክሳብ ሕጂ ዕለት ኣይተወሰነን።',
  documents: 'ሰነዳት',
  adopted: 'ዝጸደቐሉ ዕለት: {date}',
  revised: 'ዝመጽእ ምምሕያሽ: {date}',
  figures: 'እቶም ቁጽርታት',
  figure: 'እንታይ',
  value: 'ቁጽሪ',
  year: 'ዓመት',
  source: 'ምንጪ',
  wishes: 'ዝድለ',
  offers: 'ዝወሃብ',
};
