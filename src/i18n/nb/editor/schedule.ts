// Dates, and how often an activity repeats.

export const moment = {
  date: 'Dato',
  time: 'Klokkeslett',
  noTime: 'Uten klokkeslett varer det hele dagen.',
  noDate: 'Velg dato.',
};

export const weekdays = {
  mon: 'Mandag',
  tue: 'Tirsdag',
  wed: 'Onsdag',
  thu: 'Torsdag',
  fri: 'Fredag',
  sat: 'Lørdag',
  sun: 'Søndag',
};

export const ordinals = { first: 'Første', second: 'Andre', third: 'Tredje', fourth: 'Fjerde', last: 'Siste' };

export const repeat = {
  how: 'Hvor ofte?',
  forms: {
    none: 'Bare én gang',
    week: 'På faste ukedager',
    nth: 'En bestemt ukedag i måneden',
    day: 'En bestemt dato i måneden',
    dates: 'Datoer jeg velger selv',
  },
  days: 'På disse dagene',
  interval: 'Hvor mange uker er det mellom?',
  intervals: { one: 'Hver uke', other: 'Hver {n}. uke' },
  second: 'Annenhver uke',
  nth: 'Hvilken i måneden?',
  weekday: 'Ukedag',
  day: 'Dag i måneden (1–28)',
  until: 'Siste dag',
  untilHint: 'La stå tomt for å holde på til skoleåret er slutt.',
  skips: { 'public-holidays': 'Ikke på helligdager', 'school-holidays': 'Ikke i skoleferier' },
  except: 'Ikke disse datoene',
  dates: 'Datoer',
  another: 'En dato til',
  remove: 'Ta bort {date}',
  next: 'De neste datoene',
  noStart: 'Fyll ut «Starter» over, så ser du datoene her.',
  noDates: 'Ingen kommende datoer.',
  skipped: 'Ikke {date}: {reason}',
  reasons: { except: 'dere har tatt den bort', 'public-holidays': 'helligdag', 'school-holidays': 'skoleferie' },
  clash: '{part} {where}: {title} {time}',
  parts: {
    allDay: 'Samme dag',
    morning: 'Samme morgen',
    forenoon: 'Samme formiddag',
    afternoon: 'Samme ettermiddag',
    evening: 'Samme kveld',
  },
  inPlace: 'i {place}',
  forGroup: 'for {audiences}',
};
