import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { adoptionOf } from '../../../scripts/support/adoption/answers.ts';
import { contentFiles } from '../../../scripts/support/adoption/content-files.ts';
import { writeContent } from '../../../scripts/support/adoption/write-content.ts';
import { readContentFolder } from '../../../src/entries/folder.ts';
import { validateContent } from '../../../src/entries/validate-content.ts';
import { languageOf } from '../../../src/i18n/index.ts';
import { collectionNames } from '../../../src/schemas/collections.ts';

const root = mkdtempSync(join(tmpdir(), 'adoption-'));
afterAll(() => rmSync(root, { recursive: true }));

const answers = (language: 'nb' | 'nn') => ({
  municipality: '3998 Solvik',
  owner: 'private',
  language,
  languages: ['en'],
  areas: ['Sentrum', 'Åsen', 'Asen'],
  centre: { title: 'Solvik frivilligsentral', contact: { role: 'Leder', phone: '61 00 00 00' } },
  colours: { press: '#ffdd00' },
});
const options = { number: '3998', clearsSample: false };

test.each(['nb', 'nn'] as const)(
  'the settings in %s are valid, and a draft is refused until it is filled in',
  async (language) => {
    const given = answers(language);
    const files = await contentFiles(adoptionOf(given), given);
    const folder = join(root, language);
    writeContent(folder, files, options);
    const { problems, entries, settings } = validateContent(readContentFolder(folder), languageOf(language));
    expect(problems.map(({ field }) => field)).toEqual(['colours.press']);
    expect(entries.contacts).toHaveLength(1);
    expect(settings?.site.areas.map(({ slug }) => slug)).toEqual(['sentrum', 'asen', 'asen-2']);
    for (const name of collectionNames) {
      const bytes = readFileSync(join(folder, 'drafts', name, 'utkast.md'));
      const draft = validateContent([{ path: `${name}/utkast.md`, bytes }], languageOf(language));
      const fields = draft.problems.filter(({ file }) => file === `${name}/utkast.md`).map(({ field }) => field);
      expect(fields, name).toContain('checked');
      expect(fields, name).not.toContain('file');
      expect(fields, name).not.toContain('title');
    }
  },
);

test('what is left to do is said in the language of the site, without what is done', async () => {
  const given = { ...answers('nn'), school_years: [{ title: '2026/27', from: '2026-08-17', to: '2027-06-18' }] };
  const todo = String((await contentFiles(adoptionOf(given), given)).get('TODO.md'));
  expect(todo).toContain('# Dette står att');
  expect(todo).toContain('Skriv skuleferiane');
  expect(todo).not.toContain('Skriv skuleåret');
  expect(todo).toContain('nynorsk, engelsk');
});

test('a second run writes what is missing, and leaves what somebody changed', async () => {
  const given = answers('nb');
  const files = await contentFiles(adoptionOf(given), given);
  const folder = join(root, 'twice');
  writeContent(folder, files, options);
  writeFileSync(join(folder, 'site.yml'), `${readFileSync(join(folder, 'site.yml'), 'utf8')}# Vårt\n`);
  rmSync(join(folder, 'closures.yml'));
  expect(writeContent(folder, files, options)).toMatchObject({ written: ['closures.yml'], changed: ['site.yml'] });
  expect(readFileSync(join(folder, 'site.yml'), 'utf8')).toContain('# Vårt');
});

test('a folder of somebody else is refused with a question, and nothing in it changes', async () => {
  const folder = join(root, 'others');
  mkdirSync(folder);
  writeFileSync(join(folder, 'brev.txt'), 'Hei');
  expect(() => writeContent(folder, new Map([['site.yml', 'a']]), options)).toThrow(
    /has 1 files or folders \(brev\.txt\) but no site\.yml\. Which folder should it be\?$/,
  );
  writeFileSync(join(folder, 'site.yml'), "municipality: { name: Hamar, number: '3403' }\n");
  expect(() => writeContent(folder, new Map([['a.yml', 'a']]), options)).toThrow(
    /is the content of municipality 3403, and not 3998/,
  );
  expect(() => readFileSync(join(folder, 'a.yml'))).toThrow();
});

test('the sample is deleted only when asked for, and what is not content stays', () => {
  const folder = join(root, 'sample');
  mkdirSync(join(folder, 'events'), { recursive: true });
  mkdirSync(join(folder, 'notater'));
  writeFileSync(join(folder, 'events', 'a.md'), 'a');
  writeFileSync(join(folder, 'site.yml'), 'sample: { from: 2026-08-01 }\n');
  const files = new Map([['site.yml', 'name: Solvik\n']]);
  expect(() => writeContent(folder, files, options)).toThrow(/holds the sample municipality\. Give --clear-sample/);
  expect(writeContent(folder, files, { ...options, clearsSample: true }).written).toEqual(['site.yml']);
  expect(() => readFileSync(join(folder, 'events', 'a.md'))).toThrow();
  expect(() => mkdirSync(join(folder, 'notater'))).toThrow('EEXIST');
});
