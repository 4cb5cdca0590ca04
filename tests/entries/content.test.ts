import { cpSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { dateOf } from '../../src/domain/time/days.ts';
import { contentOf, loadContent } from '../../src/entries/content.ts';
import { readEnvironment } from '../../src/entries/environment.ts';

/** Copies the sample, and lets `change` alter `site.yml`. */
function sampleWith(change: (site: string) => string = (site) => site, environment: Record<string, string> = {}) {
  const root = mkdtempSync(join(tmpdir(), 'dugnad-content-'));
  const content = join(root, 'content');
  cpSync('content', content, { recursive: true });
  writeFileSync(join(content, 'site.yml'), change(readFileSync('content/site.yml', 'utf8')));
  const options = {
    DUGNAD_CONTENT: content,
    DUGNAD_DIST: join(root, 'dist'),
    DUGNAD_REPORT: join(root, 'report.json'),
  };
  return { root, content, options: readEnvironment({ ...options, ...environment }) };
}

const lastYear = (site: string) =>
  site.replace(/sample:[\s\S]*$/, 'sample: { from: 2020-08-01, to: 2021-06-30, now: 2020-11-21T10:00 }\n');

describe('the moment a portal is shown at', () => {
  test('is the one requested', async () => {
    const { options } = sampleWith(undefined, { DUGNAD_NOW: '2027-03-01T08:00' });
    expect(await loadContent(options)).toMatchObject({ now: '2027-03-01T08:00', sampleShown: false });
  });

  test('is the sample’s own if the sample is outside its year, and this is reported', async () => {
    expect(await loadContent(sampleWith(lastYear).options)).toMatchObject({
      now: '2020-11-21T10:00',
      sampleShown: true,
    });
  });

  test('is the clock for a real municipality', async () => {
    const { now, sampleShown } = await loadContent(sampleWith((site) => site.replace(/sample:[\s\S]*$/, '')).options);
    const days = ['en-CA'].map((locale) => new Intl.DateTimeFormat(locale, { timeZone: 'Europe/Oslo' }).format());
    expect([dateOf(now), sampleShown]).toEqual([days[0], false]);
  });
});

describe('loading content', () => {
  test('writes every problem to the report, and continues without the entry', async () => {
    const { content, options } = sampleWith();
    writeFileSync(join(content, 'events/feil.md'), '---\ntitle: Feil\n---\n');
    const { validation } = await loadContent(options);
    const report = JSON.parse(readFileSync(options.report, 'utf8')) as { file: string; level: string }[];
    expect(report.every(({ file, level }) => file === 'events/feil.md' && level === 'error')).toBe(true);
    expect(report.length).toBeGreaterThan(3);
    expect(validation.leftOut).toEqual(['events/feil.md']);
    expect(contentOf({ validation }).events.length).toBe(validation.entries.events.length);
  });

  test('reports the files that a publish excluded from the repository', async () => {
    const leftBehind = [
      { path: '.gitattributes', kind: 'attributes' },
      { path: 'events/lenke.md', kind: 'link' },
      { path: 'media/modul', kind: 'submodule' },
    ];
    const { options } = sampleWith(undefined, { DUGNAD_LEFT_BEHIND: JSON.stringify(leftBehind) });
    await loadContent(options);
    const notRead = 'Er en lenke eller noe annet enn en vanlig fil. Slike leses ikke.';
    expect(JSON.parse(readFileSync(options.report, 'utf8'))).toEqual([
      {
        ...{ file: '.gitattributes', field: 'file', level: 'warning' },
        reason: 'Git-attributter gjelder ikke for innholdet. Fila leses ikke, og kan slettes.',
      },
      { file: 'events/lenke.md', field: 'file', level: 'error', reason: notRead },
      { file: 'media/modul', field: 'file', level: 'warning', reason: notRead },
    ]);
  });

  test('stops if too many published entries are missing, unless that is known to be intended', async () => {
    const { root, options } = sampleWith();
    const gone = Array.from({ length: 200 }, (_, each) => `borte-${each}`);
    mkdirSync(join(root, 'dist/data'), { recursive: true });
    writeFileSync(join(root, 'dist/data/build.json'), JSON.stringify({ entries: { events: gone } }));
    await expect(loadContent(options)).rejects.toThrow('publish again with DUGNAD_REMOVED=200');
    expect((await loadContent({ ...options, removed: 200 })).validation.entries.events.length).toBeGreaterThan(0);
  });

  test('stops at unreadable settings, with the key, what was found and what is allowed', async () => {
    const { options } = sampleWith((site) => site.replace(/^language: nb$/m, 'language: no'));
    await expect(loadContent(options)).rejects.toThrow(
      /site\.yml: language: «no» er ikke et valg\. Velg en av disse: Bokmål, Nynorsk\. \(nb, nn\)/,
    );
  });

  test('stops if too many published entries would be left out', async () => {
    const { root, content, options } = sampleWith();
    const grants = (await loadContent(options)).validation.entries.grants.map(({ slug }) => slug);
    mkdirSync(join(root, 'dist/data'), { recursive: true });
    writeFileSync(join(root, 'dist/data/build.json'), JSON.stringify({ entries: { grants } }));
    const broken = grants.slice(0, Math.ceil(grants.length * 0.3));
    for (const slug of broken) writeFileSync(join(content, `grants/${slug}.md`), 'halvferdig');
    const said = `${broken.length} of ${grants.length} published entries would be lost`;
    await expect(loadContent(options)).rejects.toThrow(said);
  });
});
