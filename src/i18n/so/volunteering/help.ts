// Help for residents, and emergency numbers.

export const help = {
  title: 'Hel caawimo',
  heading: 'Caawimo ma u baahan tahay?',
  lead: 'Na soo wac, cid ayaan kuu helaynaa. Uma baahnid inaad wax badan sharraxdo, qof kalena waad u soo wici kartaa.',
  description:
    'Soo wac marka aad caawimo u baahan tahay. Eeg waxa mutadawiciintu kaa caawin karaan iyo cidda aad wacayso. Degmada: {municipality}.',
  visit: 'Noo imow: {address}',
  what: 'Waxa mutadawiciintu kaa caawin karaan',
  groups: {
    everyday: 'Nolol maalmeedka',
    company: 'Wehel',
    technology: 'Telefoon iyo kombuyuutar',
    norwegian: 'Af-Noorwiiji',
    family: 'Carruur iyo dhallinyaro',
    other: 'Wax kale',
  },
  notCare:
    'Mutadawiciintu dawo ma bixiyaan, nabarro ma daweeyaan, mana galaan booska adeegga guriga ee degmada («hjemmetjenesten»).',
  careAt: 'Haddii aad taas u baahan tahay, wac: {role}, {phone}.',
  more: 'Caawimo kale',
  leaflet: 'Daabac bogga, wuxuuna noqonayaa warqad yar oo hal bog ah.',
  // On the page of one kind of help.
  forWhom: 'Yaa heli kara caawimadan?',
  isNot: 'Maxaan ku jirin?',
  how: 'Sidan u weydiiso',
  price: 'Waa immisa?',
  wait: 'Intee ayaad sugaysaa?',
  area: 'Xaafadda',
  helpers: 'Yaa caawinaya?',
  forStaff: 'Qof kale ayaad u wacaysaa (shaqaalaha)',
  staffMore: 'Akhri wax dheeraad ah, shaqaalaha',
  give: 'Ma rabtaa inaad caawimadan bixiso?',
  giveNone: 'Hadda hawlo lama soo dhigin. Si kastaba soo wac, wax ayaan helaynaa.',
  become: 'Mutadawac noqo',
  danger: 'Nafta ma khatar baa ku jirta? Wac {phone}.',
};

export const urgent = {
  heading: 'Ma degdeg baa?',
  talk: 'Qof aad la hadasho',
  who: {
    ambulance: 'Naf khatar ku jirta: ambalaas',
    doctor: 'Dhakhtarka degdegga ah («legevakt»)',
    police: 'Booliska («politi»)',
    fire: 'Dab («brann»)',
    'mental-health': 'Mental Helse, habeen iyo maalin',
    children: 'Telefoonka digniinta ee carruurta iyo dhallinyarada («Alarmtelefonen»)',
    church: 'Kirkens SOS, habeen iyo maalin',
  },
};
