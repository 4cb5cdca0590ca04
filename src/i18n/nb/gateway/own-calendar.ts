// The calendar that an association has elsewhere, and that the portal fetches.
export const ownCalendar = {
  title: 'Kalenderen til {association}',
  lead: 'Har dere en kalender fra før? Portalen kan hente aktivitetene derfra hver natt, så dere slipper å skrive dem to ganger.',
  heading: 'Kalenderen dere har fra før',
  headingOf: 'Kalenderen dere har fra før: {association}',
  open: 'Hent aktiviteter fra en kalender dere har',
  manage: 'Se hva som hentes, hent nå, eller slutt å hente',
  address: 'Adressen til kalenderen',
  addressHint: 'Den begynner med https:// eller webcal://, og slutter ofte på .ics.',
  openToAll:
    'Bruk en kalender med bare det som er åpent for alle. Avtaler som er merket private, hentes ikke. Frivilligsentralen ser på aktivitetene før de legges ut.',
  try: 'Prøv',
  tryAnother: 'Bruke en annen kalender?',
  where: 'Hvor finner jeg adressen?',
  whereSteps: [
    {
      name: 'Google Kalender',
      text: 'På en datamaskin: åpne innstillingene for kalenderen, kryss av for at den er tilgjengelig for alle, og kopier «Offentlig adresse i iCal-format».',
    },
    {
      name: 'Outlook',
      text: 'På nettet: Innstillinger, Kalender, Delte kalendere, Publiser en kalender. Velg «Kan vise alle detaljer», og kopier lenken til ICS.',
    },
    {
      name: 'iCloud',
      text: 'I Kalender på iPhone eller Mac: trykk på i-en ved kalenderen, slå på «Offentlig kalender», og kopier lenken.',
    },
    {
      name: 'Spond',
      text: 'Velg i kalenderinnstillingene i appen at gruppa skal vises i en egen kalender hos Google eller iCloud. Bruk adressen til den kalenderen.',
    },
    {
      name: 'Teamup',
      text: 'Lag en lenke som bare kan lese. Åpne kalenderen med den, og kopier adressen under «iCalendar-feeder».',
    },
    {
      name: 'Nextcloud',
      text: 'Trykk på blyanten ved kalenderen, del den med en lenke, og velg «Kopier abonnementslenke».',
    },
  ],
  preview: 'Dette kommer fra kalenderen',
  previewLead: 'Ingenting er lagret ennå. Ser det riktig ut?',
  previewEmpty: 'Det er ingenting nytt i kalenderen nå. Det som kommer til, hentes hver natt.',
  previewNew: { one: '{n} ny aktivitet', other: '{n} nye aktiviteter' },
  previewChanged: { one: '{n} aktivitet som endres', other: '{n} aktiviteter som endres' },
  previewMore: { one: 'og {n} til', other: 'og {n} til' },
  accept: 'Ja, hent herfra hver natt',
  back: 'Nei, gå tilbake',
  fetchNow: 'Hent nå',
  stop: 'Slutt å hente',
  stopLead: 'Slutter dere å hente, blir aktivitetene liggende. De endres bare ikke lenger av seg selv.',
  host: 'Hentes fra {host}.',
  waitsForApproval: 'Det som er nytt eller endret, venter på godkjenning.',
  goesLive: 'Endringer i det som ligger ute, kommer ut med en gang. Det som er nytt, venter på godkjenning.',
  running: 'Kalenderen hentes nå. Last inn siden på nytt om litt.',
  tooOften: 'Det er hentet mange ganger på kort tid. Vent ti minutter.',
  done: {
    saved: 'Takk. Kalenderen hentes fra nå av hver natt.',
    fetched: 'Kalenderen er hentet.',
    stopped: 'Portalen henter ikke lenger fra kalenderen. Aktivitetene ligger der fortsatt.',
  },
  result: {
    never: 'Ikke hentet ennå.',
    read: 'Sist hentet {when}.',
    failed: 'Forsøket {when} gikk ikke: {reason}',
    stays: 'Alt som er hentet før, står som det var.',
    nothing: 'Ingenting var nytt.',
    counts: {
      new: { one: '{n} ny aktivitet er foreslått.', other: '{n} nye aktiviteter er foreslått.' },
      changed: { one: '{n} endring er foreslått.', other: '{n} endringer er foreslått.' },
      live: { one: '{n} endring er lagt ut.', other: '{n} endringer er lagt ut.' },
      vanished: {
        one: '{n} aktivitet står ikke lenger i kalenderen.',
        other: '{n} aktiviteter står ikke lenger i kalenderen.',
      },
      held: { one: '{n} til kommer neste gang.', other: '{n} til kommer neste gang.' },
      busy: {
        one: '{n} forslag venter fordi noen har en kladd av aktiviteten.',
        other: '{n} forslag venter fordi noen har kladder av aktivitetene.',
      },
      refused: {
        one: '{n} aktivitet kan ikke vises i portalen slik den er skrevet.',
        other: '{n} aktiviteter kan ikke vises i portalen slik de er skrevet.',
      },
      kept: {
        one: '{n} aktivitet er endret i portalen, og det dere har skrevet der, gjelder.',
        other: '{n} aktiviteter er endret i portalen, og det dere har skrevet der, gjelder.',
      },
      unchanged: { one: '{n} aktivitet er som før.', other: '{n} aktiviteter er som før.' },
    },
    skipped: {
      private: { one: '{n} privat avtale er ikke tatt med.', other: '{n} private avtaler er ikke tatt med.' },
      'no-title': {
        one: '{n} avtale uten tittel er ikke tatt med.',
        other: '{n} avtaler uten tittel er ikke tatt med.',
      },
      'too-many-dates': {
        one: '{n} avtale med for mange datoer er ikke tatt med.',
        other: '{n} avtaler med for mange datoer er ikke tatt med.',
      },
      'too-fine': {
        one: '{n} avtale som gjentas flere ganger om dagen, er ikke tatt med.',
        other: '{n} avtaler som gjentas flere ganger om dagen, er ikke tatt med.',
      },
      'too-long': {
        one: '{n} avtale som gjentas for mange ganger, er ikke tatt med.',
        other: '{n} avtaler som gjentas for mange ganger, er ikke tatt med.',
      },
      'two-in-a-day': {
        one: '{n} avtale med to tider samme dag er ikke tatt med.',
        other: '{n} avtaler med to tider samme dag er ikke tatt med.',
      },
      'unreadable-event': {
        one: '{n} avtale kunne ikke leses.',
        other: '{n} avtaler kunne ikke leses.',
      },
      'too-much': {
        one: '{n} avtale er ikke tatt med, for kalenderen har for mange datoer.',
        other: '{n} avtaler er ikke tatt med, for kalenderen har for mange datoer.',
      },
    },
    rewritten:
      'Kalenderen gir avtalene nye nummer hver gang den hentes. De kjennes igjen på tittel og tid, så bytt helst ikke begge samtidig.',
    lostMost:
      'Det meste er borte fra kalenderen. Derfor er ingenting meldt avlyst. Er den flyttet, så legg inn den nye adressen.',
  },
  faults: {
    address: 'Adressen kan ikke brukes. Den må begynne med https:// eller webcal://.',
    'not-public': 'Adressen finnes ikke på det åpne nettet.',
    redirects: 'Adressen sender videre for mange ganger.',
    status: 'Kalenderen finnes ikke på adressen, eller den er ikke delt med alle.',
    'too-large': 'Kalenderen er større enn {megabytes} MB.',
    unreachable: 'Tjeneren finnes ikke, eller den svarte ikke i tide.',
    'web-page': 'Adressen viser en nettside og ikke en kalender. Kanskje krever den innlogging.',
    'not-a-calendar': 'Det som ligger på adressen, er ikke en kalender.',
    'too-many-events': 'Kalenderen har over {events} avtaler.',
    'unreadable-event': 'Kalenderen kan ikke leses.',
    'too-slow': 'Kalenderen tar for lang tid å lese.',
    'no-association': 'Foreningen har ingen side i portalen.',
    failed: 'Noe gikk galt hos oss. Vi prøver igjen i natt.',
  },
  email: {
    subject: 'Kalenderen til {association} kan ikke hentes',
    text: 'Hei, {person}!\n\n{name} har ikke fått hentet kalenderen til {association} på over en uke: {reason}\n\nDet som er hentet før, ligger ute som det var. Er noe endret, må det skrives her til kalenderen kan hentes igjen.\n\nLegg inn en ny adresse, eller slutt å hente:\n{page}\n\n{name}\n{url}/\n',
  },
  staff: {
    title: 'Kalendere som hentes',
    lead: 'Foreninger kan ha en kalender et annet sted. Portalen henter den hver natt og foreslår det som er nytt eller endret.',
    none: 'Ingen foreninger har lagt inn en kalender.',
    manage: 'Velg hvilke foreninger som kan endre det som ligger ute',
    letLive: 'La endringer fra {association} gå rett ut',
    letWait: 'La endringer fra {association} vente på godkjenning',
    isLive: 'Endringer går rett ut.',
    isWaiting: 'Endringer venter på godkjenning.',
    page: 'Kalenderen til {association}',
    saved: 'Lagret.',
  },
};
