import type { Adoption } from './answers.ts';

/** What adoption writes for the people of a municipality, who read the language of their site. */
const nb = {
  draft: 'utkast',
  draftNote:
    'Et utkast. Fyll ut alt som mangler, ta bort linjene du ikke trenger, og flytt fila til mappa «{folder}» under et nytt navn, for eksempel turlaget.md.\nFilnavnet blir adressen: små bokstaver a–z, tall og bindestrek. Det som ligger i «drafts», blir aldri publisert.',
  optionalNote: 'Dette kan også fylles ut. Skriv da feltet på en egen linje:',
  contactSummary: 'Spør oss om frivillighet.',
  contactTask: 'Svare på spørsmål om frivillighet',
  privacyTitle: 'Personvern',
  privacySummary: 'Hva portalen lagrer om deg, og hvem du spør.',
  privacy:
    'Du leser uten konto. Portalen setter ingen informasjonskapsler hos lesere, lagrer ingenting på maskinen din og henter ingenting fra andre nettsteder før du ber om det.\n\nFYLL UT: hvem som er behandlingsansvarlig, hvem man spør om innsyn og retting, og hvor lenge tjenerens logg blir liggende.',
  todo: {
    title: 'Dette gjenstår',
    lead: 'Skrevet av «npm run adopt» for {name}. Ta bort det som er gjort.',
    done: 'Gjort',
    settings: '`site.yml`, `closures.yml` og ett kontaktkort er skrevet av svarene.',
    people: 'Mennesker må gjøre',
    machine: 'IT må gjøre',
    schoolYears: 'Skriv skoleåret i `closures.yml`: uten det varer en ukentlig aktivitet i tolv måneder.',
    holidays: 'Skriv skoleferiene i `closures.yml` fra skoleruta: aktiviteter kan hoppe over dem.',
    closed: 'Skriv dagene da mye er stengt, som julaften, i `closures.yml`. Helligdager regner portalen ut selv.',
    areas: 'Vurder områder (`areas` i `site.yml`), så folk kan velge det som er nær.',
    contacts: 'Skriv hvem folk ringer om hva (`contacts` i `site.yml`): {roles}.',
    statement:
      'Lag tilgjengelighetserklæringen på uustatus.no, og skriv adressen under `accessibility` i `site.yml`: `statement: https://…`.',
    shortcomings:
      'Skriv det som ikke er godt nok ennå, under `accessibility` i `site.yml`: private eiere har sin egen erklæring på portalen. Den som følger reglene om offentlige anskaffelser, regnes som offentlig: skriv da `owner: municipality`.',
    privacy: 'Fyll ut `drafts/pages/personvern.md` og flytt den til `pages/`.',
    drafts: 'Fyll ut et utkast av hvert slag i `drafts/`, og flytt dem: {kinds}.',
    unreviewed: 'La noen som kan språket, lese tekstene på {languages}: bare de som laget Dugnad, har lest dem.',
    colours: 'Fargen {found} har for liten kontrast. Portalen bruker {used}. Velg gjerne en annen.',
    import: 'Hent foreninger fra registrene: `npm run import:associations -- --municipality {number}`.',
    check: 'Kjør `npm run check:content` til den ikke sier noe.',
    url: 'Bestem adressen, og bygg med den i `DUGNAD_URL`.',
    publish: 'Sett opp publisering, og la den første administratoren inn: se OPERATING.md.',
  },
};

type Words = typeof nb;

const nn: Words = {
  draft: 'utkast',
  draftNote:
    'Eit utkast. Fyll ut alt som manglar, ta bort linjene du ikkje treng, og flytt fila til mappa «{folder}» under eit nytt namn, til dømes turlaget.md.\nFilnamnet blir adressa: små bokstavar a–z, tal og bindestrek. Det som ligg i «drafts», blir aldri publisert.',
  optionalNote: 'Dette kan òg fyllast ut. Skriv då feltet på ei eiga linje:',
  contactSummary: 'Spør oss om frivilligheit.',
  contactTask: 'Svare på spørsmål om frivilligheit',
  privacyTitle: 'Personvern',
  privacySummary: 'Kva portalen lagrar om deg, og kven du spør.',
  privacy:
    'Du les utan konto. Portalen set ingen informasjonskapslar hos lesarar, lagrar ingenting på maskina di og hentar ingenting frå andre nettstader før du ber om det.\n\nFYLL UT: kven som er behandlingsansvarleg, kven ein spør om innsyn og retting, og kor lenge loggen til tenaren blir liggjande.',
  todo: {
    title: 'Dette står att',
    lead: 'Skrive av «npm run adopt» for {name}. Ta bort det som er gjort.',
    done: 'Gjort',
    settings: '`site.yml`, `closures.yml` og eitt kontaktkort er skrivne av svara.',
    people: 'Menneske må gjere',
    machine: 'IT må gjere',
    schoolYears: 'Skriv skuleåret i `closures.yml`: utan det varer ein aktivitet kvar veke i tolv månader.',
    holidays: 'Skriv skuleferiane i `closures.yml` frå skuleruta: aktivitetar kan hoppe over dei.',
    closed: 'Skriv dagane då mykje er stengt, som julaftan, i `closures.yml`. Heilagdagar reknar portalen ut sjølv.',
    areas: 'Vurder område (`areas` i `site.yml`), så folk kan velje det som er nær.',
    contacts: 'Skriv kven folk ringjer om kva (`contacts` i `site.yml`): {roles}.',
    statement:
      'Lag tilgjengefråsegna på uustatus.no, og skriv adressa under `accessibility` i `site.yml`: `statement: https://…`.',
    shortcomings:
      'Skriv det som ikkje er godt nok enno, under `accessibility` i `site.yml`: private eigarar har si eiga fråsegn på portalen. Den som følgjer reglane om offentlege innkjøp, blir rekna som offentleg: skriv då `owner: municipality`.',
    privacy: 'Fyll ut `drafts/pages/personvern.md` og flytt henne til `pages/`.',
    drafts: 'Fyll ut eit utkast av kvart slag i `drafts/`, og flytt dei: {kinds}.',
    unreviewed: 'La nokon som kan språket, lese tekstane på {languages}: berre dei som laga Dugnad, har lese dei.',
    colours: 'Fargen {found} har for liten kontrast. Portalen bruker {used}. Vel gjerne ein annan.',
    import: 'Hent foreiningar frå registra: `npm run import:associations -- --municipality {number}`.',
    check: 'Køyr `npm run check:content` til han ikkje seier noko.',
    url: 'Bestem adressa, og bygg med henne i `DUGNAD_URL`.',
    publish: 'Set opp publisering, og slepp den første administratoren inn: sjå OPERATING.md.',
  },
};

/** Returns the words in the language of the site. */
export function wordsIn({ language }: Pick<Adoption, 'language'>): Words {
  return language === 'nn' ? nn : nb;
}
