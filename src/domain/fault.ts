/** A violation of a rule that the schema cannot check. */
export interface Fault {
  field: string;
  /** A key of the dictionary's `problems`. */
  code: string;
  values?: Record<string, string | number>;
  /** Suggested values for the file. */
  codes?: readonly string[];
}
