// The page about the data, and the words of the files themselves.

export const openData = {
  title: 'Xog furan',
  lead: 'Wax kasta oo ku qoran {name} waad soo qaadan kartaa oo isticmaali kartaa. Waa bilaash, uma baahnid fure ama heshiis.',
  description: 'Dhaqdhaqaaqyo, ururro, hoolal iyo deeqo xog furan ah: JSON, CSV iyo kalandar. Degmada: {municipality}.',
  what: 'Waxa aad soo qaadan karto',
  whatText:
    'CSV waxaad ku furi kartaa Excel iyo barnaamijyo la mid ah. JSON waxaa loogu talagalay barnaamijyada. «Goobaha xogta» waa warqad sharraxaysa goob kasta oo xogta ah.',
  collection: 'Maxay tahay',
  count: 'Tirada',
  files: 'Faylal',
  fields: 'Goobaha xogta',
  fieldsOf: '{title}: goobaha xogta',
  months: 'Taariikhaha bil bil',
  monthsText:
    'Dhammaan taariikhaha bisha waa la xisaabiyay, xitaa kuwa la raray ama la baajiyay. Saacaddu waa saacadda Norway.',
  calendars: 'Kalandarro',
  calendarsText: 'Kuwan waxaad ku heli kartaa kalandarkaaga.',
  licence: 'Liisan',
  licenceText: 'Qoraalka iyo xogta waxaa loo isticmaali karaa shuruudaha',
  photos: 'Sawirradu kuma jiraan. Marka hore weydii sawir qaadaha.',
  source: 'Halka aad xogta ku isticmaasho ku qor:',
  attribution: 'Isha: {site}, {host}. {licence}',
  register: 'Lambarka ururka iyo nooca ururku waa xog dadweyne. Haddii aad isticmaasho, sidoo kale qor:',
  registerSource: 'Isha: Brønnøysundregistrene',
  registerLicence: 'Liisanka halkaas waa',
  people: 'Magacyada iyo lambarrada telefoonka',
  peopleText:
    'Dadka la la xiriiro waa doorar, tusaale «Guddoomiye». Sidaas darteed halkan way yaalli karaan. Kuwa abaalmarin helay magacooda ayaa ku qoran. Xogta u isticmaal oo keliya waxa loo soo dhigay.',
  promise: 'Waxa aad ku kalsoonaan karto',
  promises: [
    'Faylalku weligood cinwaan cusub ma helaan.',
    'Goobta «id» weligeed isma beddesho, xitaa haddii magacu isbeddelo.',
    'Goob lama tirtiro lamana magac beddelo annagoo aan halkan hore ugu sheegin. Kuwo cusub way imaan karaan.',
    'Faylalka mar kasta waa la cusbooneysiiyaa marka wax la daabaco.',
  ],
  code: 'Haddii aad barnaamijyo samayso',
  codeText:
    'Barnaamijyada bogagga kale si toos ah ayay faylalka uga soo qaadan karaan browser-ka, sababtoo ah CORS waa furan yahay. Dhammaan faylalku waxay ku qoran yihiin',
  codeExample: 'Sidan ku hel wax kasta oo bilaash ah:',
  csv: 'Faylalka CSV ku saabsan',
  csvText: [
    'Goobaha waxaa u dhexeeya hakad-dhibic (;), tirooyinka jajabka ahna hakad, sida Excel-ka Noorwiijiga ahi rabo. Xarfuhu waa UTF-8.',
    'Goob ku dhex jirta goob kale magaceeda dhibic ayaa ku jirta: «contact.phone».',
    'Haddii hal unug qiimayaal badan ku jiraan, waxaa u dhexeeya « | ».',
    "Qoraalka lagu khaldi karo formula waxaa hortiisa la geliyaa calaamadda ('). JSON qoraalku waa sidiisa.",
    'Turjumaaduhu waxay ku jiraan JSON oo keliya.',
  ],
  build: 'Samayntii ugu dambaysay',
  buildText: 'Inta la daabacay, iyo magaca wixii laga tagay.',
};
