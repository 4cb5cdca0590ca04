// Links from readers' pages to forms and signing in.
export const writerLinks = {
  signIn: 'تسجيل الدخول',
  ask: 'هل ينقص شيء هنا؟',
  sendIn: 'أرسل نشاطًا عبر الإنترنت',
  signUp: 'سجّل نفسك عبر الإنترنت',
};
