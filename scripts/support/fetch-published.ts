import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * Fetches the build report of a published site, and the stamps of its calendars in each full language, into a folder.
 *
 * Returns a sentence for whoever runs it. A site without a report (404, 410) is not published yet. Otherwise a missing
 * report is an error unless this is said to be the `first` time, since without it the next build has no brake against
 * sudden losses.
 */
export async function fetchPublished(
  url: string,
  folder: string,
  prefixes: readonly string[],
  { first = false } = {},
): Promise<string> {
  const report = await fetchJson(`${url}/${REPORT}`);
  if (!report.text && (first || report.isMissing)) {
    return `${url} has no build report (${report.reason}). The build compares with nothing.`;
  }
  if (!report.text) {
    throw new Error(
      `What ${url} publishes could not be read (${report.reason}), so a build could not tell a sudden loss. ` +
        'Try again; if nothing is published there yet, or it must be published all the same: npm run fetch:published -- --first',
    );
  }
  write(join(folder, REPORT), report.text);
  for (const prefix of prefixes) {
    const path = `${prefix}/data/calendar-stamps.json`.slice(1);
    const stamps = await fetchJson(`${url}/${path}`);
    if (stamps.text) write(join(folder, path), stamps.text);
  }
  return `Fetched what ${url} publishes.`;
}

const REPORT = 'data/build.json';
const TIMEOUT = 30_000;

interface Fetched {
  text?: string;
  reason?: string;
  /** The site says that there is no such file. */
  isMissing?: boolean;
}

async function fetchJson(address: string): Promise<Fetched> {
  try {
    const answer = await fetch(address, { signal: AbortSignal.timeout(TIMEOUT) });
    const text = await answer.text();
    const isMissing = answer.status === 404 || answer.status === 410;
    if (!answer.ok) return { reason: `it answers ${answer.status}`, isMissing };
    JSON.parse(text);
    return { text };
  } catch (error) {
    return { reason: error instanceof SyntaxError ? 'it is no JSON' : 'it does not answer' };
  }
}

function write(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
