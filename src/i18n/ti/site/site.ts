// What every page has, and the pages for missing and moved addresses.

export const site = {
  of: 'ኣብ {municipality}',
  skip: 'ናብ ትሕዝቶ ኪዱ',
  mainMenu: 'ቀንዲ ዝርዝር',
  menu: 'ዝርዝር',
  languages: 'ቋንቋታት',
  unreviewed: 'እዚ ትርጉም ክሳብ ሕጂ ብኻልእ ሰብ ኣይተመርመረን።',
  pageLanguage: 'እዚ ገጽ ብ{language} እዩ።',
  inLanguage: 'ብ{language}',
  forYou: 'ንዓኹም',
  youAreHere: 'ኣብዚ ኣለኹም',
  home: 'መጀመርታ ገጽ',
  askUs: 'ሕተቱና',
  everything: 'ኣብ {name} ዘሎ ኩሉ',
  sms: 'SMS',
  askHere: 'ኣብዚ ሕተቱ',
  email: 'ኢ-መይል',
  builtAt: 'እዚ ገጽ ብ{date} ተዳልዩ።',
  municipality: 'ኮሙነ {name}።',
  sampleShown: 'ኣብነት ጥራይ እዩ፣ ከምቲ ናይ {date}።',
  sample: 'ኣብነት ጥራይ እዩ: እዚ ኮሙነ እዚ የለን።',
  report: 'ጌጋ ሓብሩ',
  checked: 'ዝተረጋገጸሉ ዕለት: {date}',
  changed: 'ዝተቐየረሉ ዕለት: {date}',
  feedAll: 'ኩሎም ንጥፈታት ኣብ ካለንደርኩም ርኸቡ (.ics)',
  feedDeadlines: 'ናይ መወዳእታ ዕለታት ኣብ ካለንደርኩም ርኸቡ (.ics)',
  notice: 'መልእኽቲ',
  readMore: 'ተወሳኺ ኣንብቡ ({host})',
  callUs: 'ናብ {phone} ደውሉ',
  smsTo: 'ናብ {phone} SMS ስደዱ',
  writeTo: 'ናብ {email} ጽሓፉ',
  showOnMap: 'ኣብ ካርታ ርኣዩ (norgeskart.no)',
  photo: 'ስእሊ: {credit}',
};

export const notFound = {
  title: 'እዚ ገጽ የለን',
  lead: 'እቲ ኣድራሻ ብጌጋ ተጻሒፉ ክኸውን ይኽእል፣ ወይ እቲ ገጽ ተኣልዩ ይኸውን።',
  tryThis: 'ሓደ ካብዚኦም ፈትኑ',
  call: 'ወይ ናብ {phone} ደውሉ፣ ንሕና ክንሕግዘኩም ኢና።',
};

export const redirect = {
  title: 'እቲ ገጽ ናብ ካልእ ቦታ ከይዱ',
  titled: 'እቲ ገጽ ናብ ካልእ ቦታ ከይዱ: {title}',
  lead: 'እቲ እትደልይዎ ዘለኹም ሓድሽ ኣድራሻ ኣለዎ። እቲ ናይ ቀደም ኣድራሻ ሕጂ እውን ይሰርሕ እዩ።',
  go: 'ናብዚ ኪዱ: {title}',
};
