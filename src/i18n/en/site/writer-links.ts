// Links from readers' pages to forms and signing in.
export const writerLinks = {
  signIn: 'Sign in',
  ask: 'Is something missing here?',
  sendIn: 'Send in an activity on the web',
  signUp: 'Sign up on the web',
};
