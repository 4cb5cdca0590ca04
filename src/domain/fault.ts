/** Something about an entry that its form allows and its meaning does not. */
export interface Fault {
  field: string;
  /** A key of the dictionary's `problems`. */
  code: string;
  values?: Record<string, string | number>;
  /** What to write in the file instead, where the sentence says it otherwise. */
  codes?: readonly string[];
}
