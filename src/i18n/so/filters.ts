// Narrowing the lists of activities, associations, venues and tasks.
export const filters = {
  lists: {
    activities: {
      title: 'Dooro meel, mawduuc, da’, maalin …',
      found: { one: '{n} dhaqdhaqaaq ayaa ku habboon.', other: '{n} dhaqdhaqaaq ayaa ku habboon.' },
      nothing: 'Ma jiro dhaqdhaqaaq ku habboon wax kasta oo aad dooratay. Kuwa ugu dhow:',
    },
    associations: {
      title: 'Dooro mawduuc, meel, da’ …',
      found: { one: '{n} urur ayaa ku habboon.', other: '{n} urur ayaa ku habboon.' },
      nothing: 'Ma jiro urur ku habboon wax kasta oo aad dooratay. Kuwa ugu dhow:',
    },
    venues: {
      title: 'Dooro inta qof, meel, jiko, qiimo …',
      found: { one: '{n} hool ayaa ku habboon.', other: '{n} hool ayaa ku habboon.' },
      nothing: 'Ma jiro hool ku habboon wax kasta oo aad dooratay. Kuwa ugu dhow:',
    },
    tasks: {
      title: 'Dooro waqti, wax aad jeceshahay, meel …',
      found: { one: '{n} hawl ayaa ku habboon.', other: '{n} hawlood ayaa ku habboon.' },
      nothing: 'Ma jirto hawl ku habboon wax kasta oo aad dooratay. Kuwa ugu dhow:',
    },
  },
  everywhere: 'Degmada oo dhan',
  later: 'Waqti dambe sidoo kale',
  more: 'Tus maalmaha ka dambeeya',
  when: 'Goorma',
  anyTime: 'Waqti kasta',
  periods: {
    'i-dag': 'Maanta',
    'i-morgen': 'Berri',
    'i-helga': 'Sabti iyo Axad',
    'denne-uka': 'Toddobaadkan',
    'neste-uke': 'Toddobaadka xiga',
  },
  from: 'Laga bilaabo maalinta',
  to: 'Ilaa maalinta',
  age: 'Da’da (sannado)',
  timeOfDay: 'Xilliga maalinta',
  access: 'Marin fudud iyo caawimo',
  language: 'Luqadda lagu hadlo',
  atMost: 'Ugu badnaan {price}',
  loading: 'Waa la soo qaadayaa …',
  broken: 'Lama soo qaadi karin doorashooyinka. Mar kale isku day, ama isticmaal linkiyada.',
  without: 'La’aan «{choice}»',
  anyDay: 'Maalin kasta way fiican tahay',
  wholeWeek: 'Toddobaadka oo dhan',
  all: 'Dhammaan',
  clear: 'Ka saar dhammaan doorashooyinka',
  showMore: 'Tus kuwo kale',
  calendar: 'Kalandarka doorashadan: {name}',
  nearestCalendar: 'Doorashadani ma laha kalandar u gaar ah. Midka ugu dhow waa «{name}», wax badan ayuuna leeyahay',
  allCalendar: 'Doorashadani ma laha kalandar u gaar ah. Wax kasta oo dhacaya ku hel kalandarkaaga',
  areaCalendar: 'Kalandarka kuma jiraan waxyaabaha degmada oo dhan loogu talagalay.',
};

// The pages of single choices.
export const choicePages = {
  activities: {
    heading: '{choice}: dhaqdhaqaaqyo',
    description: 'Dhaqdhaqaaqyo ku habboon «{choice}», maalin maalin. Degmada: {municipality}.',
    lead: { one: '{n} dhaqdhaqaaq oo soo socda.', other: '{n} dhaqdhaqaaq oo soo socda.' },
    none: 'Hadda waxba lama qorin.',
    combine: 'Wax kale dooro: maalin, da’, qiimo …',
    seeAll: 'Eeg dhammaan dhaqdhaqaaqyada',
  },
  associations: {
    heading: '{choice}: ururro',
    description: 'Ururro ku habboon «{choice}»: waxa ay qabtaan iyo cidda aad wacayso. Degmada: {municipality}.',
    lead: { one: '{n} urur oo aad ku biiri karto.', other: '{n} urur oo aad ku biiri karto.' },
    none: 'Hadda halkan urur kuma qorna.',
    combine: 'Wax kale dooro: meel, da’, qof ku soo dhaweeya …',
    seeAll: 'Eeg dhammaan ururrada',
  },
  venues: {
    heading: '{choice}: hoolal',
    description: 'Hoolal ku habboon «{choice}»: inta qof, jiko, qiimo iyo cidda aad wacayso. Degmada: {municipality}.',
    lead: { one: '{n} meel oo lagu kulmo.', other: '{n} meelood oo lagu kulmo.' },
    none: 'Hadda halkan hool kuma qorna.',
    combine: 'Wax kale dooro: inta qof, meel, jiko …',
    seeAll: 'Eeg dhammaan hoolalka',
  },
};
