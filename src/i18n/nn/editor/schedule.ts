import type { Dictionary } from '../../dictionary.ts';

// Dates, and how often an activity repeats.

export const moment = {
  date: 'Dato',
  time: 'Klokkeslett',
  noTime: 'Utan klokkeslett varer det heile dagen.',
  noDate: 'Vel dato.',
} satisfies Dictionary['editor']['moment'];

export const weekdays = {
  mon: 'Måndag',
  tue: 'Tysdag',
  wed: 'Onsdag',
  thu: 'Torsdag',
  fri: 'Fredag',
  sat: 'Laurdag',
  sun: 'Søndag',
} satisfies Dictionary['editor']['weekdays'];

export const ordinals = {
  first: 'Første',
  second: 'Andre',
  third: 'Tredje',
  fourth: 'Fjerde',
  last: 'Siste',
} satisfies Dictionary['editor']['ordinals'];

export const repeat = {
  how: 'Kor ofte?',
  forms: {
    none: 'Berre éin gong',
    week: 'På faste vekedagar',
    nth: 'Ein bestemt vekedag i månaden',
    day: 'Ein bestemt dato i månaden',
    dates: 'Datoar eg vel sjølv',
  },
  days: 'På desse dagane',
  interval: 'Kor mange veker er det mellom?',
  intervals: { one: 'Kvar veke', other: 'Kvar {n}. veke' },
  second: 'Annakvar veke',
  nth: 'Kva for ein i månaden?',
  weekday: 'Vekedag',
  day: 'Dag i månaden (1–28)',
  until: 'Siste dag',
  untilHint: 'La stå tomt for å halde på til skuleåret er slutt.',
  skips: { 'public-holidays': 'Ikkje på heilagdagar', 'school-holidays': 'Ikkje i skuleferiar' },
  except: 'Ikkje desse datoane',
  dates: 'Datoar',
  another: 'Ein dato til',
  remove: 'Ta bort {date}',
  next: 'Dei neste datoane',
  noStart: 'Fyll ut «Startar» over, så ser du datoane her.',
  noDates: 'Ingen komande datoar.',
  skipped: 'Ikkje {date}: {reason}',
  reasons: { except: 'de har teke han bort', 'public-holidays': 'heilagdag', 'school-holidays': 'skuleferie' },
  clash: '{part} {where}: {title} {time}',
  parts: {
    allDay: 'Same dag',
    morning: 'Same morgon',
    forenoon: 'Same formiddag',
    afternoon: 'Same ettermiddag',
    evening: 'Same kveld',
  },
  inPlace: 'i {place}',
  forGroup: 'for {audiences}',
} satisfies Dictionary['editor']['repeat'];
