import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { build, copySample, hashesOf, makeFolder } from '../build/builds.ts';

/** The content of these builds: enough for something to become invalid, and few pages. */
const COLLECTIONS = ['grants', 'pages'];

const folder = makeFolder();
const site = join(folder, 'site');
// Astro writes to its project, where another build may be running.
const project = copyProject();
let published: string[];

beforeAll(async () => {
  const { code, said } = await build(site, { DUGNAD_CONTENT: copyFew() }, project);
  expect(code, said).toBe(0);
  published = hashesOf(site);
}, 120_000);

afterEach(() => {
  expect(hashesOf(site), 'the old site').toEqual(published);
  expect(readdirSync(folder).filter((name) => name.startsWith('.'))).toEqual([]);
});

afterAll(() => rmSync(folder, { recursive: true }));

test.each([
  [
    'language: nb',
    'language: sv',
    'site.yml: language: «sv» er ikke et valg. Velg en av disse: Bokmål, Nynorsk. (nb, nn)',
  ],
  ['owner:', 'eier:', 'site.yml: eier: Feltet «eier» finnes ikke.'],
  ["number: '3999'", 'number: 0301', 'site.yml: municipality.number: 0301 er et tall for maskinen'],
])('settings with %j made %j stop the build, with the key and the reason', async (right, wrong, reason) => {
  const content = copyFew();
  const settings = readFileSync(join(content, 'site.yml'), 'utf8');
  expect(settings).toContain(right);
  writeFileSync(join(content, 'site.yml'), settings.replace(right, wrong));
  const { code, said } = await build(site, { DUGNAD_CONTENT: content }, project);
  expect(said).toContain(reason);
  expect(code).toBe(1);
});

test('when more than a fifth of the published entries become invalid at once, the build stops', async () => {
  const content = copyFew();
  const grants = readdirSync(join(content, 'grants'));
  for (const name of grants) appendBadField(join(content, 'grants', name));
  const { code, said } = await build(site, { DUGNAD_CONTENT: content }, project);
  expect(said).toMatch(new RegExp(`${grants.length} of \\d+ published entries would be lost`));
  expect(code).toBe(1);
});

test('content without one valid entry stops the build', async () => {
  const content = copyFew([]);
  const { code, said } = await build(site, { DUGNAD_CONTENT: content }, project);
  expect(said).toContain('There is no valid entry at all.');
  expect(code).toBe(1);
});

test('one page that fails by a bug of ours stops the build', async () => {
  const spoilt = copyProject();
  const component = join(spoilt, 'src', 'components', 'grants', 'GrantPage.astro');
  const fault = "if (Astro.url.pathname.includes('/spillemidler/')) throw new Error('A fault of ours');";
  writeFileSync(component, readFileSync(component, 'utf8').replace('---\n', `---\n${fault}\n`));
  const { code, said } = await build(site, { DUGNAD_CONTENT: copyFew() }, spoilt);
  expect(said).toContain('A fault of ours');
  expect(code).toBe(1);
});

/** Copies the settings of the sample and some of its collections. */
function copyFew(kept: readonly string[] = COLLECTIONS): string {
  const content = copySample(folder);
  for (const each of readdirSync(content, { withFileTypes: true })) {
    if (each.isDirectory() && !kept.includes(each.name)) rmSync(join(content, each.name), { recursive: true });
  }
  return content;
}

function appendBadField(file: string): void {
  writeFileSync(file, readFileSync(file, 'utf8').replace('---\n', '---\nfinnes_ikke: 1\n'));
}

/** Copies all that a build needs, so that the code may be broken. */
function copyProject(): string {
  const project = mkdtempSync(join(folder, 'project-'));
  for (const name of ['src', 'scripts', 'public', 'content', 'astro.config.mjs', 'package.json', 'tsconfig.json']) {
    cpSync(name, join(project, name), { recursive: true });
  }
  symlinkSync(resolve('node_modules'), join(project, 'node_modules'));
  return project;
}
