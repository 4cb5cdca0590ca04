// The sign-in pages and emails.

export const signIn = {
  title: 'Logg inn',
  description: 'Innlogging for dem som skriver for en forening eller for frivilligsentralen.',
  away: 'Innloggingen svarer ikke akkurat nå. Prøv igjen om litt, eller ring, så hjelper vi deg.',
  lead: 'For deg som skriver for en forening eller for frivilligsentralen. Du trenger ikke passord.',
  unsentForm: 'Det du skrev, er tatt vare på. Logg inn, så får du det fram igjen.',
  byEmail: 'Med e-post',
  email: 'E-postadressen din',
  emailHint: 'Vi sender deg en lenke og en kode.',
  send: 'Send meg lenke og kode',
  byPaper: 'Med kode på papir',
  paperCode: 'Koden på arket',
  paperHint: 'Tolv tegn. Store og små bokstaver er det samme.',
  enter: 'Logg inn',
  noAccess: 'Har du ikke fått tilgang ennå? Ring {phone}.',
  sentTitle: 'Se i e-posten din',
  sentLead: 'Kjenner vi adressen, får du straks en e-post. Der står det hvor lenge den virker.',
  sentEarlier: 'Har du en e-post herfra som fortsatt virker, kommer det ingen ny. Bruk den du har.',
  sentChoice: 'Trykk på lenken i e-posten, eller skriv koden her.',
  code: 'Koden i e-posten',
  codeHint: 'Seks siffer.',
  notArrived: 'Kommer det ingen e-post? Se etter den i søppelposten, eller prøv en gang til.',
  again: 'Prøv en gang til',
  wrongCode: {
    one: 'Koden er feil. Du kan prøve {n} gang til.',
    other: 'Koden er feil. Du kan prøve {n} ganger til.',
  },
  codeGone: 'Koden virker ikke lenger. Be om en ny e-post.',
  codeLocked:
    'Det er skrevet feil kode for mange ganger. Lenken i e-posten virker fortsatt: Åpne e-posten og trykk på den.',
  codeHelp: 'Kommer du ikke inn, så ring {phone}, og vi hjelper deg.',
  wrongPaper: 'Koden virker ikke. Den kan være feil skrevet, brukt før eller for gammel. Be om en ny.',
  confirmTitle: 'Logg inn som {name}?',
  confirmLead: 'Da kan du skrive og endre fra denne telefonen eller maskinen.',
  confirm: 'Ja, logg inn',
  expiredTitle: 'Lenken virker ikke lenger',
  expiredLead: 'En lenke virker én gang, og bare så lenge som det står i e-posten. Be om en ny.',
  inTitle: 'Du er logget inn',
  inLead: 'Du er logget inn som {name}.',
  goOn: 'Gå til det du kan endre',
  // {language} is the name of a language: «nynorsk».
  chooseLanguage: {
    title: 'Vil du bruke {language}?',
    lead: 'Da blir sidene du ser når du er logget inn, på {language}. Det blir også e-postene til deg.',
    choose: 'Ja, bruk {language}',
    back: 'Nei, gå tilbake',
  },
  out: 'Logg ut',
  outHere: 'Logg ut her',
  outEverywhere: 'Logg ut alle steder',
  outEverywhereHint: 'Velg dette hvis du har mistet telefonen, eller har brukt en maskin som andre bruker.',
  outTitle: 'Du er logget ut',
  outLead: 'Takk for at du holder sidene oppdatert.',
  inAgain: 'Logg inn igjen',
  refused: 'Det gikk ikke',
  foreign: 'Skjemaet kom fra en annen side enn {url}. Gå til {url} og prøv igjen.',
  tooMany: 'Det er prøvd for mange ganger herfra. Vent en time, eller ring {phone}, så hjelper vi deg.',
  tooLarge: 'Det du sendte, er for stort.',
  wrongType: 'Det du sendte, er ikke et skjema fra denne siden.',
  mustSignIn: 'Du er ikke logget inn. Logg inn i et nytt vindu, og prøv igjen her.',
  notAllowed: 'Du har ikke tilgang til dette.',
  fault: 'Noe gikk galt hos oss. Prøv igjen om litt.',
  notStored:
    'Portalen får ikke lest eller lagret noe akkurat nå. Ta vare på teksten din, vent litt og prøv igjen. Sidene er åpne som før.',
};

export const signInEmails = {
  signIn: {
    subject: 'Innlogging til {name}',
    minutes: { one: '{n} minutt', other: '{n} minutter' },
    hours: { one: '{n} time', other: '{n} timer' },
    keep: 'Det kommer ingen ny e-post så lenge denne virker. Ta vare på den hvis du skal logge inn.',
    text: 'Hei, {person}!\n\nTrykk på lenken for å logge inn på {name}:\n{link}\n\nEller skriv denne koden der du ba om å logge inn:\n{code}\n\nLenken og koden virker én gang, i {lasts}.{keep}\nHar du ikke bedt om å logge inn, trenger du ikke gjøre noe. Ikke send lenken eller koden til andre.\n\n{name}\n{url}/\n',
  },
  welcome: {
    subject: 'Du kan skrive på {name}',
    forAssociations:
      'Hei, {person}!\n\nDu kan nå skrive på {name} for {associations}.\n\nGå til {url}/logg-inn/ og skriv denne e-postadressen. Du trenger ikke passord.\n\n{name}\n{url}/\n',
    forAll:
      'Hei, {person}!\n\nDu kan nå skrive på {name}.\n\nGå til {url}/logg-inn/ og skriv denne e-postadressen. Du trenger ikke passord.\n\n{name}\n{url}/\n',
  },
};
