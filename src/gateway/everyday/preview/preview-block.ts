import type { SimilarEntry } from '../similar-entries.ts';

/** What is said below one group of fields while somebody writes. */
export interface PreviewBlock {
  /** The id of the group. */
  group: string;
  heading: string;
  lines: (Partial<SimilarEntry> & { text: string })[];
}
