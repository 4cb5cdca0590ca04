import type { ReaderDictionary } from '../dictionary.ts';

// The front page.

export const front = {
  title: '{site}: እንታይ ኣሎ፣ ተሳተፉ፣ ሓገዝ ርኸቡ',
  description: 'ንጥፈታት፣ ዕዮታት፣ ሓገዝ፣ ማሕበራት፣ ኣዳራሻትን ገንዘባዊ ሓገዝን ኣብ {municipality}። መእተዊ ቃል ኣየድልን።',
  today: 'ሎሚ እንታይ ኣሎ?',
  todayCount: { one: '{n} ንጥፈት፣ ብናጻ: {free}', other: '{n} ንጥፈታት፣ ብናጻ: {free}' },
  todayNone: 'ሎሚ ዝኾነ የለን። ኣብ ዝመጽእ መዓልታት ዘሎ ርኣዩ።',
  contribute: 'ክሕግዝ እደሊ',
  contributeTasks: { one: 'ክትመርጽዎ እትኽእሉ {n} ዕዮ', other: 'ክትመርጽዎም እትኽእሉ {n} ዕዮታት' },
  contributeNone: 'ደውሉ፣ ዝሰማማዕ ክንረኽበልኩም ኢና',
  needHelp: 'ሓገዝ የድልየኒ',
  needHelpCall: 'ናብ {phone} ደውሉ',
  needHelpRead: 'ብእንታይ ክንሕግዝ ከም እንኽእል ኣንብቡ',
  associations: 'ማሕበርና',
  associationsText: 'ገንዘብ፣ ኣዳራሻት፣ ናይ መወዳእታ ዕለታት',
  offToday: 'ሎሚ ዝተሰረዘ',
  changedToday: 'ሎሚ ዝተሰረዘን ዝተቐየረን',
  wholeDay: 'ምሉእ መዓልቲ ርኣዩ',
  noMoreToday: 'ሎሚ ካልእ የለን። ኣብ ዝመጽእ መዓልታት ዘሎ ርኣዩ።',
  todayHeading: 'ሎሚ፣ {date}',
  seeToday: 'ሎሚ ዘሎ ርኣዩ',
  seeAllToday: { one: 'ምሉእ መዓልቲ ርኣዩ', other: 'ናይ ሎሚ ኩሎም {n} ርኣዩ' },
  nextDays: 'ዝመጽእ መዓልታት',
  allDays: 'ኩሎም ዝመጽኡ መዓልታት',
  nextDeadlines: 'ዝመጽእ ናይ መወዳእታ ዕለታት',
  allGrants: 'ኩሉ ገንዘባዊ ሓገዝ',
  week: 'ሰሙን {week}',
  seats: { one: 'ቦታ ን{n} ሰብ', other: 'ቦታ ን{n} ሰባት' },
} satisfies ReaderDictionary['front'];
