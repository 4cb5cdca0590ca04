// Tasks by day: the times at which people are needed.

export const shifts = {
  title: 'ዕዮታት መዓልቲ ብመዓልቲ',
  description: 'ማሕበራት ኣብ {municipality} መዓስ ሰብ ከም ዘድልዮም: መዓልቲ፣ ሰዓት፣ ቦታን ናብ መን ከም እትድውሉን።',
  lead: {
    one: 'ማሕበራት ሰብ ዘድልየሎም {n} ግዜ ጽሒፎም ኣለዉ። ደውሉ፣ ሽዑ ትሳተፉ።',
    other: 'ማሕበራት ሰብ ዘድልየሎም {n} ግዜታት ጽሒፎም ኣለዉ። ደውሉ፣ ሽዑ ትሳተፉ።',
  },
  none: 'ሕጂ ዝተመደበ መዓልቲ የለን።',
  weekend: 'ዕዮታት ኣብ ቀዳመ-ሰንበት',
  thisWeekend: { one: '{n} ዕዮ ኣብ ቀዳመ-ሰንበት', other: '{n} ዕዮታት ኣብ ቀዳመ-ሰንበት' },
  coming: 'ዝመጽእ መዓልታት',
  onDay: { one: '{n} ዕዮ ሰብ የድልዮ', other: '{n} ዕዮታት ሰብ የድልዮም' },
  moreOnDay: { one: 'ከምኡውን {n} ካልእ ዕዮ', other: 'ከምኡውን {n} ካልኦት ዕዮታት' },
  left: { one: 'ተወሳኺ {n} ሰብ የድሊ', other: 'ተወሰኽቲ {n} ሰባት የድልዩ' },
  full: 'መሊኡ፣ የቐንየልና!',
  cancelled: 'ተሰሪዙ',
  eventMoved: 'እቲ ንጥፈት ቦታ ተቐዪሩ። ቅድሚ ምምጻእኩም ሕተቱ።',
  partOf: 'ምስዚ ዝተኣሳሰር: {event}',
  // On the page of a task, and of an activity.
  times: 'እተድልዩሉ ግዜ',
  more: { one: 'ከምኡውን {n} ተወሳኺ ግዜ', other: 'ከምኡውን {n} ተወሰኽቲ ግዜታት' },
  besideEvent: 'ተድልዩና ኢኹም',
  // The message that a telephone has ready.
  message: 'ሰላም! ክሕግዝ እኽእል እየ: «{title}»፣ {when}።',
  form: 'ብኢንተርነት መልሱ',
  // The lists of tasks with one choice.
  narrowed: 'ዕዮታት: {choice}',
  narrowedDescription: 'ዕዮታት ንወለንተኛታት ኣብ {municipality}: {choice}።',
  choose: 'ዕዮታት ብኸምዚ ኣርእዩ',
  noneChosen: 'ሕጂ ምስዚ ዝሰማማዕ ዕዮ የለን።',
  feed: 'ዕዮታት ንወለንተኛታት ኣብ {municipality}',
  feedChoice: 'ዕዮታት ንወለንተኛታት ኣብ {municipality}: {choice}',
  feedDescription: 'ማሕበራት ኣብ {municipality} መዓስ ሰብ ከም ዘድልዮም። ደውሉ ወይ ጽሓፉ፣ ሽዑ ትሳተፉ።',
  subscribe: 'ዕዮታት ኣብ ካለንደርኩም ርኸቡ',
  subscribeAll: 'እዚ ምርጫ ናይ ገዛእ ርእሱ ካለንደር የብሉን። ኩሎም ዕዮታት ኣብ ካለንደርኩም ርኸቡ',
  group: 'ዕዮታት ንወለንተኛታት',
  allTasks: 'ኩሎም ዕዮታት',
  size: { one: '{n} ዕዮ', other: '{n} ዕዮታት' },
};
