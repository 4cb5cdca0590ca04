// The grant finder: who, what, when and how much, and whether one can apply now.

export const applicants = {
  association: 'Searvi',
  group: 'Joavku mas ii leat organisašuvdnanummir',
  youth: 'Nuorat geat ohcet ieža',
  person: 'Priváhta olmmoš',
  institution: 'Gielda dahje ásahus',
};

export const purposes = {
  'running-costs': 'Doaibmagolut ja bissovaš doaimmat',
  event: 'Lágideapmi',
  equipment: 'Biergasat',
  facility: 'Viesut, rusttegat ja olgobáikkit',
  project: 'Prošeakta',
  course: 'Kursa ja oahpahus',
  inclusion: 'Ahte buohkat besset searvat',
  travel: 'Mátki',
};

export const grantFinder = {
  heading: 'Gávnna doarjaga mii heive',
  questions: {
    applicant: 'Geat dii lehpet?',
    purpose: 'Masa ruhta galgá?',
    theme: 'Man birra dat lea?',
    time: 'Goas háliidehpet ohcat?',
    amount: 'Man ollu dárbbašehpet?',
  },
  times: { now: 'Dál', soon: 'Golmma mánu siste', later: 'Golmma mánu maŋŋá', rolling: 'Vaikko goas' },
  amounts: {
    small: 'Eanemusat 10 000 kr',
    medium: '10 000–50 000 kr',
    large: '50 000–200 000 kr',
    huge: 'Badjel 200 000 kr',
    varies: 'Supmi ii leat almmuhuvvon',
  },
  any: 'Buot',
  fits: { one: 'Okta doarjja heive', two: '{n} doarjaga heivejit', other: '{n} doarjaga heivejit' },
  none: 'Ii oktage doarjja heive visot dása. Geahččal unnit válljemiiguin:',
  without: {
    one: '«{choice}» haga: okta doarjja',
    two: '«{choice}» haga: {n} doarjaga',
    other: '«{choice}» haga: {n} doarjaga',
  },
  all: 'Čájet buot doarjagiid',
  failed: 'Mii eat sáhttán viežžat olles listtu. Geahččal ođđasit, dahje geavat siidduid vuolábealde.',
  print: 'Čálit',
  feed: 'Oaččo áigemeriid iežat kaleandarii: «{choice}»',
  nearestFeed: 'Lagamus kaleandar lea viidát go válljen: «{choice}» áigemearit',
  allFeed: 'Oaččo buot áigemeriid iežat kaleandarii',
  pageTitle: 'Doarjagat: {choice}',
  pageDescription: 'Doarjagat ja foanddat {municipality} gielddas, ja áigemearit: {choice}.',
  pageLead: {
    one: 'Okta doarjja heive: «{choice}».',
    two: '{n} doarjaga heivejit: «{choice}».',
    other: '{n} doarjaga heivejit: «{choice}».',
  },
  pageNone: 'Ii oktage doarjja heive dál: «{choice}».',
  narrow: 'Vástit eanet gažaldagaid',
  subscribe: 'Oaččo áigemeriid iežat kaleandarii',
  feedTitle: 'Doarjagiid áigemearit, {municipality}: {choice}',
  canApply: 'Sáhttitgo ohcat dál?',
  open: {
    one: 'Juo, ovtta doarjaga sáhttibehtet ohcat dál.',
    two: 'Juo, {n} doarjaga sáhttibehtet ohcat dál.',
    other: 'Juo, {n} doarjaga sáhttibehtet ohcat dál.',
  },
  closed: 'Ii, dál ii leat oktage doarjja rabas.',
  nextOpens: 'Boahtte rahpasa: {date}.',
  answers: {
    until: 'Juo, maŋimustá {date}.',
    untilTime: 'Juo, maŋimustá {date} dii. {time}.',
    untilUsual: 'Juo, jáhkkimis. Áigemearri lea dábálaččat {date}, muhto beaivi ii leat duođaštuvvon.',
    rolling: 'Juo, olles jagi.',
    opens: 'Ii vel. Rahpasa: {date}.',
    usuallyOpens: 'Ii vel. Rahpasa dábálaččat: {date}.',
    unknown: 'Ii leat sihkar. Jeara addis.',
    over: 'Ii, lea nohkan dán jagi.',
    usual: 'Áigemearri lea dábálaččat {date}.',
  },
};
