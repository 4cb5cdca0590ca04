/** Whether this is the deep run, which has all cases where each day has some. */
export const isDeep = Boolean(process.env.DUGNAD_DEEP);

/** The number of random cases for a property: each day a third of them, since they are others each time. */
export function randomCases(all: number): { numRuns: number } {
  return { numRuns: isDeep ? all : Math.ceil(all / 3) };
}
