// Links from readers' pages to forms and signing in.
export const writerLinks = {
  signIn: 'Gal akoonka',
  ask: 'Wax ma ka maqan yihiin halkan?',
  sendIn: 'Dhaqdhaqaaq ku soo dir internetka',
  signUp: 'Isku qor internetka',
};
