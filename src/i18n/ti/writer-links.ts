// Links from readers' pages to forms and signing in.
export const writerLinks = {
  signIn: 'እቶ',
  ask: 'ኣብዚ ዝጐድል ኣሎ ድዩ፧',
  sendIn: 'ንጥፈት ብኢንተርነት ስደድ',
  signUp: 'ብኢንተርነት ተመዝገብ',
};
