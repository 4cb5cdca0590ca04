/** What is known of newer versions of the program: the newest one and its own, or why nothing is. */
export type KnownVersions = { newest: string; own: string } | { error: string };

/** Returns the newest version among the tags of a repository, without `v`; previews do not count. */
export function newestVersion(tags: readonly string[]): string | undefined {
  const versions = tags.flatMap((tag) => VERSION.exec(tag)?.[1] ?? []);
  return versions.toSorted(compareVersions).at(-1);
}

/** Compares two versions of three numbers: negative if the first one is older. */
export function compareVersions(one: string, other: string): number {
  const [a, b] = [one, other].map((version) => version.split('.').map(Number)) as [number[], number[]];
  const differing = a.findIndex((number, at) => number !== b[at]);
  return differing < 0 ? 0 : (a[differing] ?? 0) - (b[differing] ?? 0);
}

const VERSION = /^v?(\d+\.\d+\.\d+)$/;
