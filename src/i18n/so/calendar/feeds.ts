import type { ReaderDictionary } from '../../dictionary.ts';

// Calendar feeds and news feeds.

export const feeds = {
  titles: {
    all: '{site}',
    free: 'Bilaash: {municipality}',
    'little-norwegian': 'Af-Noorwiiji yar waa ku filan yahay: {municipality}',
    theme: '{of}: {municipality}',
    audience: '{of}: dhaqdhaqaaqyo, {municipality}',
    area: '{of}, {municipality}',
    association: '{of}',
    venue: '{of}: waxa halkan ka dhacaya',
  },
  news: 'Wararka {site}',
  newsDescription: 'Cusub iyo la beddelay: dhaqdhaqaaqyo, hawlo, deeqo iyo talooyin.',
  cut: 'Waxaa ku jira wixii bilaabma ilaa {date}; inta kale waxay imanayaan marka meel la helo.',
  ended: 'Waa la xiray: {title}',
  endedDescription: 'Kalandarkan waa la xiray {date}. Mid kale ka dooro {page}',
  allDescription: 'Wax kasta oo dhacaya, ururrada, naadiyada iyo degmada. Degmada: {municipality}.',
  chosenDescription: 'Waxay ka yimaadeen {site}. Isbeddellada iyo wixii la baajiyo iskood ayay u yimaadaan.',
  deadlines: 'Waqtiyada ugu dambeeya ee ururrada: {municipality}',
  deadlinesDescription:
    'Maalinta ugu dambaysa ee deeq la codsado, warbixin la gudbiyo ama qof abaalmarin loo soo jeediyo.',
  deadlinesOfGrants: 'Maalinta ugu dambaysa ee deeq la codsado iyo warbixin la gudbiyo.',
  prefix: {
    cancelled: 'LA BAAJIYAY: {title}',
    moved: 'GOOB KALE: {title}',
    online: 'INTERNETKA: {title}',
    postponed: 'DIB LOO DHIGAY: {title}',
    full: 'BUUXA: {title}',
  },
  by: 'Qabanqaabiyaha: {organisers}',
  priceLine: 'Qiimaha: {price}',
  programmeDay: 'Maalinta {n}',
  signupLine: 'Isqorid: {how}',
  placeUnknown: 'Meesha: weydii qabanqaabiyaha',
  deadline: 'Waqtiga ugu dambeeya: {title}',
  nationalDeadline: 'Waqtiga ugu dambeeya ee dalka: {title}',
  reportDeadline: 'Waqtiga ugu dambeeya ee warbixinta: {title}',
  nominationDeadline: 'Waqtiga ugu dambeeya ee qof la soo jeediyo: {title}',
  usual: 'Badanaa waa maalintan. Lama xaqiijin.',
  atTime: 'Waqtiga ugu dambeeya waa saacadda {time}.',
  openFrom: 'Way furan tahay laga bilaabo {date}.',
} satisfies ReaderDictionary['feeds'];
