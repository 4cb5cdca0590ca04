import type { Dictionary } from '../../dictionary.ts';

// Autosave, saving, and conflicts between two people.

export const autosave = {
  stored: 'Teke vare på kl. {time}',
  notStored: 'Ikkje lagra enno, prøver igjen',
  signedOut: 'Du er logga ut. Logg inn i ei ny fane, og trykk Lagre igjen her. Teksten din står her.',
  begun: 'Du byrja på «{title}» {when}.',
  untitled: 'utan namn',
  today: 'i dag kl. {time}',
  yesterday: 'i går kl. {time}',
  earlier: '{date} kl. {time}',
  resume: 'Hald fram',
  discard: 'Slett det',
  resumed: 'Her er det du skreiv. Trykk Lagre når du er ferdig.',
  pictures: 'Biletet må du velje på nytt.',
} satisfies Dictionary['editor']['autosave'];

export const saved = {
  draft: {
    heading: 'Kladden er lagra, men ikkje send',
    text: 'Ingen andre ser han før han er godkjend. Send han til frivilligsentralen når han er ferdig.',
  },
  sent: {
    heading: 'Send til godkjenning',
    text: 'Frivilligsentralen ser på det, og de får ein e-post når det er ute. De treng ikkje gjere meir.',
  },
  live: {
    heading: 'Lagra',
    text: 'Ingen treng å godkjenne det.',
  },
  waiting: 'Endringa er lagra. Ho kjem på nettstaden om ein augneblink.',
  see: 'Sjå sida',
  unchanged: { heading: 'Ingenting å lagre', text: 'Alt står slik det stod frå før.' },
  asBefore: 'På sida står det som før til endringa er godkjend.',
  unsent: 'Dette er ein kladd som ikkje er send. Ingen andre ser han før han er godkjend.',
  saveFirst: 'Trykk Lagre, så kan du sende han.',
  send: 'Send til godkjenning',
  publish: 'Publiser no',
  goOn: 'Skriv vidare',
  overview: 'Til oversikta',
} satisfies Dictionary['editor']['saved'];

export const changedDraft = {
  heading: 'Kladden er endra sidan du opna han',
  text: 'Ingenting er gjort. Sjå over det som er nytt, før du bestemmer deg.',
  before: 'Slik såg du det',
  after: 'Slik er det no',
  reload: 'Opne kladden slik han er no',
} satisfies Dictionary['editor']['changedDraft'];

export const conflict = {
  heading: 'Nokon andre har lagra dette medan du skreiv',
  text: 'Vel kva som skal gjelde. Ingenting er borte før du har valt.',
  mine: 'Du skreiv',
  theirs: 'Dei skreiv',
  keepMine: 'Behald mitt',
  takeTheirs: 'Bruk deira',
  nothing: 'Ingenting',
  chosen: 'Valt. Trykk Lagre.',
} satisfies Dictionary['editor']['conflict'];
