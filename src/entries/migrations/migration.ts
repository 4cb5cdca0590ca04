/** One step from a version of the content to the next, as small as can be. */
export interface Migration {
  /** The version that it starts from. */
  from: number;
  /** What it does, in one sentence for the report. */
  title: string;
  /** Returns the files that it changes, and those that it leaves for people with the reason. Other files stay. */
  apply(files: TextFiles): { changed: Map<string, string>; left: LeftFile[] };
}

/** The text of files by path. */
export type TextFiles = ReadonlyMap<string, string>;

/** A file that a migration cannot change. */
export interface LeftFile {
  path: string;
  reason: string;
}
