import { checkOutput } from '../../src/publish/check-output.ts';
import { stopAtErrors } from '../../src/publish/fault.ts';
import type { SiteBuilder } from '../../src/publish/site/site-builder.ts';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, readlinkSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { onTestFinished } from 'vitest';

/** Creates an empty folder that is deleted after the test. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'dugnad-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

export function writeFiles(folder: string, files: Record<string, string>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

/** Reads a whole folder, including hidden files, as `{ path: text }`; a link is read as its target, `-> there`. */
export function readFiles(folder: string): Record<string, string> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => !entry.isDirectory());
  const files = entries.map((entry) => {
    const path = join(entry.parentPath, entry.name);
    return [relative(folder, path), entry.isSymbolicLink() ? `-> ${readlinkSync(path)}` : readFileSync(path, 'utf8')];
  });
  return Object.fromEntries(files);
}

export function page(main: string, head = ''): string {
  return `<!doctype html><html lang="nb"><head><title>x</title>${head}</head><body><main id="innhold">${main}</main></body></html>`;
}

/** The smallest site that can be published. */
export function smallSite(text = 'Velkommen'): Record<string, string> {
  return {
    'index.html': page(`<p>${text}</p>`),
    '404.html': page('<p>Siden finnes ikke</p>'),
    'data/build.json': '{}',
  };
}

/** Makes a builder of sites that stands in for ours: it writes the files of a site, and checks them. */
export function builderOf(
  write: (folder: string, environment: Readonly<Record<string, string>>) => void | Promise<void>,
): SiteBuilder {
  return async ({ folder, environment }) => {
    await write(folder, environment);
    const faults = await checkOutput(folder);
    stopAtErrors(faults);
    return faults;
  };
}
