import type { Dictionary } from '../../dictionary.ts';

// The page for new volunteers, and its paper form.

export const volunteer = {
  title: 'Bli frivillig',
  lead: 'Ring, send SMS eller kom innom. Du treng ingen konto, og du bind deg ikkje til noko.',
  description: 'Kven du ringjer når du vil hjelpe i {municipality}, kva du kan gjere, og eit skjema på papir.',
  // The message that a telephone has ready.
  message: 'Hei! Eg vil gjerne bli frivillig. Ring meg gjerne.',
  subject: 'Eg vil bli frivillig',
  centre: 'Kjenner alle oppdraga og finn noko som passar deg.',
  coordinator: 'Tek den første praten, ordnar papira og følgjer deg sidan.',
  municipality: '{municipality} kommune. Svarer om lag, foreiningar og tenestene i kommunen.',
  national: 'Oppdrag i heile landet, også frå lag som ikkje står her. Du svarer på nett.',
  openNational: 'Gå til {host}',
  form: 'Bruk skjemaet til kommunen ({host})',
  visit: 'Besøk',
  otherCentre: 'Også',
  find: 'Finn noko du liker',
  likes: 'Kva liker du?',
  time: 'Kor mykje tid har du?',
  suits: 'Kva passar for deg?',
  addition: 'Frivillige kjem i tillegg til tilsette, ikkje i staden for. Du seier ja fordi du har lyst.',
  good: 'Godt å vite',
  paper: 'Skjema på papir',
  paperText: 'Skriv det ut, fyll det ut for hand og lever det.',
} satisfies Dictionary['volunteer'];

export const volunteerForm = {
  title: 'Skjema for deg som vil bli frivillig',
  description: 'Eitt ark til å skrive ut: namn, telefon, kva du liker, og når du kan.',
  heading: 'Eg vil bli frivillig',
  howTo: 'Skriv ut sida. Ho blir eitt A4-ark, utan menyen. Du kan også få skjemaet der du leverer det.',
  name: 'Namn',
  phone: 'Telefon',
  likes: 'Dette liker eg',
  often: 'Så ofte kan eg',
  when: 'Då kan eg',
  times: ['Formiddag', 'Ettermiddag', 'Kveld', 'Helg'],
  where: 'Her kan eg hjelpe',
  languages: 'Språk eg snakkar',
  other: 'Anna eg vil seie (ikkje skriv om helse)',
  under18: 'Eg er under 18 år. Ein føresett skriv også under.',
  consent:
    'Eg seier ja til at {centre} tek vare på dette, berre for å finne eit oppdrag til meg. Eg kan når som helst be om å få det sletta.',
  date: 'Dato',
  signature: 'Underskrift',
  handIn: 'Lever skjemaet her',
  orRing: 'Eller ring {phone}, så fyller vi det ut saman.',
} satisfies Dictionary['volunteerForm'];
