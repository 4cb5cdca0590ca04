// When and how often something happens.

export const schedule = {
  weekly: 'Juohke vahku: {days}',
  everyDay: 'Juohke beaivvi',
  workdays: 'Vuossárggas bearjadahkii',
  everySecond: 'Juohke nuppi vahku: {days}',
  everySecondWeek: 'Juohke nuppi vahku: {days}',
  everyNthWeek: 'Juohke {n}. vahku: {days}',
  monthlyNth: 'Juohke mánu: {ordinal} {weekday}',
  monthlyLast: 'Juohke mánu: maŋimus {weekday}',
  monthlyDay: 'Juohke mánu {day}. beaivvi',
  dates: { one: '{n} beaivi: {dates}', two: '{n} beaivvi: {dates}', other: '{n} beaivvi: {dates}' },
  datesMany: {
    one: '{n} beaivi: {from} – {to}',
    two: '{n} beaivvi: {from} – {to}',
    other: '{n} beaivvi: {from} – {to}',
  },
  at: 'dii. {time}',
  from: 'dii. {time} rájes',
  until: 'dii. {time} rádjai',
  dateAt: '{date} dii. {time}',
  clock: '{hour}.{minute}',
  dayNumeral: '{day}.',
  notIn: 'ii {skips}',
  lastTime: 'maŋimus háve: {date}',
  lastTimeWas: 'maŋimus háve lei: {date}',
  skips: { 'public-holidays': 'bassebeivviid', 'school-holidays': 'skuvlaluomuid áigge' },
  ordinals: { first: 'vuosttaš', second: 'nubbi', third: 'goalmmát', fourth: 'njealját', last: 'maŋimus' },
};

// What authors write in fields by patterns that are known, and that can be put in another language by rule.
export const patterns = {
  workdays: 'árgabeivviid',
  weekends: 'vahkkoloahpaid',
  everyDay: 'juohke beaivvi',
  byAppointment: 'šiehtadusa mielde',
  dayAndNight: 'birra jándora',
  closed: 'gitta',
};
