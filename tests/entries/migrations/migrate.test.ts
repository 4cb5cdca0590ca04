import { expect, test } from 'vitest';
import { idsInFiles } from '../../../src/entries/migrations/ids-in-files.ts';
import { migrate, migrations } from '../../../src/entries/migrations/migrate.ts';
import type { Migration } from '../../../src/entries/migrations/migration.ts';
import { idFromPath } from '../../../src/domain/identity.ts';
import { CONTENT_VERSION } from '../../../src/schemas/settings/content-version.ts';

const entry = (fields: string, newline = '\n') => ['---', fields, '---', 'Velkommen.', ''].join(newline);

test('there is one migration to each version, and the last leads to that of this Dugnad', () => {
  expect(migrations.map(({ from }) => from)).toEqual(
    Array.from({ length: CONTENT_VERSION - 1 }, (_, index) => index + 1),
  );
});

test('an entry gets the id that it had from its path as its first field, and nothing else changes', () => {
  const files = new Map([
    ['events/tur.md', entry('title: Tur # i år')],
    ['events/vind.md', entry('title: Vind', '\r\n')],
    ['events/kjent.md', entry('id: 0f6cdb4e-6b1e-4a4e-9d55-0f6cdb4e6b1e\ntitle: Kjent')],
    ['media/turlaget/a.jpg', '---\ntitle: nei\n---\n'],
    ['drafts/events/utkast.md', entry('title: FYLL UT')],
    ['README.md', entry('title: Les')],
  ]);
  const { changed, left } = idsInFiles.apply(files);
  expect(left).toEqual([]);
  expect([...changed]).toEqual([
    ['events/tur.md', `---\nid: ${idFromPath('events/tur.md')}\ntitle: Tur # i år\n---\nVelkommen.\n`],
    ['events/vind.md', `---\r\nid: ${idFromPath('events/vind.md')}\r\ntitle: Vind\r\n---\r\nVelkommen.\r\n`],
  ]);
});

test('a file that cannot be read, or whose id another file has, is left for people', () => {
  const files = new Map([
    ['events/a.md', entry('title: "uten slutt')],
    ['events/b.md', 'Bare tekst.'],
    ['events/c.md', entry('title: Ny')],
    ['events/flyttet.md', entry(`id: ${idFromPath('events/c.md')}\ntitle: Gammel`)],
    ['events/tom.md', entry('id:\ntitle: Tom')],
  ]);
  const { changed, left } = idsInFiles.apply(files);
  expect([...changed.keys()]).toEqual([]);
  expect(left.map(({ path }) => path)).toEqual(['events/a.md', 'events/b.md', 'events/c.md', 'events/tom.md']);
  expect(left[2]?.reason).toBe('events/flyttet.md has its id');
});

test('content without a version is the first; the version is written above the first field, and comments stay', () => {
  const site = '# Vårt\nname: Dugnad # ikke rør\n';
  const { from, to, files } = migrate(new Map([['site.yml', site]]));
  expect([from, to]).toEqual([1, CONTENT_VERSION]);
  expect(files.get('site.yml')).toBe(`# Vårt\nschema: ${CONTENT_VERSION}\nname: Dugnad # ikke rør\n`);
  expect(migrate(new Map([['site.yml', files.get('site.yml') ?? '']])).files.size).toBe(0);
});

test('steps follow one another, from the version of the content', () => {
  const adding = (from: number): Migration => ({
    from,
    title: `Adds ${from}`,
    apply: (files) => ({ changed: new Map([['a.yml', `${files.get('a.yml')}${from}`]]), left: [] }),
  });
  const files = new Map([
    ['site.yml', 'schema: 2\n'],
    ['a.yml', ''],
  ]);
  const report = migrate(files, { steps: [adding(1), adding(2), adding(3)], to: 4 });
  expect(report.steps.map(({ title }) => title)).toEqual(['Adds 2', 'Adds 3']);
  expect([...report.files]).toEqual([
    ['a.yml', '23'],
    ['site.yml', 'schema: 4\n'],
  ]);
});

test('content of a newer version is refused', () => {
  expect(() => migrate(new Map([['site.yml', 'schema: 99\n']]))).toThrow(/of version 99, .* Install a newer Dugnad\.$/);
});
