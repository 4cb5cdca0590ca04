import { calendarRedirect, type Redirect } from '../domain/redirects.ts';

/**
 * Copies calendars to their old addresses: a calendar app that follows an HTTP redirect does not store the new address.
 *
 * `files` are the calendars of one language by output path; `prefix` is the language's.
 */
export function redirectFiles(files: ReadonlyMap<string, string>, redirects: readonly Redirect[], prefix: string) {
  const moved = redirects.flatMap((move) => calendarRedirect(move) ?? []);
  return new Map(
    moved.flatMap(({ from, to }) => {
      const [old, now] = [from, to].map((path) => `${prefix}${path}`.slice(1));
      return [...files].flatMap(([path, text]): [string, string][] => {
        const rest = restAfter(path, now ?? '');
        return rest === undefined ? [] : [[`${withoutEnding(old ?? '')}${rest}`, text]];
      });
    }),
  );
}

/**
 * Returns the rest of a path after a calendar's path without extension: for events also the files of their occurrences.
 */
function restAfter(path: string, calendar: string): string | undefined {
  const stem = withoutEnding(calendar);
  const rest = path.slice(stem.length);
  return path.startsWith(stem) && /^(?:\.ics|\/[\d-]+\.ics)$/.test(rest) ? rest : undefined;
}

function withoutEnding(path: string): string {
  return path.replace(/\.ics$/, '');
}
