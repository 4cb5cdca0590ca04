// Narrowing the lists of activities, associations, venues and tasks.
export const filters = {
  lists: {
    activities: {
      title: 'Vállje báikki, fáttá, agi, beaivvi …',
      found: { one: '{n} doaibma heive.', two: '{n} doaimma heivejit.', other: '{n} doaimma heivejit.' },
      nothing: 'Ii oktage doaibma heive visot dasa maid don leat válljen. Lagamusat leat:',
    },
    associations: {
      title: 'Vállje fáttá, báikki, agi …',
      found: { one: '{n} searvi heive.', two: '{n} searvvi heivejit.', other: '{n} searvvi heivejit.' },
      nothing: 'Ii oktage searvi heive visot dasa maid don leat válljen. Lagamusat leat:',
    },
    venues: {
      title: 'Vállje saji, báikki, gievkkana, hatti …',
      found: { one: '{n} lokála heive.', two: '{n} lokála heivejit.', other: '{n} lokála heivejit.' },
      nothing: 'Ii oktage lokála heive visot dasa maid don leat válljen. Lagamusat leat:',
    },
    tasks: {
      title: 'Vállje áiggi, beroštumi, báikki …',
      found: { one: '{n} bargamuš heive.', two: '{n} bargamuša heivejit.', other: '{n} bargamuša heivejit.' },
      nothing: 'Ii oktage bargamuš heive visot dasa maid don leat válljen. Lagamusat leat:',
    },
  },
  everywhere: 'Miehtá gieldda',
  later: 'Maiddái maŋŋá',
  more: 'Čájet beivviid dán maŋŋá',
  when: 'Goas',
  anyTime: 'Vaikko goas',
  periods: {
    'i-dag': 'Odne',
    'i-morgen': 'Ihttin',
    'i-helga': 'Vahkkoloahpas',
    'denne-uka': 'Dán vahku',
    'neste-uke': 'Boahtte vahku',
  },
  from: 'Álgobeaivi',
  to: 'Loahppabeaivi',
  age: 'Ahki, jagit',
  timeOfDay: 'Áigi beaivvis',
  access: 'Heiveheapmi',
  language: 'Gielat mat hállojuvvojit',
  atMost: 'Eanemusat {price}',
  loading: 'Viežžamin …',
  broken: 'Válljemiid ii lean vejolaš viežžat. Geahččal ođđasit, dahje geavat liŋkkaid.',
  without: '«{choice}» haga',
  anyDay: 'Vaikko goas',
  wholeWeek: 'Olles vahku',
  all: 'Buot',
  clear: 'Váldde eret buot válljemiid',
  showMore: 'Čájet eanet',
  calendar: 'Dán válljema kaleandar: {name}',
  nearestCalendar: 'Dán válljemis ii leat iežas kaleandar. Lagamus lea «{name}», mas lea eanet',
  allCalendar: 'Dán válljemis ii leat iežas kaleandar. Oaččo buot mii dáhpáhuvvá iežat kaleandarii',
  areaCalendar: 'Kaleandaris ii leat dat mii lea olles gildii.',
};

// The pages of single choices.
export const choicePages = {
  activities: {
    heading: '{choice}: doaimmat',
    description: 'Doaimmat {municipality} gielddas mat heivejit: «{choice}», beaivvis beaivái.',
    lead: { one: '{n} boahtte doaibma.', two: '{n} boahtte doaimma.', other: '{n} boahtte doaimma.' },
    none: 'Dál ii leat mihkkige dieđihuvvon.',
    combine: 'Vállje eanet: beaivvi, agi, hatti …',
    seeAll: 'Geahča buot doaimmaid',
  },
  associations: {
    heading: '{choice}: searvvit',
    description: 'Searvvit {municipality} gielddas mat heivejit: «{choice}». Maid dat dahket ja geasa riŋget.',
    lead: {
      one: '{n} searvi masa sáhtát searvat.',
      two: '{n} searvvi maidda sáhtát searvat.',
      other: '{n} searvvi maidda sáhtát searvat.',
    },
    none: 'Dáppe eai leat dál searvvit dieđihuvvon.',
    combine: 'Vállje eanet: báikki, agi, veahkkefálaldaga …',
    seeAll: 'Geahča buot servviid',
  },
  venues: {
    heading: '{choice}: lokálat',
    description: 'Lokálat {municipality} gielddas mat heivejit: «{choice}». Sadji, gievkkan, haddi ja geasa riŋget.',
    lead: { one: '{n} deaivvadanbáiki.', two: '{n} deaivvadanbáikki.', other: '{n} deaivvadanbáikki.' },
    none: 'Dáppe eai leat dál lokálat dieđihuvvon.',
    combine: 'Vállje eanet: saji, báikki, gievkkana …',
    seeAll: 'Geahča buot lokálaid',
  },
};
