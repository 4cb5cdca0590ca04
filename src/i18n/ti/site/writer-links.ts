// Links from readers' pages to forms and signing in.
export const writerLinks = {
  signIn: 'እተዉ',
  ask: 'ኣብዚ ዝጎደለ ኣሎ ዶ?',
  sendIn: 'ንጥፈት ብኢንተርነት ስደዱ',
  signUp: 'ብኢንተርነት ተመዝገቡ',
};
