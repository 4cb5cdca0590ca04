// Links from readers' pages to forms and signing in.
export const writerLinks = {
  signIn: 'Zaloguj się',
  ask: 'Czegoś tu brakuje?',
  sendIn: 'Zgłoś wydarzenie przez internet',
  signUp: 'Zgłoś się przez internet',
};
