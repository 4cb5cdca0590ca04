export const equipment = {
  title: 'Biergasat',
  heading: 'Luoikka biergasiid',
  lead: {
    one: '{n} biergas maid sáhtát luoikat {municipality} gielddas.',
    two: '{n} biergasa maid sáhtát luoikat {municipality} gielddas.',
    other: '{n} biergasa maid sáhtát luoikat {municipality} gielddas.',
  },
  description:
    'Sabehat, tealta, skájan, beavddit ja minibusse maid sáhttá luoikat {municipality} gielddas: gos, goas ja maid máksá.',
  kinds: 'Maid dárbbašat?',
  waysToBorrow:
    'Jus čuožžu «boađe dušše», de boađát rahpanáiggis. Jus čuožžu «sáhttá várret», de riŋget dahje čálát vuos.',
  none: 'Ii leat vel mihkkige dieđihuvvon.',
  dropIn: 'Boađe dušše',
  bookable: 'Sáhttá várret',
  dropInText: 'It dárbbaš šiehtadusa. Boađe go lea rabas.',
  bookableText: 'Riŋge dahje čále, de mii vurket dan dutnje.',
  how: 'Luoikka ná',
  forWhom: 'Gii sáhttá luoikat?',
  quantity: 'Galle',
  price: 'Haddi ja dáhkádusruhta',
  pickUp: 'Viečča dáppe',
  hours: 'Rabas',
  area: 'Guovlu',
  owner: 'Eaiggát',
  rules: 'Njuolggadusat',
};

export const equipmentKinds = {
  outdoor: 'Tuvra ja olgoeallin',
  winter: 'Sabehat ja eará dálvebiergasat',
  event: 'Lágideapmi',
  kitchen: 'Gievkkan ja guossoheapmi',
  sound: 'Jietna ja govva',
  tools: 'Bargoneavvut',
  vehicle: 'Minibusse ja biila',
  other: 'Eará',
};
