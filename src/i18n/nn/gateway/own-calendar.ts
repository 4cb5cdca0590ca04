import type { Dictionary } from '../../dictionary.ts';

// The calendar that an association has elsewhere, and that the portal fetches.
export const ownCalendar = {
  title: 'Kalenderen til {association}',
  lead: 'Har de ein kalender frå før? Portalen kan hente aktivitetane derifrå kvar natt, så de slepp å skrive dei to gonger.',
  heading: 'Kalenderen de har frå før',
  headingOf: 'Kalenderen de har frå før: {association}',
  open: 'Hent aktivitetar frå ein kalender de har',
  manage: 'Sjå kva som blir henta, hent no, eller slutt å hente',
  address: 'Adressa til kalenderen',
  addressHint: 'Ho byrjar med https:// eller webcal://, og sluttar ofte på .ics.',
  openToAll:
    'Bruk ein kalender med berre det som er ope for alle. Avtalar som er merkte private, blir ikkje henta. Frivilligsentralen ser på aktivitetane før dei blir lagde ut.',
  try: 'Prøv',
  tryAnother: 'Bruke ein annan kalender?',
  where: 'Kvar finn eg adressa?',
  whereSteps: [
    {
      name: 'Google Kalender',
      text: 'På ei datamaskin: opne innstillingane for kalenderen, kryss av for at han er tilgjengeleg for alle, og kopier «Offentlig adresse i iCal-format».',
    },
    {
      name: 'Outlook',
      text: 'På nettet: Innstillingar, Kalender, Delte kalendrar, Publiser ein kalender. Vel å vise alle detaljar, og kopier lenkja til ICS.',
    },
    {
      name: 'iCloud',
      text: 'I Kalender på iPhone eller Mac: trykk på i-en ved kalenderen, slå på «Offentlig kalender», og kopier lenkja.',
    },
    {
      name: 'Spond',
      text: 'Vel i kalenderinnstillingane i appen at gruppa skal visast i ein eigen kalender hos Google eller iCloud. Bruk adressa til den kalenderen.',
    },
    {
      name: 'Teamup',
      text: 'Lag ei lenkje som berre kan lese. Opne kalenderen med ho, og kopier adressa under «iCalendar-feeder».',
    },
    {
      name: 'Nextcloud',
      text: 'Trykk på blyanten ved kalenderen, del han med ei lenkje, og kopier lenkja for å abonnere.',
    },
  ],
  preview: 'Dette kjem frå kalenderen',
  previewLead: 'Ingenting er lagra enno. Ser det rett ut?',
  previewEmpty: 'Det er ikkje noko nytt i kalenderen no. Det som kjem til, blir henta kvar natt.',
  previewNew: { one: '{n} ny aktivitet', other: '{n} nye aktivitetar' },
  previewChanged: { one: '{n} aktivitet som blir endra', other: '{n} aktivitetar som blir endra' },
  previewMore: { one: 'og {n} til', other: 'og {n} til' },
  accept: 'Ja, hent herifrå kvar natt',
  back: 'Nei, gå tilbake',
  fetchNow: 'Hent no',
  stop: 'Slutt å hente',
  stopLead: 'Sluttar de å hente, blir aktivitetane liggjande. Dei blir berre ikkje endra av seg sjølve lenger.',
  host: 'Blir henta frå {host}.',
  waitsForApproval: 'Det som er nytt eller endra, ventar på godkjenning.',
  goesLive: 'Endringar i det som ligg ute, kjem ut med ein gong. Det som er nytt, ventar på godkjenning.',
  running: 'Kalenderen blir henta no. Last inn sida på nytt om litt.',
  tooOften: 'Det er henta mange gonger på kort tid. Vent ti minutt.',
  done: {
    saved: 'Takk. Kalenderen blir frå no av henta kvar natt.',
    fetched: 'Kalenderen er henta.',
    stopped: 'Portalen hentar ikkje lenger frå kalenderen. Aktivitetane ligg der framleis.',
  },
  result: {
    never: 'Ikkje henta enno.',
    read: 'Sist henta {when}.',
    failed: 'Forsøket {when} gjekk ikkje: {reason}',
    stays: 'Alt som er henta før, står som det var.',
    nothing: 'Ingenting var nytt.',
    counts: {
      new: { one: '{n} ny aktivitet er foreslått.', other: '{n} nye aktivitetar er foreslåtte.' },
      changed: { one: '{n} endring er foreslått.', other: '{n} endringar er foreslåtte.' },
      live: { one: '{n} endring er lagd ut.', other: '{n} endringar er lagde ut.' },
      vanished: {
        one: '{n} aktivitet står ikkje lenger i kalenderen.',
        other: '{n} aktivitetar står ikkje lenger i kalenderen.',
      },
      held: { one: '{n} til kjem neste gong.', other: '{n} til kjem neste gong.' },
      busy: {
        one: '{n} forslag ventar fordi nokon har ein kladd av aktiviteten.',
        other: '{n} forslag ventar fordi nokon har kladdar av aktivitetane.',
      },
      refused: {
        one: '{n} aktivitet kan ikkje visast i portalen slik han er skriven.',
        other: '{n} aktivitetar kan ikkje visast i portalen slik dei er skrivne.',
      },
      kept: {
        one: '{n} aktivitet er endra i portalen, og det de har skrive der, gjeld.',
        other: '{n} aktivitetar er endra i portalen, og det de har skrive der, gjeld.',
      },
      unchanged: { one: '{n} aktivitet er som før.', other: '{n} aktivitetar er som før.' },
    },
    skipped: {
      private: { one: '{n} privat avtale er ikkje teken med.', other: '{n} private avtalar er ikkje tekne med.' },
      'no-title': {
        one: '{n} avtale utan tittel er ikkje teken med.',
        other: '{n} avtalar utan tittel er ikkje tekne med.',
      },
      'too-many-dates': {
        one: '{n} avtale med for mange datoar er ikkje teken med.',
        other: '{n} avtalar med for mange datoar er ikkje tekne med.',
      },
      'too-fine': {
        one: '{n} avtale som blir gjenteken fleire gonger om dagen, er ikkje teken med.',
        other: '{n} avtalar som blir gjentekne fleire gonger om dagen, er ikkje tekne med.',
      },
      'too-long': {
        one: '{n} avtale som blir gjenteken for mange gonger, er ikkje teken med.',
        other: '{n} avtalar som blir gjentekne for mange gonger, er ikkje tekne med.',
      },
      'two-in-a-day': {
        one: '{n} avtale med to tider same dag er ikkje teken med.',
        other: '{n} avtalar med to tider same dag er ikkje tekne med.',
      },
      'unreadable-event': {
        one: '{n} avtale kunne ikkje lesast.',
        other: '{n} avtalar kunne ikkje lesast.',
      },
      'too-much': {
        one: '{n} avtale er ikkje teken med, for kalenderen har for mange datoar.',
        other: '{n} avtalar er ikkje tekne med, for kalenderen har for mange datoar.',
      },
    },
    rewritten:
      'Kalenderen gir avtalane nye nummer kvar gong han blir henta. Dei blir kjende att på tittel og tid, så byt helst ikkje begge samtidig.',
    lostMost:
      'Det meste er borte frå kalenderen. Difor er ingenting meldt avlyst. Er han flytta, så legg inn den nye adressa.',
  },
  faults: {
    address: 'Adressa kan ikkje brukast. Ho må byrje med https:// eller webcal://.',
    'not-public': 'Adressa finst ikkje på det opne nettet.',
    redirects: 'Adressa sender vidare for mange gonger.',
    status: 'Kalenderen finst ikkje på adressa, eller han er ikkje delt med alle.',
    'too-large': 'Kalenderen er større enn {megabytes} MB.',
    unreachable: 'Tenaren finst ikkje, eller han svarte ikkje i tide.',
    'web-page': 'Adressa viser ei nettside og ikkje ein kalender. Kanskje krev ho innlogging.',
    'not-a-calendar': 'Det som ligg på adressa, er ikkje ein kalender.',
    'too-many-events': 'Kalenderen har over {events} avtalar.',
    'unreadable-event': 'Kalenderen kan ikkje lesast.',
    'too-slow': 'Kalenderen tek for lang tid å lese.',
    'no-association': 'Foreininga har inga side i portalen.',
    failed: 'Noko gjekk gale hos oss. Vi prøver igjen i natt.',
  },
  email: {
    subject: 'Kalenderen til {association} kan ikkje hentast',
    text: 'Hei, {person}!\n\n{name} har ikkje fått henta kalenderen til {association} på over ei veke: {reason}\n\nDet som er henta før, ligg ute som det var. Er noko endra, må det skrivast her til kalenderen kan hentast igjen.\n\nLegg inn ei ny adresse, eller slutt å hente:\n{page}\n\n{name}\n{url}/\n',
  },
  staff: {
    title: 'Kalendrar som blir henta',
    lead: 'Foreiningar kan ha ein kalender ein annan stad. Portalen hentar han kvar natt og foreslår det som er nytt eller endra.',
    none: 'Ingen foreiningar har lagt inn ein kalender.',
    manage: 'Vel kva foreiningar som kan endre det som ligg ute',
    letLive: 'La endringar frå {association} gå rett ut',
    letWait: 'La endringar frå {association} vente på godkjenning',
    isLive: 'Endringar går rett ut.',
    isWaiting: 'Endringar ventar på godkjenning.',
    page: 'Kalenderen til {association}',
    saved: 'Lagra.',
  },
} satisfies Dictionary['ownCalendar'];
