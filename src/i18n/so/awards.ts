import type { ReaderDictionary } from '../dictionary.ts';

export const awards = {
  title: 'Abaalmarinno',
  heading: 'Abaalmarinno iyo deeqo waxbarasho',
  lead: 'Soo jeedi qof istaahila. Qof kasta oo degmada deggan waa samayn karaa. Degmada: {municipality}.',
  description:
    'Abaalmarinno iyo deeqo: cidda heli karta, waqtiyada ugu dambeeya iyo sida qof loo soo jeediyo. Degmada: {municipality}.',
  onThisPage: 'Boggan waxaa ku jira',
  groups: {
    open: { short: 'Hadda furan ({n})', heading: 'Hadda qof waad soo jeedin kartaa' },
    rolling: { short: 'Sannadka oo dhan ({n})', heading: 'Sannadka oo dhan qof waad soo jeedin kartaa' },
    upcoming: { short: 'Mar dambe furmaysa ({n})', heading: 'Mar dambe furmaysa' },
    unknown: { short: 'Weydii bixiyaha ({n})', heading: 'Weydii bixiyaha goorta qof la soo jeedin karo' },
    over: { short: 'Sannadkan way dhammaatay ({n})', heading: 'Sannadkan way dhammaatay' },
  },
  none: 'Weli abaalmarin lama qorin.',
  latest: 'Ugu dambayn: {name} ({year})',
  criteria: 'Yaa heli kara abaalmarinta?',
  themeOfYear: 'Mawduuca sannadka',
  deadline: 'Waqtiga ugu dambeeya',
  levels: { local: 'Soo jeedin', national: 'Waqtiga ugu dambeeya ee dalka', report: 'Warbixin' },
  thenDeadline: '{what}: {date}',
  nominate: 'Sidan qof ku soo jeedi',
  form: 'Isticmaal foomka ({host})',
  jury: 'Guddiga xulashada',
  prize: 'Abaalgudka',
  giver: 'Yaa bixiya',
  winners: 'Kuwii hore u helay',
  noWinners: 'Weli cidna ma helin abaalmarinta.',
} satisfies ReaderDictionary['awards'];
