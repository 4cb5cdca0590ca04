/** What a municipality must do for one version. */
export interface VersionTasks {
  version: string;
  tasks: string[];
}

/** The heading of what a municipality must do, in each version of the changelog. */
const HEADING = 'To do when upgrading';

/** Lists what a municipality must do for each version that is newer than the one it has, the newest first. */
export function tasksSince(changelog: string, since: string): VersionTasks[] {
  const versions = changelog.split(/^## /m).slice(1);
  return versions
    .map((text) => ({ version: /^\[([^\]]+)\]/.exec(text)?.[1] ?? '', tasks: tasksIn(text) }))
    .filter(({ version, tasks }) => tasks.length > 0 && isNewer(version, since));
}

function tasksIn(text: string): string[] {
  const section = text.split(/^### /m).find((each) => each.startsWith(HEADING)) ?? '';
  return section
    .split(/^- /m)
    .slice(1)
    .map((task) => task.split(/\n\s*\n/)[0] ?? '')
    .map((task) => task.replace(/\s+/g, ' ').trim());
}

function isNewer(version: string, since: string): boolean {
  if (!/^\d/.test(version)) return true;
  return version.localeCompare(since, 'en', { numeric: true }) > 0;
}
