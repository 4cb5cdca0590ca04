// Links from readers' pages to forms and signing in.
export const writerLinks = {
  signIn: 'Logge sisa',
  ask: 'Váilugo dás juoga?',
  sendIn: 'Sádde doaimma neahtas',
  signUp: 'Dieđit iežat neahtas',
};
