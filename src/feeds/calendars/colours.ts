import type { Theme } from '../../schemas/codes.ts';

/** A colour for each theme, dark enough for white text. */
export const COLOURS: Record<Theme, string> = {
  language: 'teal',
  food: 'sienna',
  exercise: 'darkgreen',
  outdoors: 'olivedrab',
  music: 'purple',
  culture: 'indigo',
  crafts: 'saddlebrown',
  games: 'darkorange',
  learning: 'navy',
  technology: 'steelblue',
  care: 'crimson',
  environment: 'seagreen',
  community: 'darkslateblue',
  faith: 'slategray',
};
