import type { Dictionary } from '../../dictionary.ts';

// The list to choose from, and other words that a choice is found by.
export const chooser = {
  none: 'Ingen treff',
  loading: 'Hentar …',
  count: '{n} treff.',
  guidance: {
    menu: 'Bruk pil opp og ned for å bla, og Enter for å velje.',
    input: 'Skriv for å søkje, eller trykk pil ned for å opne lista.',
    value: 'Bruk pil til venstre og høgre for å bla, og Slett for å ta bort.',
  },
  chosen: '{label} er valt.',
  removed: '{label} er teke bort.',
  themes: {
    language: 'språkkafé norsktrening samtale tolk',
    food: 'middag lunsj kafé bake matlaging suppe vaffel',
    exercise: 'fotball handball symjing gym yoga dans turn ski løp',
    outdoors: 'fjell skog friluft fiske padling sykkel speidar',
    music: 'kor korps band konsert allsong',
    culture: 'teater kino film museum litteratur foredrag utstilling',
    crafts: 'strikk hekle sy saum veve brodere snikre keramikk husflid',
    games: 'sjakk bridge bingo brettspel quiz dataspel',
    learning: 'lekse undervisning opplæring foredrag',
    technology: 'pc nettbrett telefon internett koding',
    care: 'besøksven sorg samtale eldre omsorg pårørande',
    environment: 'byte reparere ombruk rydde hage søppel',
    community: 'dugnad årsmøte velforeining naboar grend',
    faith: 'kyrkje gudsteneste bøn kyrkjelyd moské',
  },
} satisfies Dictionary['editor']['chooser'];
