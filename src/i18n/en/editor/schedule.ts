import type { Dictionary } from '../../dictionary.ts';

// Dates, and how often an activity repeats.

export const moment = {
  date: 'Date',
  time: 'Time',
  noTime: 'Without a time it lasts all day.',
  noDate: 'Choose a date.',
} satisfies Dictionary['editor']['moment'];

export const weekdays = {
  mon: 'Monday',
  tue: 'Tuesday',
  wed: 'Wednesday',
  thu: 'Thursday',
  fri: 'Friday',
  sat: 'Saturday',
  sun: 'Sunday',
} satisfies Dictionary['editor']['weekdays'];

export const ordinals = {
  first: 'First',
  second: 'Second',
  third: 'Third',
  fourth: 'Fourth',
  last: 'Last',
} satisfies Dictionary['editor']['ordinals'];

export const repeat = {
  how: 'How often?',
  forms: {
    none: 'Only once',
    week: 'On fixed weekdays',
    nth: 'A certain weekday of the month',
    day: 'A certain day of the month',
    dates: 'Dates that I choose',
  },
  days: 'On these days',
  interval: 'How many weeks between?',
  intervals: { one: 'Every week', other: 'Every {n} weeks' },
  second: 'Every second week',
  nth: 'Which one of the month?',
  weekday: 'Weekday',
  day: 'Day of the month (1–28)',
  until: 'Last day',
  untilHint: 'Leave empty to go on until the school year ends.',
  skips: { 'public-holidays': 'Not on public holidays', 'school-holidays': 'Not in school holidays' },
  except: 'Not these dates',
  dates: 'Dates',
  another: 'Another date',
  remove: 'Remove {date}',
  next: 'The next dates',
  noStart: 'Fill in “Starter” above and you will see the dates here.',
  noDates: 'No dates to come.',
  skipped: 'Not {date}: {reason}',
  reasons: { except: 'you took it out', 'public-holidays': 'public holiday', 'school-holidays': 'school holiday' },
  clash: '{part} {where}: {title} {time}',
  parts: {
    allDay: 'The same day',
    morning: 'The same morning',
    forenoon: 'The same morning',
    afternoon: 'The same afternoon',
    evening: 'The same evening',
  },
  inPlace: 'in {place}',
  forGroup: 'for {audiences}',
} satisfies Dictionary['editor']['repeat'];
