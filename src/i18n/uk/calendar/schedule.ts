// When and how often something happens.

export const schedule = {
  weekly: 'Щотижня: {days}',
  everyDay: 'Щодня',
  workdays: 'Понеділок – п’ятниця',
  everySecond: 'Раз на два тижні: {days}',
  everySecondWeek: 'Раз на два тижні: {days}',
  everyNthWeek: 'Кожен {n}-й тиждень: {days}',
  monthlyNth: 'Щомісяця: {weekday} ({ordinal} такий день місяця)',
  monthlyLast: 'Щомісяця: {weekday} (останній такий день місяця)',
  monthlyDay: 'Щомісяця {day}-го числа',
  dates: {
    one: '{n} день: {dates}',
    few: '{n} дні: {dates}',
    many: '{n} днів: {dates}',
    other: '{n} дня: {dates}',
  },
  datesMany: {
    one: '{n} день, {from} – {to}',
    few: '{n} дні, {from} – {to}',
    many: '{n} днів, {from} – {to}',
    other: '{n} дня, {from} – {to}',
  },
  at: '{time}',
  from: 'з {time}',
  until: 'до {time}',
  dateAt: '{date}, {time}',
  clock: '{hour}:{minute}',
  dayNumeral: '{day}',
  notIn: 'крім {skips}',
  lastTime: 'останній раз {date}',
  lastTimeWas: 'останній раз був {date}',
  skips: { 'public-holidays': 'святкових днів', 'school-holidays': 'шкільних канікул' },
  ordinals: { first: 'перший', second: 'другий', third: 'третій', fourth: 'четвертий', last: 'останній' },
};

// What authors write in fields by patterns that are known, and that can be put in another language by rule.
export const patterns = {
  workdays: 'робочі дні',
  weekends: 'вихідні',
  everyDay: 'щодня',
  byAppointment: 'за домовленістю',
  dayAndNight: 'цілодобово',
  closed: 'зачинено',
};
