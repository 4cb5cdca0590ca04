import type { Dictionary } from '../../dictionary.ts';

// What becomes of a saved change: it waits, it is on the site, or the site could not be made.
export const publication = {
  waiting: 'Endringa er lagra. Ho kjem på nettstaden om ein augneblink.',
  shown: 'Publisert kl. {time}.',
  shownEarlier: 'Publisert {date} kl. {time}.',
  see: 'Sjå sida',
  look: 'Sjå om ho er publisert',
  failed:
    'Endringa er lagra, men nettstaden kunne ikkje lagast på nytt. Det som låg ute før, blir framleis vist, og vi prøver igjen av oss sjølve.',
  staffKnow: 'Frivilligsentralen har fått beskjed.',
  atFault: 'Feilen er i «{title}».',
  reason: 'Grunn: {reason}',
} satisfies Dictionary['publication'];
