// The help page for association writers. What is in quotes is the name of a button or a field.
export const writing = {
  title: 'Slik skriver dere selv',
  description:
    'Hjelp til den som skriver for et lag eller en forening: logge inn, legge inn aktiviteter, avlyse og rette.',
  lead: 'Du trenger en telefon eller en PC, og e-postadressen din. Ingenting blir borte, og alt kan rettes etterpå.',
  print: 'Siden kan skrives ut: Ctrl + P, eller ⌘ + P på Mac.',
  noAccess: 'Har du ikke fått tilgang ennå, eller står du fast? Ta kontakt, så hjelper vi deg.',
  steps: {
    signIn: {
      heading: 'Logg inn',
      text: [
        'Gå til {signIn}. Skriv e-postadressen din, og trykk «Send meg lenke og kode».',
        'Åpne e-posten, og trykk på lenken. Eller skriv koden der du ba om den. Trykk «Ja, logg inn».',
        'Neste gang er du logget inn fra før på samme telefon. Har du ikke e-post, får du en kode på papir av oss.',
      ],
      picture: 'Siden «Logg inn» med et felt for e-postadressen, og knappen under feltet.',
    },
    add: {
      heading: 'Legg inn en aktivitet',
      text: [
        'Etter innloggingen ser du oversikten din. Trykk «Legg inn noe nytt» der.',
        'Fyll ut feltene ovenfra. Under «Mer» ligger det dere ikke trenger å fylle ut.',
        'Skriv slik at en som aldri har vært der, finner fram og tør å komme.',
        'Skal dere ha noe lignende som før? Velg «Lag ny for neste halvår», så flytter vi datoene for dere.',
      ],
      picture: 'Skjemaet for en ny aktivitet, med navn, start og slutt fylt ut.',
    },
    repeat: {
      heading: 'Det som gjentas, skriver du én gang',
      text: [
        'Svar på «Hvor ofte?», og kryss av for dagene.',
        '«Ikke på helligdager» og «Ikke i skoleferier» tar bort dagene for dere.',
        'Se på «De neste datoene» før du lagrer. Det er dem folk får i kalenderen.',
      ],
      picture: 'Feltet for gjentakelse: hver uke på tirsdager, ikke i skoleferier, og de neste datoene under.',
    },
    send: {
      heading: 'Lagre og send',
      text: [
        'Trykk «Lagre». Mangler noe, står det ved feltet hva du skal gjøre.',
        'Gå til oversikten din. Der ligger kladden, med en knapp som sender den til godkjenning.',
        'Du får en e-post når aktiviteten er ute, eller når noe må rettes først.',
        'Det som er godkjent én gang, kan dere rette selv. Ny tid, pris og tekst kommer som regel ut med en gang.',
      ],
      picture: 'Oversikten med en kladd, og knappen som sender kladden til godkjenning.',
    },
    cancel: {
      heading: 'Avlyst? To trykk',
      text: [
        'Trykk «Meld avlyst» ved datoen på oversikten din.',
        'Skriv gjerne en beskjed til dem som skulle komme. Trykk «Ja, meld avlyst».',
        'Det kommer ut med en gang, også i kalenderen til dem som abonnerer. Angrer du, så trykk «Angre avlysningen».',
        'Er det flyttet, utsatt, fullt eller lagt på nett? Åpne aktiviteten, og trykk på datoen.',
      ],
      picture: 'Spørsmålet om en dato skal avlyses, med et felt til en beskjed og knappen «Ja, meld avlyst».',
    },
    goOn: {
      heading: 'Hold det riktig',
      text: [
        'Seks uker før siste gang spør vi om dere fortsetter. Trykk «Ja, vi fortsetter».',
        'En gang i året spør vi om alt stemmer. Trykk «Alt stemmer». Svarer ingen, tar vi aktivitetene ut av lista.',
        'Skal en annen skrive etter deg? Trykk «Foreslå ny skribent».',
      ],
      picture: 'Spørsmålet «Stemmer alt som står om dere?» med knappen «Alt stemmer».',
    },
  },
  trouble: 'Når noe ikke går som det skal',
  troubles: [
    {
      what: 'Nettet blir borte',
      advice:
        'Skriv videre, og la siden stå åpen. Står det «Ikke lagret ennå, prøver igjen», sendes teksten når nettet er tilbake.',
    },
    {
      what: 'Du må gå fra det',
      advice: 'Det du har skrevet, blir tatt vare på. Neste gang du åpner skjemaet, trykker du «Fortsett».',
    },
    {
      what: 'Du er logget ut',
      advice: 'Ikke lukk siden. Logg inn i en ny fane, gå tilbake til den første, og trykk «Lagre» igjen.',
    },
    {
      what: 'Det lar seg ikke lagre',
      advice: 'Det står ved feltet hva som må rettes, og hva som er lov. Teksten din står der fortsatt.',
    },
    {
      what: 'To skriver samtidig',
      advice: 'Du ser begge tekstene og velger «Behold mitt» eller «Bruk deres». Ingenting er borte før du har valgt.',
    },
    {
      what: 'Bildet går ikke inn',
      advice:
        'Bruk et bilde av typen jpg, png eller webp. Er det stort, gjør vi det mindre for deg. Skriv hva bildet viser, for dem som ikke ser det.',
    },
    {
      what: 'Noe er blitt feil',
      advice: 'Åpne «Tidligere versjoner» fra oversikten din, og hent tilbake den som var riktig.',
    },
    {
      what: 'E-posten kommer ikke',
      advice: 'Se i søppelposten. Bruk den adressen vi har fra før. Etter en time kan du prøve igjen, eller ringe.',
    },
  ],
  instead: 'Vil dere heller skrive en e-post?',
  insteadText: 'Svar på spørsmålene, og send svarene til {email}. Vi legger det ut for dere.',
};
