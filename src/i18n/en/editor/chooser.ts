import type { Dictionary } from '../../dictionary.ts';

// The list to choose from, and other words that a choice is found by.
export const chooser = {
  none: 'No matches',
  loading: 'Loading …',
  count: '{n} matches.',
  guidance: {
    menu: 'Use the up and down arrows to move, and Enter to choose.',
    input: 'Type to search, or press the down arrow to open the list.',
    value: 'Use the left and right arrows to move, and Delete to remove.',
  },
  chosen: '{label} is chosen.',
  removed: '{label} is removed.',
  themes: {
    language: 'conversation norwegian interpreter',
    food: 'dinner lunch cafe baking cooking soup waffle',
    exercise: 'football handball swimming gym yoga dance ski running',
    outdoors: 'mountain forest fishing kayak cycling scouts',
    music: 'choir band concert singing',
    culture: 'theatre cinema film museum literature lecture exhibition',
    crafts: 'knit crochet sew weave embroidery carpentry pottery',
    games: 'chess bridge bingo quiz',
    learning: 'homework teaching training lecture',
    technology: 'computer tablet phone internet coding',
    care: 'visiting grief carer elderly',
    environment: 'swap repair reuse tidy garden waste',
    community: 'volunteer neighbour residents',
    faith: 'church service prayer congregation mosque',
  },
} satisfies Dictionary['editor']['chooser'];
