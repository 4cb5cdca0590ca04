import type { Dictionary } from '../../dictionary.ts';

// The sign-in pages and emails.

export const signIn = {
  title: 'Sign in',
  description: 'For people who write for an association or for the volunteer centre.',
  away: 'Signing in does not work right now. Try again in a while, or ring us and we will help you.',
  lead: 'For you who write for an association or for the volunteer centre. You do not need a password.',
  unsentForm: 'What you wrote is saved. Sign in to get it back.',
  byEmail: 'By email',
  email: 'Your email address',
  emailHint: 'We send you a link and a code.',
  send: 'Send me a link and a code',
  byPaper: 'With a code on paper',
  paperCode: 'The code on the sheet',
  paperHint: 'Twelve letters and digits. Capital and small letters are the same.',
  enter: 'Sign in',
  noAccess: 'No access yet? Ring {phone}.',
  sentTitle: 'Look in your email',
  sentLead: 'If we know the address, you get an email at once. It says how long it works.',
  sentEarlier: 'If you have an email from here that still works, no new one will come. Use the one you have.',
  sentChoice: 'Press the link in the email, or write the code here.',
  code: 'The code in the email',
  codeHint: 'Six digits.',
  notArrived: 'Has no email come? Look for it among your spam, or try once more.',
  again: 'Try once more',
  wrongCode: {
    one: 'The code is wrong. You can try {n} more time.',
    other: 'The code is wrong. You can try {n} more times.',
  },
  codeGone: 'The code no longer works. Ask for a new email.',
  codeLocked:
    'A wrong code has been written too many times. The link in the email still works: open the email and press it.',
  codeHelp: 'If you cannot get in, ring {phone} and we will help you.',
  wrongPaper: 'The code does not work. It may be misspelt, used before or too old. Ask for a new one.',
  confirmTitle: 'Sign in as {name}?',
  confirmLead: 'Then you can write and make changes from this phone or computer.',
  confirm: 'Yes, sign in',
  expiredTitle: 'The link no longer works',
  expiredLead: 'A link works once, and only for as long as the email says. Ask for a new one.',
  inTitle: 'You are signed in',
  inLead: 'You are signed in as {name}.',
  goOn: 'Go to what you can change',
  chooseLanguage: {
    title: 'Use {language}?',
    lead: 'The pages you see when you are signed in will then be in {language}. So will our emails to you.',
    choose: 'Yes, use {language}',
    back: 'No, go back',
  },
  out: 'Sign out',
  outHere: 'Sign out here',
  outEverywhere: 'Sign out everywhere',
  otherPortals: 'You can also work in',
  outEverywhereHint: 'Choose this if you have lost your phone, or have used a computer that others use.',
  outTitle: 'You are signed out',
  outLead: 'Thank you for keeping the pages up to date.',
  inAgain: 'Sign in again',
  refused: 'That did not work',
  foreign: 'The form came from another site than {url}. Go to {url} and try again.',
  tooMany: 'There have been too many tries from here. Wait an hour, or ring {phone} and we will help you.',
  tooLarge: 'What you sent is too large.',
  wrongType: 'What you sent is no form of this site.',
  mustSignIn: 'You are not signed in. Sign in in a new window, and try again here.',
  notAllowed: 'You have no access to this.',
  fault: 'Something went wrong on our side. Try again in a while.',
  notStored:
    'The portal cannot read or save anything just now. Keep your text, wait a while and try again. The pages are open as before.',
} satisfies Dictionary['signIn'];

export const signInEmails = {
  signIn: {
    subject: 'Signing in to {name}',
    minutes: { one: '{n} minute', other: '{n} minutes' },
    hours: { one: '{n} hour', other: '{n} hours' },
    keep: 'No new email will come while this one works. Keep it if you are going to sign in.',
    text: 'Hello, {person}!\n\nPress the link to sign in to {name}:\n{link}\n\nOr write this code where you asked to sign in:\n{code}\n\nThe link and the code work once, for {lasts}.{keep}\nIf you have not asked to sign in, you need do nothing. Do not send the link or the code to anyone.\n\n{name}\n{url}/\n',
  },
  welcome: {
    subject: 'You can write on {name}',
    forAssociations:
      'Hello, {person}!\n\nYou can now write on {name} for {associations}.\n\nGo to {url}/logg-inn/ and write this email address. You do not need a password.\n\n{name}\n{url}/\n',
    forAll:
      'Hello, {person}!\n\nYou can now write on {name}.\n\nGo to {url}/logg-inn/ and write this email address. You do not need a password.\n\n{name}\n{url}/\n',
  },
} satisfies Dictionary['signInEmails'];
