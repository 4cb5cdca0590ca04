// Narrowing the lists of activities, associations, venues and tasks.
export const filters = {
  lists: {
    activities: {
      title: 'ቦታ፣ ዓውዲ፣ ዕድመ፣ መዓልቲ … ምረጹ',
      found: { one: '{n} ንጥፈት ይሰማማዕ።', other: '{n} ንጥፈታት ይሰማምዑ።' },
      nothing: 'ምስቲ ዝመረጽኩምዎ ኩሉ ዝሰማማዕ ንጥፈት የለን። እቶም ዝቐርቡ:',
    },
    associations: {
      title: 'ዓውዲ፣ ቦታ፣ ዕድመ … ምረጹ',
      found: { one: '{n} ማሕበር ይሰማማዕ።', other: '{n} ማሕበራት ይሰማምዑ።' },
      nothing: 'ምስቲ ዝመረጽኩምዎ ኩሉ ዝሰማማዕ ማሕበር የለን። እቶም ዝቐርቡ:',
    },
    venues: {
      title: 'ብዝሒ ሰብ፣ ቦታ፣ ክሽነ፣ ዋጋ … ምረጹ',
      found: { one: '{n} ኣዳራሽ ይሰማማዕ።', other: '{n} ኣዳራሻት ይሰማምዑ።' },
      nothing: 'ምስቲ ዝመረጽኩምዎ ኩሉ ዝሰማማዕ ኣዳራሽ የለን። እቶም ዝቐርቡ:',
    },
    tasks: {
      title: 'ግዜ፣ ዝፈትውዎ ነገር፣ ቦታ … ምረጹ',
      found: { one: '{n} ዕዮ ይሰማማዕ።', other: '{n} ዕዮታት ይሰማምዑ።' },
      nothing: 'ምስቲ ዝመረጽኩምዎ ኩሉ ዝሰማማዕ ዕዮ የለን። እቶም ዝቐርቡ:',
    },
  },
  everywhere: 'ኣብ ምሉእ ኮሙነ',
  later: 'ደሓር እውን',
  more: 'ድሕሪኡ ዘለዉ መዓልታት ኣርእዩ',
  when: 'መዓስ',
  anyTime: 'ኣብ ዝኾነ ግዜ',
  periods: {
    'i-dag': 'ሎሚ',
    'i-morgen': 'ጽባሕ',
    'i-helga': 'ቀዳመ-ሰንበት',
    'denne-uka': 'እዚ ሰሙን',
    'neste-uke': 'ዝመጽእ ሰሙን',
  },
  from: 'ካብ መዓልቲ',
  to: 'ክሳብ መዓልቲ',
  age: 'ዕድመ ብዓመት',
  timeOfDay: 'ክፍሊ መዓልቲ',
  access: 'ምችውነት',
  language: 'ዝዝረብ ቋንቋ',
  atMost: 'ዝበዝሐ {price}',
  loading: 'ይመጽእ ኣሎ …',
  broken: 'እቶም ምርጫታት ክመጹ ኣይከኣሉን። እንደገና ፈትኑ፣ ወይ ነቶም መላግቦታት ተጠቐሙ።',
  without: 'ብዘይ «{choice}»',
  anyDay: 'ዝኾነ መዓልቲ',
  wholeWeek: 'ምሉእ ሰሙን',
  all: 'ኩሉ',
  clear: 'ኩሎም ምርጫታት ኣልግሱ',
  showMore: 'ተወሰኽቲ ኣርእዩ',
  calendar: 'ካለንደር ናይዚ ምርጫ: {name}',
  nearestCalendar: 'እዚ ምርጫ ናይ ገዛእ ርእሱ ካለንደር የብሉን። ዝቐረበ «{name}» እዩ፣ ግን ዝያዳ ኣለዎ',
  allCalendar: 'እዚ ምርጫ ናይ ገዛእ ርእሱ ካለንደር የብሉን። ኩሉ ዝግበር ኣብ ካለንደርኩም ርኸቡ',
  areaCalendar: 'ንምሉእ ኮሙነ ዝምልከት ኣብዚ ካለንደር የለን።',
};

// The pages of single choices.
export const choicePages = {
  activities: {
    heading: '{choice}: ንጥፈታት',
    description: 'ምስ «{choice}» ዝሰማምዑ ንጥፈታት ኣብ {municipality}፣ መዓልቲ ብመዓልቲ።',
    lead: { one: '{n} ዝመጽእ ንጥፈት።', other: '{n} ዝመጽኡ ንጥፈታት።' },
    none: 'ሕጂ ዝተመዝገበ የለን።',
    combine: 'ተወሳኺ ምረጹ: መዓልቲ፣ ዕድመ፣ ዋጋ …',
    seeAll: 'ኩሎም ንጥፈታት ርኣዩ',
  },
  associations: {
    heading: '{choice}: ማሕበራት',
    description: 'ምስ «{choice}» ዝሰማምዑ ማሕበራት ኣብ {municipality}: እንታይ ከም ዝገብሩን ናብ መን ከም እትድውሉን።',
    lead: { one: 'ክትጽንበርዎ እትኽእሉ {n} ማሕበር።', other: 'ክትጽንበርዎም እትኽእሉ {n} ማሕበራት።' },
    none: 'ሕጂ ኣብዚ ዝተመዝገበ ማሕበር የለን።',
    combine: 'ተወሳኺ ምረጹ: ቦታ፣ ዕድመ፣ መሰነይታ …',
    seeAll: 'ኩሎም ማሕበራት ርኣዩ',
  },
  venues: {
    heading: '{choice}: ኣዳራሻት',
    description: 'ምስ «{choice}» ዝሰማምዑ ኣዳራሻት ኣብ {municipality}: ብዝሒ ሰብ፣ ክሽነ፣ ዋጋን ናብ መን ከም እትድውሉን።',
    lead: { one: '{n} መራኸቢ ቦታ።', other: '{n} መራኸቢ ቦታታት።' },
    none: 'ሕጂ ኣብዚ ዝተመዝገበ ኣዳራሽ የለን።',
    combine: 'ተወሳኺ ምረጹ: ብዝሒ ሰብ፣ ቦታ፣ ክሽነ …',
    seeAll: 'ኩሎም ኣዳራሻት ርኣዩ',
  },
};
