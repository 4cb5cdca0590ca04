// Autosave, saving, and conflicts between two people.

export const autosave = {
  stored: 'Tatt vare på kl. {time}',
  notStored: 'Ikke lagret ennå, prøver igjen',
  signedOut: 'Du er logget ut. Logg inn i en ny fane, og trykk Lagre igjen her. Teksten din står her.',
  begun: 'Du begynte på «{title}» {when}.',
  untitled: 'uten navn',
  today: 'i dag kl. {time}',
  yesterday: 'i går kl. {time}',
  earlier: '{date} kl. {time}',
  resume: 'Fortsett',
  discard: 'Slett det',
  resumed: 'Her er det du skrev. Trykk Lagre når du er ferdig.',
  pictures: 'Bildet må du velge på nytt.',
};

export const saved = {
  draft: {
    heading: 'Kladden er lagret, men ikke sendt',
    text: 'Ingen andre ser den før den er godkjent. Send den til frivilligsentralen når den er ferdig.',
  },
  sent: {
    heading: 'Sendt til godkjenning',
    text: 'Frivilligsentralen ser på det, og dere får en e-post når det er ute. Dere trenger ikke gjøre mer.',
  },
  live: {
    heading: 'Lagret',
    text: 'Ingen trenger å godkjenne det.',
  },
  waiting: 'Endringen er lagret. Den vises på nettstedet om et øyeblikk.',
  see: 'Se siden',
  unchanged: { heading: 'Ingenting å lagre', text: 'Alt står slik det sto fra før.' },
  asBefore: 'På siden står det som før til endringen er godkjent.',
  unsent: 'Dette er en kladd som ikke er sendt. Ingen andre ser den før den er godkjent.',
  saveFirst: 'Trykk Lagre, så kan du sende den.',
  send: 'Send til godkjenning',
  publish: 'Publiser nå',
  goOn: 'Skriv videre',
  overview: 'Til oversikten',
};

export const changedDraft = {
  heading: 'Kladden er endret siden du åpnet den',
  text: 'Ingenting er gjort. Se over det som er nytt, før du bestemmer deg.',
  before: 'Slik så du det',
  after: 'Slik er det nå',
  reload: 'Åpne kladden slik den er nå',
};

export const conflict = {
  heading: 'Noen andre har lagret dette mens du skrev',
  text: 'Velg hva som skal gjelde. Ingenting er borte før du har valgt.',
  mine: 'Du skrev',
  theirs: 'De skrev',
  keepMine: 'Behold mitt',
  takeTheirs: 'Bruk deres',
  nothing: 'Ingenting',
  chosen: 'Valgt. Trykk Lagre.',
};
