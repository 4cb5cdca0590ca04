import type { Dictionary } from '../../dictionary.ts';

// The sign-in pages and emails.

export const signIn = {
  title: 'Logg inn',
  description: 'Innlogging for dei som skriv for ei foreining eller for frivilligsentralen.',
  away: 'Innlogginga svarar ikkje akkurat no. Prøv igjen om litt, eller ring, så hjelper vi deg.',
  lead: 'For deg som skriv for ei foreining eller for frivilligsentralen. Du treng ikkje passord.',
  unsentForm: 'Det du skreiv, er teke vare på. Logg inn, så får du det fram att.',
  byEmail: 'Med e-post',
  email: 'E-postadressa di',
  emailHint: 'Vi sender deg ei lenkje og ein kode.',
  send: 'Send meg lenkje og kode',
  byPaper: 'Med kode på papir',
  paperCode: 'Koden på arket',
  paperHint: 'Tolv teikn. Store og små bokstavar er det same.',
  enter: 'Logg inn',
  noAccess: 'Har du ikkje fått tilgang enno? Ring {phone}.',
  sentTitle: 'Sjå i e-posten din',
  sentLead: 'Kjenner vi adressa, får du straks ein e-post. Der står det kor lenge han verkar.',
  sentEarlier: 'Har du ein e-post herifrå som framleis verkar, kjem det ingen ny. Bruk den du har.',
  sentChoice: 'Trykk på lenkja i e-posten, eller skriv koden her.',
  code: 'Koden i e-posten',
  codeHint: 'Seks siffer.',
  notArrived: 'Kjem det ingen e-post? Sjå etter han i søppelposten, eller prøv ein gong til.',
  again: 'Prøv ein gong til',
  wrongCode: {
    one: 'Koden er feil. Du kan prøve {n} gong til.',
    other: 'Koden er feil. Du kan prøve {n} gonger til.',
  },
  codeGone: 'Koden verkar ikkje lenger. Be om ein ny e-post.',
  codeLocked:
    'Det er skrive feil kode for mange gonger. Lenkja i e-posten verkar framleis: Opne e-posten og trykk på ho.',
  codeHelp: 'Kjem du ikkje inn, så ring {phone}, og vi hjelper deg.',
  wrongPaper: 'Koden verkar ikkje. Han kan vere feil skriven, brukt før eller for gammal. Be om ein ny.',
  confirmTitle: 'Logg inn som {name}?',
  confirmLead: 'Då kan du skrive og endre frå denne telefonen eller maskina.',
  confirm: 'Ja, logg inn',
  expiredTitle: 'Lenkja verkar ikkje lenger',
  expiredLead: 'Ei lenkje verkar éin gong, og berre så lenge som det står i e-posten. Be om ei ny.',
  inTitle: 'Du er logga inn',
  inLead: 'Du er logga inn som {name}.',
  goOn: 'Gå til det du kan endre',
  chooseLanguage: {
    title: 'Vil du bruke {language}?',
    lead: 'Då blir sidene du ser når du er logga inn, på {language}. Det blir òg e-postane til deg.',
    choose: 'Ja, bruk {language}',
    back: 'Nei, gå tilbake',
  },
  out: 'Logg ut',
  outHere: 'Logg ut her',
  outEverywhere: 'Logg ut alle stader',
  otherPortals: 'Du kan òg arbeide i',
  outEverywhereHint: 'Vel dette om du har mista telefonen, eller har brukt ei maskin som andre bruker.',
  outTitle: 'Du er logga ut',
  outLead: 'Takk for at du held sidene oppdaterte.',
  inAgain: 'Logg inn igjen',
  refused: 'Det gjekk ikkje',
  foreign: 'Skjemaet kom frå ei anna side enn {url}. Gå til {url} og prøv igjen.',
  tooMany: 'Det er prøvd for mange gonger herifrå. Vent ein time, eller ring {phone}, så hjelper vi deg.',
  tooLarge: 'Det du sende, er for stort.',
  wrongType: 'Det du sende, er ikkje eit skjema frå denne sida.',
  mustSignIn: 'Du er ikkje logga inn. Logg inn i eit nytt vindauge, og prøv igjen her.',
  notAllowed: 'Du har ikkje tilgang til dette.',
  fault: 'Noko gjekk gale hos oss. Prøv igjen om litt.',
  notStored:
    'Portalen får ikkje lese eller lagra noko akkurat no. Ta vare på teksten din, vent litt og prøv igjen. Sidene er opne som før.',
} satisfies Dictionary['signIn'];

export const signInEmails = {
  signIn: {
    subject: 'Innlogging til {name}',
    minutes: { one: '{n} minutt', other: '{n} minutt' },
    hours: { one: '{n} time', other: '{n} timar' },
    keep: 'Det kjem ingen ny e-post så lenge denne verkar. Ta vare på han om du skal logge inn.',
    text: 'Hei, {person}!\n\nTrykk på lenkja for å logge inn på {name}:\n{link}\n\nEller skriv denne koden der du bad om å logge inn:\n{code}\n\nLenkja og koden verkar éin gong, i {lasts}.{keep}\nHar du ikkje bede om å logge inn, treng du ikkje gjere noko. Ikkje send lenkja eller koden til andre.\n\n{name}\n{url}/\n',
  },
  welcome: {
    subject: 'Du kan skrive på {name}',
    forAssociations:
      'Hei, {person}!\n\nDu kan no skrive på {name} for {associations}.\n\nGå til {url}/logg-inn/ og skriv denne e-postadressa. Du treng ikkje passord.\n\n{name}\n{url}/\n',
    forAll:
      'Hei, {person}!\n\nDu kan no skrive på {name}.\n\nGå til {url}/logg-inn/ og skriv denne e-postadressa. Du treng ikkje passord.\n\n{name}\n{url}/\n',
  },
} satisfies Dictionary['signInEmails'];
