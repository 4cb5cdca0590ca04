/** Sentences in groups of any depth. */
export interface Phrases {
  [key: string]: string | Phrases;
}

/** Puts one set of sentences over another; what the second lacks stays as the first has it. */
export function merged(below: object, above: Phrases): Phrases {
  const entries = Object.entries(above).map(([key, value]) => {
    const under = (below as Phrases)[key];
    return [key, typeof value === 'string' || typeof under !== 'object' ? value : merged(under, value)] as const;
  });
  return { ...(below as Phrases), ...Object.fromEntries(entries) };
}
