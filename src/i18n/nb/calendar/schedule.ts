// When and how often something happens.

export const schedule = {
  weekly: 'Hver {days}',
  everyDay: 'Hver dag',
  workdays: 'Mandag til fredag',
  everySecond: 'Annenhver {days}',
  everySecondWeek: 'Annenhver uke: {days}',
  everyNthWeek: 'Hver {n}. uke: {days}',
  monthlyNth: 'Den {ordinal} {weekday}en i måneden',
  monthlyLast: 'Siste {weekday} i måneden',
  monthlyDay: 'Den {day}. i hver måned',
  dates: { one: '{n} dag: {dates}', other: '{n} dager: {dates}' },
  datesMany: { one: '{n} dag mellom {from} og {to}', other: '{n} dager mellom {from} og {to}' },
  at: 'kl. {time}',
  from: 'fra kl. {time}',
  until: 'til kl. {time}',
  dateAt: '{date} kl. {time}',
  clock: '{hour}.{minute}',
  dayNumeral: '{day}.',
  notIn: 'ikke {skips}',
  lastTime: 'siste gang {date}',
  lastTimeWas: 'siste gang var {date}',
  skips: { 'public-holidays': 'på helligdager', 'school-holidays': 'i skoleferier' },
  ordinals: { first: 'første', second: 'andre', third: 'tredje', fourth: 'fjerde', last: 'siste' },
};

// What authors write in fields by patterns that are known, and that can be put in another language by rule.
export const patterns = {
  workdays: 'hverdager',
  weekends: 'helger',
  everyDay: 'hver dag',
  byAppointment: 'etter avtale',
  dayAndNight: 'hele døgnet',
  closed: 'stengt',
};
