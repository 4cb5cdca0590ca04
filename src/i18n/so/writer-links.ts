// Links from readers' pages to forms and signing in.
export const writerLinks = {
  signIn: 'Gal',
  ask: 'Wax ma ka maqan yihiin halkan?',
  sendIn: 'Waxqabad ku soo dir internetka',
  signUp: 'Isku qor internetka',
};
