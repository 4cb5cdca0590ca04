/** The version of each entry as it was opened in the form: what a save is made from. */
const versions = new Map<string, string>();

export function openedVersion(path: string): string | undefined {
  return versions.get(path);
}

/** The commit of each draft as it was last shown, in the form or on the board: what a decision on it names. */
const drafts = new Map<string, string>();

export function shownDraft(path: string): string | undefined {
  return drafts.get(path);
}

/** Notes at which commit a draft is shown; none, when there is none any more. */
export function noteDraft(path: string, commit: string | undefined): void {
  if (commit) drafts.set(path, commit);
  else drafts.delete(path);
}

/** Notes which version stands in the form; none, when there is none yet. */
export function noteVersion(path: string, version: string | null | undefined): void {
  if (version) versions.set(path, version);
  else versions.delete(path);
}
