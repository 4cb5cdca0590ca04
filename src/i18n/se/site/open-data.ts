// The page about the data, and the words of the files themselves.

export const openData = {
  title: 'Rabas dáhta',
  lead: 'Buot mii lea dáppe: {name}, sáhtát viežžat ja geavahit. Dat lea nuvttá, ja it dárbbaš čoavdaga dahje šiehtadusa.',
  description: 'Doaimmat, searvvit, lokálat ja doarjagat {municipality} gielddas rabas dáhtan: JSON, CSV ja kaleandar.',
  what: 'Dán sáhtát viežžat',
  whatText:
    'CSV rabat Excelis ja eará rehkenastinárkkain. JSON lea prográmmaide. «Giettit» lea skovvi mii čilge juohke gietti.',
  collection: 'Mii',
  count: 'Lohku',
  files: 'Fiillat',
  fields: 'Giettit',
  fieldsOf: '{title}: giettit',
  months: 'Beaivvit mánus mánnui',
  monthsText:
    'Buot mánu beaivvit leat rehkenaston, maiddái sirdojuvvon ja heaittihuvvon beaivvit. Diibmu lea Norgga áigi.',
  calendars: 'Kaleandarat',
  calendarsText: 'Dáid sáhtát diŋgot iežat kaleandarii.',
  licence: 'Liseansa',
  licenceText: 'Teavstta ja dieđuid sáhttá geavahit dáid eavttuiguin:',
  photos: 'Govat eai gula dása. Jeara vuos govvejeaddjis.',
  source: 'Čále dán dohko gos geavahat dáhta:',
  attribution: 'Gáldu: {site}, {host}. {licence}',
  register: 'Organisašuvdnanummir ja kategoriija leat almmolaš dieđut. Jus geavahat daid, de čále maid:',
  registerSource: 'Gáldu: Brønnøysundregistrene',
  registerLicence: 'Liseansa doppe lea',
  people: 'Namat ja telefonnummirat',
  peopleText:
    'Oktavuohtaolbmot leat rollat, omd. «Jođiheaddji». Danne sáhttet dat leat dáppe. Sii geat leat ožžon bálkkašumi, leat namain. Geavat dieđuid dušše dasa masa dat leat almmuhuvvon.',
  promise: 'Dása sáhtát luohttit',
  promises: [
    'Fiillat eai goassege oaččo ođđa čujuhusaid.',
    'Gieddi «id» ii goassege rievdda, vaikko namma rievdá.',
    'Giettit eai váldojuvvo eret eaige oaččo ođđa nama ovdal go mii leat dieđihan dan dáppe. Ođđa giettit sáhttet boahtit.',
    'Fiillat ráhkaduvvojit ođđasit juohke háve go juoga almmuhuvvo.',
  ],
  code: 'Dutnje guhte prográmmeret',
  codeText:
    'Prográmmat eará neahttasiidduin sáhttet viežžat fiillaid njuolga neahttalohkkis, danne go CORS lea rabas. Buot fiillat leat dáppe:',
  codeExample: 'Ná gávnnat buot mii lea nuvttá:',
  csv: 'CSV-fiillaid birra',
  csvText: [
    'Giettiid gaskkas lea «;» ja desimálaloguin lea «,», nugo norgga Excel vuordá. Mearkačoahkki lea UTF-8.',
    'Go gieddi lea eará gietti siste, de lea namas čuokkis: «contact.phone».',
    'Jus seamma seallas leat máŋga árvvu, de lea « | » daid gaskkas.',
    "Teaksta mii sáhttá leat formela láhkai, oažžu mearkka (') ovddabeallái. JSON:s lea teaksta nugo lea.",
    'Jorgalusat leat dušše JSON:s.',
  ],
  build: 'Maŋimus huksen',
  buildText: 'Man ollu lea almmuhuvvon, ja dan namma mii guđđojuvvui eret.',
};
