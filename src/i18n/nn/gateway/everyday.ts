import type { Dictionary } from '../../dictionary.ts';

// Everyday tasks of an association as plain forms.
export const everyday = {
  new: {
    title: 'Ny aktivitet',
    lead: 'Skriv det viktigaste. Du ser over alt før det blir sendt.',
  },
  copy: {
    title: 'Ny aktivitet ut frå «{title}»',
    lead: 'Alt er henta frå den førre. Datoane er eit framlegg for neste halvår. Rett det som er annleis.',
  },
  change: { title: 'Endre «{title}»', lead: 'Rett det som er annleis. Resten blir ståande.' },
  date: {
    title: 'Kva skjer {date}?',
    lead: 'Gjeld berre denne datoen av «{title}». Det kjem ut med ein gong.',
    newDate: 'Ny dato',
    planned: 'Likevel som planlagt',
  },
  dates: {
    title: 'Avlyse fleire datoar',
    lead: 'Datoane av «{title}» blir melde avlyste. Det kjem ut med ein gong.',
    which: 'Kva datoar?',
    chosen: 'Dei eg kryssar av',
    rest: { one: 'Resten av halvåret: {n} dato, {date}', other: 'Resten av halvåret: {n} datoar, til og med {date}' },
    tick: 'Kryss av',
    noneChosen: 'Kryss av minst éin dato.',
  },
  association: {
    title: 'Sida om {association}',
    lead: 'Rett det som er annleis. Resten blir ståande.',
    contact: 'Kontakt',
    contactLead: 'Den folk ringjer eller skriv til. Skriv minst éin måte å nå dykk på.',
    more: 'Meir om dykk',
  },
  last: 'Sluttar ein annan dag',
  lastHint: 'Den siste dagen, berre når det varer over fleire dagar.',
  sameRule: 'Som før: {rule}',
  nextDates: 'Dei neste datoane',
  publish: 'Legg ut',
  send: 'Send til godkjenning',
  isLive: 'Då kjem det ut med ein gong.',
  waits: 'Frivilligsentralen ser på det før det kjem ut.',
  since: 'Dette har nokon andre endra imens',
  sendAnyway: 'Sender du inn no, gjeld det du har skrive her.',
  more: 'Fleire felt, bilete og omsetjingar: det fulle skjemaet',
  missing: 'Dette finst ikkje lenger, eller det høyrer til ei anna foreining.',
  changeDate: 'Endre {date}',
  cancelSeveral: 'Avlys fleire datoar av «{title}»',
} satisfies Dictionary['everyday'];
