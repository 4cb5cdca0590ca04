// When and how often something happens.

export const schedule = {
  weekly: 'Co tydzień: {days}',
  everyDay: 'Codziennie',
  workdays: 'Od poniedziałku do piątku',
  everySecond: 'Co dwa tygodnie: {days}',
  everySecondWeek: 'Co dwa tygodnie: {days}',
  everyNthWeek: 'Co {n}. tydzień: {days}',
  monthlyNth: 'Co miesiąc: {weekday} ({ordinal} taki dzień miesiąca)',
  monthlyLast: 'Co miesiąc: {weekday} (ostatni taki dzień miesiąca)',
  monthlyDay: '{day}. dnia każdego miesiąca',
  dates: {
    one: '{n} dzień: {dates}',
    few: '{n} dni: {dates}',
    many: '{n} dni: {dates}',
    other: '{n} dnia: {dates}',
  },
  datesMany: {
    one: '{n} dzień, {from} – {to}',
    few: '{n} dni, {from} – {to}',
    many: '{n} dni, {from} – {to}',
    other: '{n} dnia, {from} – {to}',
  },
  at: 'godz. {time}',
  from: 'od godz. {time}',
  until: 'do godz. {time}',
  dateAt: '{date}, godz. {time}',
  clock: '{hour}:{minute}',
  dayNumeral: '{day}',
  notIn: 'oprócz {skips}',
  lastTime: 'ostatni raz {date}',
  lastTimeWas: 'ostatni raz był {date}',
  skips: { 'public-holidays': 'świąt', 'school-holidays': 'ferii szkolnych' },
  ordinals: { first: 'pierwszy', second: 'drugi', third: 'trzeci', fourth: 'czwarty', last: 'ostatni' },
};

// What authors write in fields by patterns that are known, and that can be put in another language by rule.
export const patterns = {
  workdays: 'dni robocze',
  weekends: 'weekendy',
  everyDay: 'codziennie',
  byAppointment: 'po umówieniu się',
  dayAndNight: 'całą dobę',
  closed: 'zamknięte',
};
