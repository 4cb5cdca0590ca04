/** Texts in nested groups. */
export interface Phrases {
  [key: string]: string | Phrases;
}

/** Merges texts recursively; `overrides` win. */
export function mergePhrases(base: object, overrides: Phrases): Phrases {
  const entries = Object.entries(overrides).map(([key, value]) => {
    const under = (base as Phrases)[key];
    return [key, typeof value === 'string' || typeof under !== 'object' ? value : mergePhrases(under, value)] as const;
  });
  return { ...(base as Phrases), ...Object.fromEntries(entries) };
}
