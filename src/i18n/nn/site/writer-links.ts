// Links from readers' pages to forms and signing in.
export const writerLinks = {
  signIn: 'Logg inn',
  ask: 'Manglar det noko her?',
  sendIn: 'Send inn ein aktivitet på nett',
  signUp: 'Meld deg på nett',
};
