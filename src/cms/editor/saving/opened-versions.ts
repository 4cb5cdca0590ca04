/** The version of each entry when it was opened in the form, on which a save is based. */
const versions = new Map<string, string>();

export function openedVersion(path: string): string | undefined {
  return versions.get(path);
}

/** The commit of each draft as last shown, to which a decision refers. */
const drafts = new Map<string, string>();

export function shownDraftCommit(path: string): string | undefined {
  return drafts.get(path);
}

/** Stores the commit at which a draft is shown; undefined removes it. */
export function rememberDraft(path: string, commit: string | undefined): void {
  if (commit) drafts.set(path, commit);
  else drafts.delete(path);
}

/** Stores the version shown in the form; undefined removes it. */
export function rememberVersion(path: string, version: string | null | undefined): void {
  if (version) versions.set(path, version);
  else versions.delete(path);
}
