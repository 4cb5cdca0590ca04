/** A need that municipal plans and reports name, and where on the site it is met. */
export type Need = { need: string } & (
  | { /** The page that serves it, and words that must stand on it. */ at: string; says: string }
  | { /** The capability that will serve it, and the address it will have. */ later: Later; at: string }
  | { /** A rule of the house: the file that keeps it. */ rule: string }
);

type Later = 'gateway';

/** Every row that the plans ask for, in the order of residents, volunteers, those who need help, associations, staff. */
export const needs: Need[] = [
  // Residents.
  {
    need: 'activities with time, place, duration, price and description',
    at: '/aktiviteter/sprakkafe/',
    says: 'kl. 10.00–12.00',
  },
  {
    need: 'the activities of a weekday with over thirty, still readable',
    at: '/aktiviteter/',
    says: 'Lite norsk går bra',
  },
  { need: 'a month at a glance', at: '/kalender/', says: 'Tidligere i november' },
  { need: 'the calendar of the whole municipality in my own app', at: '/kalender/alt.ics', says: 'BEGIN:VCALENDAR' },
  { need: 'a calendar for just what concerns me', at: '/kalender/abonner/', says: 'kalender/tema/sprak.ics' },
  { need: 'weekly activities with pauses and the last date', at: '/aktiviteter/strikkekafe/', says: 'siste gang' },
  { need: 'yearly events of several organisers', at: '/aktiviteter/forjulskveld/', says: 'Åsen bygdekvinnelag' },
  { need: 'what is closed, cancelled, moved or online, date by date', at: '/aktiviteter/2026-11-24/', says: 'Avlyst' },
  { need: 'the register of associations', at: '/foreninger/', says: 'Elvedal sanitetsforening' },
  { need: 'grendehus that are both association and venue', at: '/lokaler/asen-samfunnshus/', says: 'Andelslaget' },
  { need: 'who lets what, for how many, at what price', at: '/lokaler/', says: 'Over 100' },
  { need: 'the equipment bank', at: '/utstyr/', says: 'Gamle brannstasjon' },
  { need: 'support for families with little money', at: '/om/stotte-til-a-vaere-med/', says: 'fritidserklæringen' },
  { need: 'what is free', at: '/aktiviteter/', says: 'Gratis' },
  { need: 'key pages in other languages, translated by hand', at: '/en/hjelp/', says: 'Ring' },
  { need: 'the same in Nynorsk', at: '/nn/hjelp/', says: 'hjelp' },
  { need: 'a weekly programme on paper', at: '/ukeprogram/', says: 'Uke 47 i Elvedal' },
  { need: 'posters on paper', at: '/plakat/sprakkafe/', says: 'QR-kode' },
  { need: 'a screen on the wall of the library', at: '/skjerm/', says: 'I dag, lørdag 21. november' },
  { need: 'pages for those who are new in the municipality', at: '/om/ny-i-kommunen/', says: 'Velkomstkveld' },
  { need: 'pages for new pensioners, with the yearly meeting', at: '/om/ny-pensjonist/', says: 'Infomøte' },
  { need: 'prizes with criteria, deadline, jury and earlier winners', at: '/priser/frivilligprisen/', says: 'Jury' },
  { need: 'one telephone in a crisis', at: '/om/beredskap/', says: '61 00 00 90' },
  { need: 'what volunteering is, and its values', at: '/om/frivillighet/', says: 'respekt' },
  // Volunteers.
  { need: 'a form to sign up, on paper too', at: '/bli-frivillig/skjema/', says: 'Telefon' },
  { need: 'four doors: centre, coordinator, municipality, Frivillig.no', at: '/bli-frivillig/', says: 'Frivillig.no' },
  { need: 'a bank of tasks and whom to ring', at: '/oppdrag/', says: 'Telefonvenn' },
  { need: 'tasks by interest, time and place, and from home', at: '/oppdrag/', says: 'Hjemmefra' },
  { need: 'kinds of tasks that people ask for', at: '/oppdrag/', says: 'Leksehjelp' },
  {
    need: 'police certificate and duty of confidentiality said beforehand',
    at: '/om/for-du-begynner/',
    says: 'politiattest',
  },
  { need: 'shared basic training', at: '/aktiviteter/grunnkurs-for-nye-frivillige/', says: 'frivillige' },
  { need: 'an agreement to print', at: '/handbok/mal-avtale-med-frivillig/', says: 'Underskrift' },
  { need: 'youth and schools', at: '/om/for-ungdom-og-skoler/', says: 'Innsats for andre' },
  { need: 'where little Norwegian is enough', at: '/oppdrag/', says: 'Lite norsk går bra' },
  { need: 'short commitments', at: '/oppdrag/', says: 'Én gang' },
  { need: 'supplement and joy, not posts and duty', at: '/om/frivillighet/', says: 'ikke i stedet for' },
  // Those who need help.
  { need: 'where to ask for help, telephone first', at: '/hjelp/', says: '61 00 00 00' },
  { need: 'each kind of help: who, what not, how', at: '/hjelp/handle-og-hente/', says: 'Slik spør du' },
  { need: 'staff who ring for a user', at: '/om/du-ringer-for-en-bruker/', says: 'samtykke' },
  { need: 'help linked to the tasks that give it, both ways', at: '/hjelp/besoksvenn/', says: 'Besøksvenn' },
  { need: 'a leaflet from live content', at: '/hjelp/', says: 'Trenger du hjelp?' },
  { need: 'somebody to talk to', at: '/om/noen-a-snakke-med/', says: '116 123' },
  { need: 'the companion card and support contacts', at: '/om/stotte-til-a-vaere-med/', says: 'ledsagerbevis' },
  { need: 'somebody who makes a newcomer safe', at: '/foreninger/', says: 'Har aktivitetsfadder' },
  { need: 'serious worry about somebody', at: '/om/bekymret/', says: 'barnevern' },
  // Associations.
  {
    need: 'municipal schemes with deadline, form and contact',
    at: '/tilskudd/aktivitetsmidler-for-barn-og-unge/',
    says: 'Søk her',
  },
  { need: 'the year of deadlines, as a calendar too', at: '/tilskudd/', says: 'Året for foreningen' },
  { need: 'national schemes with a local and a national date', at: '/tilskudd/spillemidler/', says: 'Nasjonal frist' },
  { need: 'funds with their purpose and age limit', at: '/tilskudd/sagbruksfondet-for-ungdom/', says: '18' },
  { need: 'other sources of money, each checked', at: '/tilskudd/gjensidigestiftelsen/', says: 'kontrollert' },
  {
    need: 'what to attach and when the answer comes',
    at: '/tilskudd/arrangementsstotte/',
    says: 'Dette legger dere ved',
  },
  { need: 'hall times by the deadline, on the hall too', at: '/lokaler/asenhallen/', says: 'Faste tider' },
  { need: 'an association that corrects its own entry', at: '/admin/', says: 'Skriv og rett' },
  { need: 'an association that lets the centre correct it', at: '/om/for-foreninger/', says: 'Meld endring' },
  { need: 'sending in an event', later: 'gateway', at: '/send-inn/' },
  {
    need: 'sending in an event by telephone or e-mail',
    at: '/om/for-foreninger/',
    says: 'Få en aktivitet i kalenderen',
  },
  { need: 'advice on money, registration and ideas', at: '/handbok/soke-om-penger/', says: 'søk' },
  { need: 'one-to-one help with applications', at: '/om/for-foreninger/', says: 'Bestill veiledning' },
  { need: 'seminars for associations', at: '/aktiviteter/kurs-sosiale-medier/', says: 'Kurs' },
  {
    need: 'starting an association in plain words, translated',
    at: '/en/handbok/start-en-forening/',
    says: 'association',
  },
  { need: 'minibuses, printing and tools to borrow', at: '/utstyr/', says: 'inibuss' },
  { need: 'liability and insurance', at: '/handbok/forsikring-og-ansvar/', says: 'forsikring' },
  { need: 'the swap of wishes and offers', at: '/om/frivilligbors/', says: 'Ønsker' },
  { need: 'a bank of examples with cost and effect', at: '/eksempler/', says: 'Eksempler' },
  { need: 'the council, its meetings and minutes', at: '/om/frivillighetsradet/', says: 'Kommunestyresalen' },
  { need: 'inviting the centre to a meeting', at: '/om/for-foreninger/', says: 'medlemsmøtet' },
  // Staff.
  { need: 'cards and data for the municipality’s main site', at: '/om/lenk-hit/', says: 'HTML for Få hjelp' },
  { need: 'news for the main site', at: '/nytt.xml', says: '<entry>' },
  { need: 'who does what in three sectors', at: '/kontakt/', says: 'Oppvekst' },
  { need: 'a handbook with search, print and date of revision', at: '/handbok/hele/', says: 'Revidert' },
  { need: 'what is out of date, for staff', later: 'gateway', at: '/admin/rapport/' },
  { need: 'use counted without following anybody', at: '/om/personvern/', says: 'informasjonskaps' },
  { need: 'policy and plans with next revision', at: '/om/politikk-og-planer/', says: 'Vedtatt' },
  { need: 'juries, conferences and seminars', at: '/aktiviteter/frivillighetskonferansen/', says: 'Konferanse' },
  {
    need: 'the programme of a nursing home',
    at: '/ukeprogram/lokale/lia-omsorgssenter/',
    says: 'Lia omsorgssenter, uke 47',
  },
  { need: 'what clashes with what, for those who plan', at: '/ukeprogram/ansatte/neste/', says: 'Samme sted' },
  { need: 'several centres in one municipality', at: '/kontakt/', says: 'Nærmiljøsentralen på Åsen' },
  { need: 'role addresses of the register, for staff alone', later: 'gateway', at: '/admin/adresser/' },
  { need: 'yearly figures with year and source', at: '/om/aret-i-tall/', says: 'Kilde' },
  { need: 'systems that are linked and not replaced', at: '/kontakt/', says: 'Anleggsregisteret' },
  // Warnings in the same plans, kept as rules.
  { need: 'nobody needs an account to read, ask or help', rule: 'tests/site/requests.spec.ts' },
  { need: 'few fields that must be filled in', rule: 'tests/schemas/required.test.ts' },
  { need: 'a police certificate may be asked for, and is never kept', at: '/handbok/politiattest/', says: 'kan' },
];
