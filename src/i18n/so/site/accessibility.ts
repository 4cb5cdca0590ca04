// The accessibility statement.
export const accessibility = {
  title: 'Bog qof kasta isticmaali karo',
  lead: 'Qof kastaa waa inuu isticmaali karaa {name}, xitaa haddii uu isticmaalo akhriyaha shaashadda, kiiboodh ama qoraal weyn.',
  description:
    'Bayaanka isticmaalka fudud («tilgjengelighetserklæring») ee {name}: xeerarka aan raacno, waxa aan weli fiicnayn, iyo cidda aad u sheegayso.',
  statement: 'Bayaanka',
  statementText:
    'Degmada {municipality} waxay samaysay bayaan ku saabsan isticmaalka fudud («tilgjengelighetserklæring»). Wuxuu yaallaa hay’adda «Tilsynet for universell utforming av ikt».',
  statementLink: 'Akhri bayaanka ({host})',
  statementMissing: 'Bayaanka weli lama daabicin. Laakiin waad noo sheegi kartaa wax kasta oo aan shaqaynayn.',
  own: 'Xeerarka aan raacno',
  ownText:
    'Dawladdu ma laha {name}. Sharcigu wuxuu na farayaa 35 shuruudood oo ka mid ah WCAG 2.0, heerka A iyo AA. Waxaan raacnaa dhammaan shuruudaha heerarkaas ee WCAG 2.2.',
  ownCannot: 'Milkiileyaasha gaarka ahi ma isticmaali karaan uustatus.no. Sidaas darteed bayaanku halkan ayuu yaallaa.',
  law: 'Boggu waa inuu raaco WCAG 2.1, heerka A iyo AA. Waxaan sidoo kale raacnaa WCAG 2.2.',
  tested: 'Markii ugu dambaysay ee la tijaabiyay: {date}.',
  made: 'Sidan ayaa bogagga loo sameeyay',
  features: [
    'Wax kasta waxay ku shaqeeyaan kiiboodh, JavaScript la’aantiisna.',
    'Qoraalka waa la weynayn karaa ilaa 400 boqolkiiba iyadoo aan waxba lumin.',
    'Farqiga midabku waa ugu yaraan 7:1, xitaa marka shaashaddu madow tahay.',
    'Akoon uma baahnid, waxbana kuma kaydinno qalabkaaga.',
    'Kalandarka waxaad ku akhrin kartaa kalandarkaaga iyo warqad.',
    'Bog kasta waxaa lagu daabacan karaa far waaweyn, qoraallada dheerna waa la akhrin karaa haddii qalabkaagu leeyahay cod luqaddan.',
  ],
  shortcomings: 'Waxan weli ma fiicna',
  noShortcomings: 'Hadda khalad ma ogin. Haddii aad mid hesho, waan rabnaa inaan ogaanno.',
  tellUs: 'Noo sheeg',
  tellUsText: 'Noo sheeg waxa aad isku dayday iyo waxa kuu diiday. Toddobaad gudihiis ayaan kuugu jawaabaynaa.',
  complain: 'Cabasho',
  complainText:
    'Haddii aadan jawaab helin, ama aadan ku raacsanayn, waxaad u caban kartaa hay’adda «Tilsynet for universell utforming av ikt».',
  complainLink: 'U cabo hay’adda ({host})',
};
