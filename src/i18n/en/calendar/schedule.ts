import type { Dictionary } from '../../dictionary.ts';

// When and how often something happens.

export const schedule = {
  weekly: 'Every {days}',
  everyDay: 'Every day',
  workdays: 'Monday to Friday',
  everySecond: 'Every other {days}',
  everySecondWeek: 'Every other week: {days}',
  everyNthWeek: 'Every {n} weeks: {days}',
  monthlyNth: 'The {ordinal} {weekday} of the month',
  monthlyLast: 'The last {weekday} of the month',
  // A bare numeral: `{day}` brings no ending, so «the 15th» cannot be written.
  monthlyDay: 'Day {day} of every month',
  dates: { one: '{n} day: {dates}', other: '{n} days: {dates}' },
  datesMany: { one: '{n} day between {from} and {to}', other: '{n} days between {from} and {to}' },
  // Without «at», which cannot stand before «18:00–20:00».
  at: '{time}',
  from: 'from {time}',
  until: 'until {time}',
  dateAt: '{date}, {time}',
  clock: '{hour}:{minute}',
  dayNumeral: '{day}',
  notIn: 'not {skips}',
  lastTime: 'last time on {date}',
  lastTimeWas: 'the last time was {date}',
  skips: { 'public-holidays': 'on public holidays', 'school-holidays': 'in school holidays' },
  ordinals: { first: 'first', second: 'second', third: 'third', fourth: 'fourth', last: 'last' },
} satisfies Dictionary['schedule'];

// What authors write in fields by patterns that are known, and that can be put in another language by rule.
export const patterns = {
  workdays: 'weekdays',
  weekends: 'weekends',
  everyDay: 'every day',
  byAppointment: 'by appointment',
  dayAndNight: 'day and night',
  closed: 'closed',
} satisfies Dictionary['patterns'];
