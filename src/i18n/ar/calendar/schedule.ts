// When and how often something happens.

export const schedule = {
  // The days come after a colon: as `Intl` gives them, with the article, they cannot follow «كل».
  weekly: 'كل أسبوع: {days}',
  everyDay: 'كل يوم',
  workdays: 'من الاثنين إلى الجمعة',
  everySecond: 'كل أسبوعين: {days}',
  everySecondWeek: 'كل أسبوعين: {days}',
  everyNthWeek: 'كل {n} أسابيع: {days}',
  monthlyNth: 'يوم {weekday} {ordinal} من كل شهر',
  monthlyLast: 'يوم {weekday} الأخير من كل شهر',
  monthlyDay: 'يوم {day} من كل شهر',
  dates: {
    zero: 'لا أيام: {dates}',
    one: 'يوم واحد: {dates}',
    two: 'يومان: {dates}',
    few: '{n} أيام: {dates}',
    many: '{n} يومًا: {dates}',
    other: '{n} يوم: {dates}',
  },
  datesMany: {
    zero: 'لا أيام بين {from} و{to}',
    one: 'يوم واحد بين {from} و{to}',
    two: 'يومان بين {from} و{to}',
    few: '{n} أيام بين {from} و{to}',
    many: '{n} يومًا بين {from} و{to}',
    other: '{n} يوم بين {from} و{to}',
  },
  at: 'الساعة {time}',
  from: 'من الساعة {time}',
  until: 'حتى الساعة {time}',
  dateAt: '{date}، الساعة {time}',
  clock: '{hour}:{minute}',
  dayNumeral: '{day}',
  notIn: 'ما عدا {skips}',
  lastTime: 'آخر مرة {date}',
  lastTimeWas: 'كانت آخر مرة {date}',
  skips: { 'public-holidays': 'العطل الرسمية', 'school-holidays': 'العطل المدرسية' },
  ordinals: { first: 'الأول', second: 'الثاني', third: 'الثالث', fourth: 'الرابع', last: 'الأخير' },
};

// What authors write in fields by patterns that are known, and that can be put in another language by rule.
export const patterns = {
  workdays: 'من الاثنين إلى الجمعة',
  weekends: 'السبت والأحد',
  everyDay: 'كل يوم',
  byAppointment: 'حسب الاتفاق',
  dayAndNight: 'ليلًا ونهارًا',
  closed: 'مغلق',
};
