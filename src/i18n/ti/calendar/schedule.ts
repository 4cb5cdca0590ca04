// When and how often something happens.

export const schedule = {
  weekly: 'ሰሙን ሰሙን: {days}',
  everyDay: 'መዓልቲ መዓልቲ',
  workdays: 'ካብ ሰኑይ ክሳብ ዓርቢ',
  everySecond: 'ኣብ ክልተ ሰሙን ሓንሳብ: {days}',
  everySecondWeek: 'ኣብ ክልተ ሰሙን ሓንሳብ: {days}',
  everyNthWeek: 'ኣብ {n} ሰሙን ሓንሳብ: {days}',
  monthlyNth: 'ወርሒ ወርሒ: {ordinal} {weekday}',
  monthlyLast: 'ወርሒ ወርሒ: ናይ መወዳእታ {weekday}',
  monthlyDay: 'ወርሒ ወርሒ: ዕለት {day}',
  dates: { one: '{n} መዓልቲ: {dates}', other: '{n} መዓልታት: {dates}' },
  datesMany: { one: '{n} መዓልቲ ካብ {from} ክሳብ {to}', other: '{n} መዓልታት ካብ {from} ክሳብ {to}' },
  at: 'ሰዓት {time}',
  from: 'ካብ ሰዓት {time}',
  until: 'ክሳብ ሰዓት {time}',
  dateAt: '{date} ሰዓት {time}',
  clock: '{hour}:{minute}',
  dayNumeral: '{day}',
  notIn: '{skips} የለን',
  lastTime: 'ናይ መወዳእታ ግዜ: {date}',
  lastTimeWas: 'ናይ መወዳእታ ግዜ ዝነበረ: {date}',
  skips: { 'public-holidays': 'ኣብ በዓላት', 'school-holidays': 'ኣብ ዕረፍቲ ቤት ትምህርቲ' },
  ordinals: { first: 'ቀዳማይ', second: 'ካልኣይ', third: 'ሳልሳይ', fourth: 'ራብዓይ', last: 'ናይ መወዳእታ' },
};

// What authors write in fields by patterns that are known, and that can be put in another language by rule.
export const patterns = {
  workdays: 'መዓልታት ስራሕ',
  weekends: 'ቀዳመ-ሰንበት',
  everyDay: 'መዓልቲ መዓልቲ',
  byAppointment: 'ብቆጸራ',
  dayAndNight: 'ለይትን መዓልትን',
  closed: 'ዕጹው',
};
