/** How far a build is. */
export interface BuildProgress {
  step: 'program' | 'content' | 'pages' | 'files' | 'checks';
  /** How many pages have been rendered. */
  pages?: number;
}
