// The accessibility statement.
export const accessibility = {
  title: 'Olahanvuohta',
  lead: 'Buohkat galget sáhttit geavahit dán neahttasiiddu ({name}), maiddái šearbmalohkkiin, boallobevddiin dahje stuorra čállagiin.',
  description:
    'Olahanvuođa julggaštus («tilgjengelighetserklæring»): {name}. Maid mii čuovvut, mii ii leat doarvái buorre, ja geasa dieđihat.',
  statement: 'Julggaštus',
  statementText:
    '{municipality} gielda lea ráhkadan olahanvuođa julggaštusa («tilgjengelighetserklæring»). Dan gávnnat bearráigeahčus («Tilsynet for universell utforming av ikt»).',
  statementLink: 'Loga julggaštusa ({host})',
  statementMissing: 'Julggaštus ii leat vel almmuhuvvon. Don sáhtát almmatge dieđihit midjiide buot mii ii doaimma.',
  own: 'Maid mii čuovvut',
  ownText:
    'Almmolaš eiseválddit eai eaiggáduša dán neahttasiiddu ({name}). Láhka gáibida ahte mii čuovvut 35 gáibádusa standárddas WCAG 2.0, dásiin A ja AA. Mii čuovvut buot gáibádusaid dáin dásiin WCAG 2.2:s.',
  ownCannot: 'Priváhta eaiggádat eai sáhte geavahit uustatus.no. Danne lea julggaštus dáppe.',
  law: 'Neahttasiidu galgá čuovvut WCAG 2.1, dásiid A ja AA. Mii čuovvut maiddái WCAG 2.2.',
  tested: 'Maŋimus háve geahččaluvvon: {date}.',
  made: 'Siiddut leat ráhkaduvvon ná',
  features: [
    'Buot doaibmá boallobevddiin ja JavaScript haga.',
    'Teavstta sáhttá stuoridit gitta 400 proseantta rádjai almmá ahte mihkkige láhppo.',
    'Kontrásta lea unnimusat 7:1, maiddái seavdnjes čájeheamis.',
    'It dárbbaš logget sisa, ja mii eat vurke maidege du luhtte.',
    'Kaleandara sáhttá lohkat iežat kaleandaris ja báhpáris.',
    'Buot siidduid sáhttá čálihit stuorra bustávaiguin, ja guhkes teavsttaid sáhttá gullat jus du rusttegis lea jietna dan gillii.',
  ],
  shortcomings: 'Dát ii leat vel doarvái buorre',
  noShortcomings: 'Mii eat dieđe dál meattáhusaid. Jus gávnnat ovtta, de mii háliidit diehtit.',
  tellUs: 'Dieđit midjiide',
  tellUsText: 'Muital maid geahččalit dahkat, ja mii du hehttii. Mii vástidit vahku siste.',
  complain: 'Váidda',
  complainText:
    'Jus it oaččo vástádusa, dahje it leat ovttaoaivilis, de sáhtát váidit bearráigehččui («Tilsynet for universell utforming av ikt»).',
  complainLink: 'Váidde bearráigehččui ({host})',
};
