// The grant finder: who, what, when and how much, and whether one can apply now.

export const applicants = {
  association: 'Urur',
  group: 'Koox aan lahayn lambar urur',
  youth: 'Dhallinyaro iyagu codsanaya',
  person: 'Qof gaar ah',
  institution: 'Degmo ama hay’ad',
};

export const purposes = {
  'running-costs': 'Kharashka joogtada ah iyo dhaqdhaqaaqyada joogtada ah',
  event: 'Munaasabad',
  equipment: 'Qalab',
  facility: 'Guryo, garoommo iyo goobo dibadda ah',
  project: 'Mashruuc',
  course: 'Koorso iyo tababar',
  inclusion: 'In qof kasta ka qayb geli karo',
  travel: 'Dalxiis iyo safar',
};

export const grantFinder = {
  heading: 'Hel deeq idinku habboon',
  questions: {
    applicant: 'Yaad tihiin?',
    purpose: 'Lacagta maxaa loo isticmaalayaa?',
    theme: 'Maxay ku saabsan tahay?',
    time: 'Goorma ayaad codsanaysaan?',
    amount: 'Immisa ayaad u baahan tihiin?',
  },
  times: { now: 'Hadda', soon: 'Saddex bilood gudahood', later: 'Saddex bilood ka dib', rolling: 'Waqti kasta' },
  amounts: {
    small: 'Ilaa 10 000 kr',
    medium: '10 000–50 000 kr',
    large: '50 000–200 000 kr',
    huge: 'In ka badan 200 000 kr',
    varies: 'Qaddarka lama sheegin',
  },
  any: 'Dhammaan',
  fits: { one: 'Hal deeq ayaa habboon', other: '{n} deeqood ayaa habboon' },
  none: 'Ma jirto deeq ku habboon waxan oo dhan. Isku day doorashooyin ka yar:',
  without: { one: 'La’aan «{choice}»: hal deeq', other: 'La’aan «{choice}»: {n} deeqood' },
  all: 'Tus dhammaan deeqaha',
  failed: 'Liiska oo dhan ma soo qaadi karin. Mar kale isku day, ama isticmaal bogagga deeqaha ee hoose.',
  print: 'Daabac',
  feed: 'Waqtiyada ugu dambeeya ee «{choice}» ku hel kalandarkaaga',
  nearestFeed: 'Kalandarka ugu dhow wuu ka ballaaran yahay doorashadaada: waqtiyada ugu dambeeya ee «{choice}»',
  allFeed: 'Dhammaan waqtiyada ugu dambeeya ku hel kalandarkaaga',
  pageTitle: 'Deeqo: {choice}',
  pageDescription: 'Deeqo iyo sanduuqyo lacageed, iyo waqtiyada ugu dambeeya: {choice}. Degmada: {municipality}.',
  pageLead: { one: 'Hal deeq ayaa ku habboon «{choice}».', other: '{n} deeqood ayaa ku habboon «{choice}».' },
  pageNone: 'Hadda deeq ku habboon «{choice}» ma jirto.',
  narrow: 'Su’aalo kale ka jawaab',
  subscribe: 'Waqtiyada ugu dambeeya ku hel kalandarkaaga',
  feedTitle: 'Waqtiyada ugu dambeeya ee deeqaha, {municipality}: {choice}',
  canApply: 'Hadda ma codsan karnaa?',
  open: {
    one: 'Haa, hal deeq hadda waad codsan kartaan.',
    other: 'Haa, {n} deeqood hadda waad codsan kartaan.',
  },
  closed: 'Maya, hadda deeq furan ma jirto.',
  nextOpens: 'Midda xigta waxay furmaysaa {date}.',
  answers: {
    until: 'Haa, ilaa {date}.',
    untilTime: 'Haa, ilaa {date}, saacadda {time}.',
    untilUsual: 'Haa, malaha. Waqtiga ugu dambeeya badanaa waa {date}, laakiin taariikhda lama xaqiijin.',
    rolling: 'Haa, sannadka oo dhan.',
    opens: 'Maya, weli. Waxay furmaysaa {date}.',
    usuallyOpens: 'Maya, weli. Badanaa waxay furantaa {date}.',
    unknown: 'Lama hubo. Weydii bixiyaha.',
    over: 'Maya, sannadkan way dhammaatay.',
    usual: 'Waqtiga ugu dambeeya badanaa waa {date}.',
  },
};
