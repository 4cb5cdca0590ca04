// What becomes of a saved change: it waits, it is on the site, or the site could not be made.
export const publication = {
  waiting: 'Endringen er lagret. Den vises på nettstedet om et øyeblikk.',
  shown: 'Publisert kl. {time}.',
  shownEarlier: 'Publisert {date} kl. {time}.',
  see: 'Se siden',
  look: 'Se om den er publisert',
  failed:
    'Endringen er lagret, men nettstedet kunne ikke lages på nytt. Det som lå ute før, vises fortsatt, og vi prøver igjen av oss selv.',
  staffKnow: 'Frivilligsentralen har fått beskjed.',
  atFault: 'Feilen er i «{title}».',
  reason: 'Grunn: {reason}',
};
