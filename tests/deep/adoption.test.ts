import { spawnSync } from 'node:child_process';
import { cpSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { dump } from 'js-yaml';
import sharp from 'sharp';
import { checkOutput } from '../../src/publish/check-output.ts';
import { build, copyPartOfSample, hashesOf, makeFolder } from '../build/builds.ts';

const root = makeFolder();
afterAll(() => rmSync(root, { recursive: true }));

const contact = { role: 'Leder', phone: '61 00 00 00', email: 'post@eksempel.example' };

const ADOPTIONS = {
  'a municipality in Bokmål': {
    ...{ municipality: '3998 Solvik', owner: 'municipality', language: 'nb', areas: ['Sentrum', 'Nordsida'] },
    ...{ centre: { title: 'Solvik frivilligsentral', contact }, colours: { press: '#1362ae', now: '#ffd34e' } },
    ...{ statement: 'https://uustatus.no/nb/erklaringer/publisert/eksempel' },
  },
  'a private owner in Nynorsk': {
    ...{ municipality: '3997 Fjordvik', owner: 'private', language: 'nn', name: 'Bygda vår' },
    ...{ centre: { title: 'Fjordvik nærmiljøsentral', contact }, colours: { press: '#ffdd00' } },
  },
  'two further languages, all of whose pages are wanted': {
    ...{ municipality: '3996 Innmark', owner: 'municipality', language: 'nb', languages: ['nn:full', 'en:full'] },
    ...{ centre: { title: 'Innmark frivilligsentral', contact }, logo: 'logo.png' },
    ...{ school_years: [{ title: '2026/27', from: '2026-08-17', to: '2027-06-18' }] },
  },
};

test.each(Object.entries(ADOPTIONS))(
  '%s: one command, and the portal is built, its links hold, and nothing is of the sample',
  async (name, given) => {
    const started = Date.now();
    const folder = join(root, given.municipality.slice(0, 4));
    mkdirSync(folder);
    const logo = join(folder, 'logo.png');
    await sharp({ create: { width: 64, height: 64, channels: 3, background: '#1362ae' } })
      .png()
      .toFile(logo);
    const answers = join(folder, 'answers.yml');
    writeFileSync(answers, dump({ ...given, ...('logo' in given && { logo }) }));
    const content = join(folder, 'innhold');
    expect(run('scripts/adoption/adopt.ts', ['--to', content, '--answers', answers, '--unattended'])).toMatchObject({
      status: 0,
    });
    const dist = join(folder, 'dist');
    const { code, said } = await build(dist, { DUGNAD_CONTENT: content, DUGNAD_URL: 'https://portal.example' });
    expect(said).not.toContain('Error');
    expect(code).toBe(0);
    expect(await checkOutput(dist)).toEqual([]);
    expect(wordsOfSample(dist)).toEqual([]);
    const front = readFileSync(join(dist, 'index.html'), 'utf8');
    expect(front).toContain(`<html lang="${given.language}"`);
    expect(front.includes('/_astro/theme.')).toBe('colours' in given);
    expect(front.includes('<img src="/media/logo.png"')).toBe('logo' in given);
    console.log(`${name}: adopted and built in ${((Date.now() - started) / 60_000).toFixed(2)} minutes`);

    const before = hashesOf(content);
    expect(run('scripts/adoption/adopt.ts', ['--to', content, '--unattended']).stdout).toContain(': 0 files written');
    expect(hashesOf(content)).toEqual(before);
  },
);

test('changed content with its own colours is migrated, and the site is the same byte for byte', async () => {
  const content = copyPartOfSample(root, { events: 30, others: 6 });
  const settings = join(content, 'site.yml');
  const own = readFileSync(settings, 'utf8').replace(/^schema: .*\n/m, '');
  writeFileSync(settings, `${own}colours: { press: '#1362ae' }\n`);
  for (const path of globSync('*/*.md', { cwd: content })) {
    const file = join(content, path);
    writeFileSync(
      file,
      readFileSync(file, 'utf8')
        .replace(/^id: .*\n/m, '')
        .replace(/^title: ['"]?/m, '$&Nye '),
    );
  }
  const old = join(root, 'old');
  cpSync(content, old, { recursive: true });
  expect((await build(join(root, 'before'), { DUGNAD_CONTENT: content })).code).toBe(0);

  const check = run('scripts/adoption/upgrade.ts', ['--check'], content);
  expect(check).toMatchObject({
    status: 0,
    stdout: expect.stringMatching(/version 1; this Dugnad writes version 2\.\n[\s\S]*Would change/),
  });
  expect(hashesOf(content)).toEqual(hashesOf(old));
  expect(run('scripts/adoption/upgrade.ts', [], content)).toMatchObject({ status: 0 });
  for (const path of globSync('**/*.{md,yml}', { cwd: old })) {
    const added = path.includes('/') ? /^id: [0-9a-f-]{36}\n/m : /^schema: 2\n/m;
    const migrated = readFileSync(join(content, path), 'utf8');
    expect(migrated.replace(added, ''), path).toBe(readFileSync(join(old, path), 'utf8'));
  }
  expect(run('scripts/adoption/upgrade.ts', [], content).stdout).toContain('Nothing in the content has to change.');

  expect((await build(join(root, 'after'), { DUGNAD_CONTENT: content })).code).toBe(0);
  expect(hashesOf(join(root, 'after'))).toEqual(hashesOf(join(root, 'before')));
});

function run(script: string, flags: string[], content?: string) {
  const environment = { ...process.env, VITEST: undefined, ...(content && { DUGNAD_CONTENT: content }) };
  return spawnSync(process.execPath, [script, ...flags], { encoding: 'utf8', env: environment });
}

/** The texts of Dugnad itself, some of which are titles in the sample, too. */
const ownWords = globSync('src/{i18n,schemas,search}/**/*.ts')
  .map((path) => readFileSync(path, 'utf8'))
  .join('\n');

/** Lists the names of the sample that a built site says: its municipality, areas, and titles of more than one word. */
function wordsOfSample(dist: string): string[] {
  const titles = globSync('content/*/*.md')
    .map((path) => /^title: ['"]?(.+?)['"]?$/m.exec(readFileSync(path, 'utf8'))?.[1] ?? '')
    .filter((title) => /^\p{Lu}\S+ \S+ \S+/u.test(title) && !ownWords.includes(title));
  const names = ['Elvedal', 'Elvesletta', 'Solbakken', 'Krona bibliotek', ...titles];
  const files = globSync('**/*.{html,json,ics,xml,txt,csv}', { cwd: dist });
  const text = files.map((path) => readFileSync(join(dist, path), 'utf8')).join('\n');
  return names.filter((name) => text.includes(name));
}
