// When and how often something happens.

export const schedule = {
  weekly: 'Toddobaad kasta: {days}',
  everyDay: 'Maalin kasta',
  workdays: 'Isniin ilaa Jimco',
  everySecond: 'Labadii toddobaadba mar: {days}',
  everySecondWeek: 'Labadii toddobaadba mar: {days}',
  everyNthWeek: '{n} toddobaadba mar: {days}',
  monthlyNth: 'Bil kasta: {weekday}, midda {ordinal}',
  monthlyLast: 'Bil kasta: {weekday}, midda ugu dambaysa',
  monthlyDay: 'Bil kasta: maalinta {day}',
  dates: { one: '{n} maalin: {dates}', other: '{n} maalmood: {dates}' },
  datesMany: { one: '{n} maalin: {from} – {to}', other: '{n} maalmood: {from} – {to}' },
  at: 'saacadda {time}',
  from: 'laga bilaabo {time}',
  until: 'ilaa {time}',
  dateAt: '{date}, saacadda {time}',
  clock: '{hour}:{minute}',
  dayNumeral: '{day}',
  notIn: 'ma jirto {skips}',
  lastTime: 'markii ugu dambaysa: {date}',
  lastTimeWas: 'markii ugu dambaysay: {date}',
  skips: { 'public-holidays': 'maalmaha fasaxa', 'school-holidays': 'fasaxyada dugsiga' },
  ordinals: { first: 'kowaad', second: 'labaad', third: 'saddexaad', fourth: 'afraad', last: 'ugu dambaysa' },
};

// What authors write in fields by patterns that are known, and that can be put in another language by rule.
export const patterns = {
  workdays: 'maalmaha shaqada',
  weekends: 'Sabti iyo Axad',
  everyDay: 'maalin kasta',
  byAppointment: 'ballan marka la qabsado',
  dayAndNight: 'habeen iyo maalin',
  closed: 'waa xiran yahay',
};
