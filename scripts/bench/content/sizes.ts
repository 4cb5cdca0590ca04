/** The number of entries in each collection: sizes S, M and L of the design, and one to try the benchmark itself. */
export const sizes = {
  tiny: { associations: 3, series: 5, single: 2, venues: 2, grants: 2 },
  S: { associations: 178, series: 300, single: 300, venues: 60, grants: 40 },
  M: { associations: 1780, series: 3000, single: 3000, venues: 600, grants: 400 },
  L: { associations: 1780, series: 12_500, single: 12_500, venues: 600, grants: 400 },
};

export type Size = keyof typeof sizes;
export type Counts = (typeof sizes)[Size];

export const sizeNames = Object.keys(sizes) as Size[];

/** The time at which the generated portal is built: a Saturday in the middle of autumn. */
export const NOW = '2026-11-21T10:00';
