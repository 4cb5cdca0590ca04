import type { Dictionary } from '../../dictionary.ts';

// When and how often something happens.

export const schedule = {
  weekly: 'Kvar {days}',
  everyDay: 'Kvar dag',
  workdays: 'Måndag til fredag',
  everySecond: 'Annankvar {days}',
  everySecondWeek: 'Annakvar veke: {days}',
  everyNthWeek: 'Kvar {n}. veke: {days}',
  monthlyNth: 'Den {ordinal} {weekday}en i månaden',
  monthlyLast: 'Siste {weekday} i månaden',
  monthlyDay: 'Den {day}. i kvar månad',
  dates: { one: '{n} dag: {dates}', other: '{n} dagar: {dates}' },
  datesMany: { one: '{n} dag mellom {from} og {to}', other: '{n} dagar mellom {from} og {to}' },
  at: 'kl. {time}',
  from: 'frå kl. {time}',
  until: 'til kl. {time}',
  dateAt: '{date} kl. {time}',
  clock: '{hour}.{minute}',
  dayNumeral: '{day}.',
  notIn: 'ikkje {skips}',
  lastTime: 'siste gong {date}',
  lastTimeWas: 'siste gong var {date}',
  skips: { 'public-holidays': 'på heilagdagar', 'school-holidays': 'i skuleferiar' },
  ordinals: { first: 'første', second: 'andre', third: 'tredje', fourth: 'fjerde', last: 'siste' },
} satisfies Dictionary['schedule'];

// What authors write in fields by patterns that are known, and that can be put in another language by rule.
export const patterns = {
  workdays: 'kvardagar',
  weekends: 'helgar',
  everyDay: 'kvar dag',
  byAppointment: 'etter avtale',
  dayAndNight: 'heile døgnet',
  closed: 'stengt',
} satisfies Dictionary['patterns'];
