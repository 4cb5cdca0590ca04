// The list to choose from, and other words that a choice is found by.
export const chooser = {
  none: 'Ingen treff',
  loading: 'Henter …',
  count: '{n} treff.',
  guidance: {
    menu: 'Bruk pil opp og ned for å bla, og Enter for å velge.',
    input: 'Skriv for å søke, eller trykk pil ned for å åpne lista.',
    value: 'Bruk pil til venstre og høyre for å bla, og Slett for å ta bort.',
  },
  chosen: '{label} er valgt.',
  removed: '{label} er tatt bort.',
  // Other words that a theme is found by; one fits too when what is typed goes on from it.
  themes: {
    language: 'språkkafé norsktrening samtale tolk',
    food: 'middag lunsj kafé bake matlaging suppe vaffel',
    exercise: 'fotball håndball svømming gym yoga dans turn ski løp',
    outdoors: 'fjell skog friluft fiske padling sykkel speider',
    music: 'kor korps band konsert allsang',
    culture: 'teater kino film museum litteratur foredrag utstilling',
    crafts: 'strikk hekle sy søm veve brodere snekre keramikk husflid',
    games: 'sjakk bridge bingo brettspill quiz dataspill',
    learning: 'lekse undervisning opplæring foredrag',
    technology: 'pc nettbrett telefon internett koding',
    care: 'besøksvenn sorg samtale eldre omsorg pårørende',
    environment: 'bytte reparere gjenbruk rydde hage søppel',
    community: 'dugnad årsmøte velforening naboer grend',
    faith: 'kirke gudstjeneste bønn menighet moské',
  },
};
