// Links from readers' pages to forms and signing in.
export const writerLinks = {
  signIn: 'Увійти',
  ask: 'Чогось тут бракує?',
  sendIn: 'Надіслати захід через інтернет',
  signUp: 'Записатися через інтернет',
};
