import type { ReaderDictionary } from '../../dictionary.ts';

// The month calendar.

export const month = {
  title: 'ካለንደር',
  titled: 'ካለንደር: {month}',
  description: 'ኣብ {municipality} ዝግበር ኩሉ፣ {month}፣ መዓልቲ ብመዓልቲ።',
  nowDescription: 'ኣብዚ ወርሒ ኣብ {municipality} ዝግበር ኩሉ፣ መዓልቲ ብመዓልቲ።',
  lead: { one: '{n} ንጥፈት።', other: '{n} ንጥፈታት።' },
  none: 'ክሳብ ሕጂ ዝተመዝገበ የለን: {month}።',
  noneThen: 'ዝተመዝገበ ኣይነበረን: {month}።',
  choose: 'ወርሒ ምረጹ',
  seeMonth: 'ነቲ ወርሒ ርኣዩ',
  earlier: 'ኣቐዲሙ፣ {month}',
  subscribe: 'ኩሉ ኣብ ካለንደርኩም ርኸቡ',
  grid: 'ከም ሰሌዳ ኣርእዩ',
  list: 'ከም ዝርዝር ኣርእዩ',
  loading: 'እቲ ሰሌዳ ይመጽእ ኣሎ …',
  broken: 'እቲ ሰሌዳ ክመጽእ ኣይከኣለን። እቲ ዝርዝር ኣብዚ ኣሎ።',
  keys: 'መዓልቲ ጠውቑ፣ ወይ ብናይ ፍላጻ መጠወቒታትን Enterን ተጠቐሙ፣ ሽዑ ዝርዝር ናይቲ መዓልቲ ይኽፈት።',
  who: 'ንመን',
  showAll: 'ኩሉ ኣርእዩ',
  shown: { one: '{n} ንጥፈት ይረአ ኣሎ።', other: '{n} ንጥፈታት ይረኣዩ ኣለዉ።' },
  close: 'ዕጸዉ',
  noneOnDay: 'ኣብዚ መዓልቲ ኣብዚ ዝኾነ የለን።',
} satisfies ReaderDictionary['month'];
