import type { ReaderDictionary } from '../../dictionary.ts';

// When and how often something happens.

export const schedule = {
  weekly: 'Hver {days}',
  everyDay: 'Hver dag',
  workdays: 'Mandag til fredag',
  everySecond: 'Hver 2. uke: {days}',
  everySecondWeek: 'Hver 2. uke: {days}',
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
  clock: '{hour}:{minute}',
  dayNumeral: '{day}.',
  notIn: 'ikke {skips}',
  lastTime: 'siste gang {date}',
  lastTimeWas: 'siste gang var {date}',
  skips: { 'public-holidays': 'på fridager for alle', 'school-holidays': 'når skolen har ferie' },
  ordinals: { first: 'første', second: 'andre', third: 'tredje', fourth: 'fjerde', last: 'siste' },
} satisfies ReaderDictionary['schedule'];

// What authors write in fields by patterns that are known, and that can be put in another language by rule.
export const patterns = {
  workdays: 'mandag til fredag',
  weekends: 'lørdag og søndag',
  everyDay: 'hver dag',
  byAppointment: 'ring og avtal tid',
  dayAndNight: 'hele dagen og hele natta',
  closed: 'stengt',
} satisfies ReaderDictionary['patterns'];
