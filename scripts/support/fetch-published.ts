import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * Fetches the build report of a published site, and the stamps of its calendars in each full language, into a folder.
 *
 * Returns a sentence for whoever runs it. A site that is not there yet, or does not answer, is no error: without its
 * report the next build has no brake against sudden losses, but a site that is down must be published all the same.
 */
export async function fetchPublished(url: string, folder: string, prefixes: readonly string[]): Promise<string> {
  const report = await fetchJson(`${url}/${REPORT}`);
  if (!report.text) return `${url} has no build report (${report.reason}). The build compares with nothing.`;
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

async function fetchJson(address: string): Promise<{ text?: string; reason?: string }> {
  try {
    const answer = await fetch(address, { signal: AbortSignal.timeout(TIMEOUT) });
    const text = await answer.text();
    if (!answer.ok) return { reason: `it answers ${answer.status}` };
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
