/** A fault in a built site, reported to its developer. */
export interface Fault {
  /** The path of the file in the built site. */
  file: string;
  reason: string;
  /** A warning does not stop the publish: a dead link in one association's text must not delay another's notice. */
  level: 'error' | 'warning';
}

/** Merges faults with the same reason into one, with the first file and a count, errors first. */
export function mergeFaults(faults: readonly Fault[]): Fault[] {
  const byReason = Map.groupBy(faults, ({ level, reason }) => `${level} ${reason}`);
  const summaries = [...byReason.values()].map((alike) => summary(alike.sort(byFile)));
  return summaries.sort((a, b) => a.level.localeCompare(b.level) || byFile(a, b));
}

/** Throws a sentence about all errors among the faults of a site, if there are any. */
export function stopAtErrors(faults: readonly Fault[]): void {
  const errors = faults.filter(({ level }) => level === 'error').map(({ file, reason }) => `- ${file}: ${reason}`);
  if (errors.length > 0) throw new Error(`The new site is not fit to be published:\n${errors.join('\n')}`);
}

function summary([first, ...more]: Fault[]): Fault {
  const { file, reason, level } = first as Fault;
  return { file, reason: more.length > 0 ? `${reason} (and so in ${more.length} more)` : reason, level };
}

function byFile(a: Fault, b: Fault): number {
  return a.file < b.file ? -1 : Number(a.file > b.file);
}
