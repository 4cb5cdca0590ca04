// The list that other sites embed.
export const embed = {
  titled: '{title} (listu)',
  description: 'Boahtte doaimmat, maid sáhttá čájehit eará neahttasiidduin.',
  none: 'Dál ii leat mihkkige dieđihuvvon.',
  all: 'Geahča visot dáppe: {name}',
  more: {
    one: 'Geahča {n} vel dáppe: {name}',
    two: 'Geahča {n} vel dáppe: {name}',
    other: 'Geahča {n} vel dáppe: {name}',
  },
};
