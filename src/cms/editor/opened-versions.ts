/** The version of each entry as it was opened in the form: what a save is made from. */
const versions = new Map<string, string>();

export function openedVersion(path: string): string | undefined {
  return versions.get(path);
}

/** Notes which version stands in the form; none, when there is none yet. */
export function noteVersion(path: string, version: string | null | undefined): void {
  if (version) versions.set(path, version);
  else versions.delete(path);
}
