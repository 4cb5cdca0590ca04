import type { Dictionary } from '../../dictionary.ts';

// The help page for association writers. What is in quotes is the name of a button or a field.
export const writing = {
  title: 'Slik skriv de sjølve',
  description:
    'Hjelp til den som skriv for eit lag eller ei foreining: logge inn, leggje inn aktivitetar, avlyse og rette.',
  lead: 'Du treng ein telefon eller ein PC, og e-postadressa di. Ingenting blir borte, og alt kan rettast etterpå.',
  print: 'Sida kan skrivast ut: Ctrl + P, eller ⌘ + P på Mac.',
  noAccess: 'Har du ikkje fått tilgang enno, eller står du fast? Ta kontakt, så hjelper vi deg.',
  steps: {
    signIn: {
      heading: 'Logg inn',
      text: [
        'Gå til {signIn}. Skriv e-postadressa di, og trykk «Send meg lenkje og kode».',
        'Opne e-posten, og trykk på lenkja. Eller skriv koden der du bad om han. Trykk «Ja, logg inn».',
        'Neste gong er du logga inn frå før på same telefon. Har du ikkje e-post, får du ein kode på papir av oss.',
      ],
      picture: 'Sida «Logg inn» med eit felt for e-postadressa, og knappen under feltet. Biletet er på bokmål.',
    },
    add: {
      heading: 'Legg inn ein aktivitet',
      text: [
        'Etter innlogginga ser du oversikta di. Trykk «Legg inn noko nytt» der.',
        'Fyll ut felta ovanfrå. Under «Meir» ligg det de ikkje treng å fylle ut.',
        'Skriv slik at ein som aldri har vore der, finn fram og tør å kome.',
        'Skal de ha noko liknande som før? Vel «Lag ny for neste halvår», så flyttar vi datoane for dykk.',
      ],
      picture: 'Skjemaet for ein ny aktivitet, med namn, start og slutt fylt ut. Biletet er på bokmål.',
    },
    repeat: {
      heading: 'Det som blir gjenteke, skriv du éin gong',
      text: [
        'Svar på «Kor ofte?», og kryss av for dagane.',
        '«Ikkje på heilagdagar» og «Ikkje i skuleferiar» tek bort dagane for dykk.',
        'Sjå på «Dei neste datoane» før du lagrar. Det er dei folk får i kalenderen.',
      ],
      picture:
        'Feltet for gjentaking: kvar veke på tysdagar, ikkje i skuleferiar, og dei neste datoane under. Biletet er på bokmål.',
    },
    send: {
      heading: 'Lagre og send',
      text: [
        'Trykk «Lagre». Manglar noko, står det ved feltet kva du skal gjere.',
        'Gå til oversikta di. Der ligg kladden, med ein knapp som sender han til godkjenning.',
        'Du får ein e-post når aktiviteten er ute, eller når noko må rettast først.',
        'Det som er godkjent éin gong, kan de rette sjølve. Ny tid, pris og tekst kjem som regel ut med ein gong.',
      ],
      picture: 'Oversikta med ein kladd, og knappen som sender kladden til godkjenning. Biletet er på bokmål.',
    },
    cancel: {
      heading: 'Avlyst? To trykk',
      text: [
        'Trykk «Meld avlyst» ved datoen på oversikta di.',
        'Skriv gjerne ei melding til dei som skulle kome. Trykk «Ja, meld avlyst».',
        'Det kjem ut med ein gong, òg i kalenderen til dei som abonnerer. Angrar du, så trykk «Angre avlysinga».',
        'Er det flytta, utsett, fullt eller lagt på nett? Opne aktiviteten, og trykk på datoen.',
      ],
      picture:
        'Spørsmålet om ein dato skal avlysast, med eit felt til ei melding og knappen under. Biletet er på bokmål.',
    },
    goOn: {
      heading: 'Hald det rett',
      text: [
        'Seks veker før siste gong spør vi om de held fram. Trykk «Ja, vi held fram».',
        'Ein gong i året spør vi om alt stemmer. Trykk «Alt stemmer». Svarar ingen, tek vi aktivitetane ut av lista.',
        'Skal ein annan skrive etter deg? Trykk «Foreslå ny skribent».',
      ],
      picture: 'Spørsmålet om alt stemmer, med knappen «Alt stemmer». Biletet er på bokmål.',
    },
  },
  trouble: 'Når noko ikkje går som det skal',
  troubles: [
    {
      what: 'Nettet blir borte',
      advice:
        'Skriv vidare, og la sida stå open. Står det «Ikkje lagra enno, prøver igjen», blir teksten send når nettet er tilbake.',
    },
    {
      what: 'Du må gå frå det',
      advice: 'Det du har skrive, blir teke vare på. Neste gong du opnar skjemaet, trykkjer du «Hald fram».',
    },
    {
      what: 'Du er logga ut',
      advice: 'Ikkje lukk sida. Logg inn i ei ny fane, gå tilbake til den første, og trykk «Lagre» igjen.',
    },
    {
      what: 'Det lèt seg ikkje lagre',
      advice: 'Det står ved feltet kva som må rettast, og kva som er lov. Teksten din står der framleis.',
    },
    {
      what: 'To skriv samtidig',
      advice: 'Du ser begge tekstane og vel «Behald mitt» eller «Bruk deira». Ingenting er borte før du har valt.',
    },
    {
      what: 'Biletet går ikkje inn',
      advice:
        'Bruk eit bilete av typen jpg, png eller webp. Er det stort, gjer vi det mindre for deg. Skriv kva biletet viser, for dei som ikkje ser det.',
    },
    {
      what: 'Noko er blitt feil',
      advice: 'Opne «Tidlegare versjonar» frå oversikta di, og hent tilbake den som var rett.',
    },
    {
      what: 'E-posten kjem ikkje',
      advice: 'Sjå i søppelposten. Bruk den adressa vi har frå før. Etter ein time kan du prøve igjen, eller ringje.',
    },
  ],
  instead: 'Vil de heller skrive ein e-post?',
  insteadText: 'Svar på spørsmåla, og send svara til {email}. Vi legg det ut for dykk.',
} satisfies Dictionary['writing'];
