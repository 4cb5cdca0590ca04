// Links from readers' pages to forms and signing in.
export const writerLinks = {
  signIn: 'Logg inn',
  ask: 'Mangler det noe?',
  sendIn: 'Send inn en aktivitet på nett',
  signUp: 'Meld deg på nett',
};
