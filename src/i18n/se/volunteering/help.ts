// Help for residents, and emergency numbers.

export const help = {
  title: 'Oaččo veahki',
  heading: 'Dárbbašatgo veahki?',
  lead: 'Riŋge midjiide, de gávdnat soapmása. It dárbbaš čilget ollu, ja sáhtát riŋget eará olbmo ovddas.',
  description:
    'Riŋge go dárbbašat veahki {municipality} gielddas. Geahča mainna eaktodáhtolaččat sáhttet veahkehit, ja geasa riŋget.',
  visit: 'Boađe deike: {address}',
  what: 'Dáinna sáhttet eaktodáhtolaččat veahkehit',
  groups: {
    everyday: 'Árgabeaivvis',
    company: 'Searvvástallan',
    technology: 'Telefovdna ja dihtor',
    norwegian: 'Dárogiella',
    family: 'Mánát ja nuorat',
    other: 'Eará',
  },
  notCare:
    'Eaktodáhtolaččat eai atte dálkasiid, eai dikšo háviid eaige daga gieldda ruovttubálvalusa («hjemmetjenesten») barggu.',
  careAt: 'Jus dan dárbbašat, riŋge: {role}, {phone}.',
  more: 'Eanet veahkki',
  leaflet: 'Čálit siiddu, de šaddá das gihpa ovtta árkkas.',
  // On the page of one kind of help.
  forWhom: 'Gii sáhttá oažžut veahki?',
  isNot: 'Mii dát ii leat?',
  how: 'Jeara ná',
  price: 'Maid dat máksá?',
  wait: 'Man guhká fertet vuordit?',
  area: 'Guovlu',
  helpers: 'Gii veahkeha?',
  forStaff: 'Don riŋget eará olbmo ovddas (bargit)',
  staffMore: 'Loga eanet, bargiide',
  give: 'Háliidatgo addit dán veahki?',
  giveNone: 'Dál eai leat bargamušat almmuhuvvon. Riŋge almmatge, de gávdnat juoidá.',
  become: 'Searvva eaktodáhtolažžan',
  danger: 'Leago heakkavárra? Riŋge {phone}.',
};

export const urgent = {
  heading: 'Leago hoahppu?',
  talk: 'Soamis geainna hállat',
  who: {
    ambulance: 'Heakkavárra: ambulánsa',
    doctor: 'Doavttirvákta («legevakt»)',
    police: 'Politiija («politi»)',
    fire: 'Buollin («brann»)',
    'mental-health': 'Mental Helse, birra jándora',
    children: 'Mánáid ja nuoraid alárbmatelefovdna («Alarmtelefonen»)',
    church: 'Kirkens SOS, birra jándora',
  },
};
