// The page for new volunteers, and its paper form.

export const volunteer = {
  title: 'Bli frivillig',
  lead: 'Ring, send SMS eller kom innom. Du trenger ingen konto, og du binder deg ikke til noe.',
  description: 'Hvem du ringer når du vil hjelpe i {municipality}, hva du kan gjøre, og et skjema på papir.',
  // The message that a telephone has ready.
  message: 'Hei! Jeg vil gjerne bli frivillig. Ring meg gjerne.',
  subject: 'Jeg vil bli frivillig',
  centre: 'Kjenner alle oppdragene og finner noe som passer deg.',
  coordinator: 'Tar den første praten, ordner papirene og følger deg siden.',
  municipality: '{municipality} kommune. Svarer om lag, foreninger og tjenestene i kommunen.',
  national: 'Oppdrag i hele landet, også fra lag som ikke står her. Du svarer på nett.',
  openNational: 'Gå til {host}',
  form: 'Bruk skjemaet til kommunen ({host})',
  visit: 'Besøk',
  otherCentre: 'Også',
  find: 'Finn noe du liker',
  likes: 'Hva liker du?',
  time: 'Hvor mye tid har du?',
  suits: 'Hva passer for deg?',
  addition: 'Frivillige kommer i tillegg til ansatte, ikke i stedet for. Du sier ja fordi du har lyst.',
  good: 'Godt å vite',
  paper: 'Skjema på papir',
  paperText: 'Skriv det ut, fyll det ut for hånd og lever det.',
};

export const volunteerForm = {
  title: 'Skjema for deg som vil bli frivillig',
  description: 'Ett ark til å skrive ut: navn, telefon, hva du liker, og når du kan.',
  heading: 'Jeg vil bli frivillig',
  howTo: 'Skriv ut siden. Den blir ett A4-ark, uten menyen. Du kan også få skjemaet der du leverer det.',
  name: 'Navn',
  phone: 'Telefon',
  likes: 'Dette liker jeg',
  often: 'Så ofte kan jeg',
  when: 'Da kan jeg',
  times: ['Formiddag', 'Ettermiddag', 'Kveld', 'Helg'],
  where: 'Her kan jeg hjelpe',
  languages: 'Språk jeg snakker',
  other: 'Annet jeg vil si (ikke skriv om helse)',
  under18: 'Jeg er under 18 år. En foresatt skriver også under.',
  consent:
    'Jeg sier ja til at {centre} tar vare på dette, bare for å finne et oppdrag til meg. Jeg kan når som helst be om å få det slettet.',
  date: 'Dato',
  signature: 'Underskrift',
  handIn: 'Lever skjemaet her',
  orRing: 'Eller ring {phone}, så fyller vi det ut sammen.',
};
