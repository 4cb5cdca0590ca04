import { calendarRedirect, type Redirect } from '../domain/redirects.ts';

/**
 * Gives calendars their old addresses beside the new ones, with the same bytes: a calendar app that follows one does
 * not learn of a new address.
 *
 * `files` are the calendars of one language by their paths in the output; `prefix` is that of the language.
 */
export function redirectFiles(files: ReadonlyMap<string, string>, moves: readonly Redirect[], prefix: string) {
  const moved = moves.flatMap((move) => calendarRedirect(move) ?? []);
  return new Map(
    moved.flatMap(({ from, to }) => {
      const [old, now] = [from, to].map((path) => `${prefix}${path}`.slice(1));
      return [...files].flatMap(([path, text]): [string, string][] => {
        const rest = restBehind(path, now ?? '');
        return rest === undefined ? [] : [[`${withoutEnding(old ?? '')}${rest}`, text]];
      });
    }),
  );
}

/** Gives what a path has behind that of a calendar without its ending: of an event also the files of its dates. */
function restBehind(path: string, calendar: string): string | undefined {
  const stem = withoutEnding(calendar);
  const rest = path.slice(stem.length);
  return path.startsWith(stem) && /^(?:\.ics|\/[\d-]+\.ics)$/.test(rest) ? rest : undefined;
}

function withoutEnding(path: string): string {
  return path.replace(/\.ics$/, '');
}
