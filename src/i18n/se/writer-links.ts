// Links from readers' pages to forms and signing in.
export const writerLinks = {
  signIn: 'Logge sisa',
  ask: 'Váilu go dás juoga?',
  sendIn: 'Sádde doaimma neahtas',
  signUp: 'Almmut iežat neahtas',
};
