/** The kinds of places that are searched, in the order in which they are shown. */
export const kindsOfPlaces = [
  'published',
  'drafts',
  'versions',
  'commits',
  'pictures',
  'people',
  'state',
  'files',
] as const;

/** One file, commit, row or person in which something was found. */
export interface Finding {
  kind: (typeof kindsOfPlaces)[number];
  /** The path, commit or column. */
  where: string;
  /** What stands there, in few words. */
  excerpts: readonly string[];
}
