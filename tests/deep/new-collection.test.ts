import { execFileSync, spawnSync } from 'node:child_process';
import {
  appendFileSync,
  cpSync,
  existsSync,
  globSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { build, copySample, makeFolder } from '../build/builds.ts';

/** What somebody writes to add a collection: its schema, its view and its page. */
const NEW_FILES = {
  'src/schemas/course.ts': `import { z } from 'zod';
import { themes } from './codes.ts';
import { entryFields } from './fields/common.ts';
import { field, reference } from './fields/field.ts';
import { date } from './fields/scalars.ts';

/** A course for volunteers. */
export const course = z.strictObject({
  ...entryFields(),
  begins: field({ nb: 'Begynner', nn: 'Byrjar', en: 'Begins' }, date()),
  themes: field({ nb: 'Tema', nn: 'Tema', en: 'Themes' }, z.array(z.enum(themes)).default([])),
  association: field({ nb: 'Forening', nn: 'Foreining', en: 'Association' }, reference('associations')),
});
`,
  'src/views/courses/course.ts': `import { longDate } from '../../i18n/dates.ts';
import type { Portal } from '../../domain/portal.ts';
import type { ViewContext } from '../context.ts';
import { type EntryHeading, entryHeading } from '../entry-heading.ts';
import type { PageView } from '../page.ts';
import { entryRoute } from '../route.ts';

/** The page of a course. */
export interface CourseView extends PageView {
  heading: EntryHeading;
  begins: string;
  html: string;
  textLang?: string | undefined;
}

/** The pages of courses. */
export const courseRoute = entryRoute('/kurs/', ({ courses }) => courses, courseView);

function courseView({ portal, language }: ViewContext, course: Portal['courses'][number]): CourseView {
  const { data, html, lang } = course;
  return {
    head: { title: data.title, description: data.summary, section: '/kurs/' },
    heading: entryHeading(language, course),
    begins: longDate(language, data.begins, portal.now),
    html,
    textLang: lang?.text,
  };
}
`,
  'src/pages/[...language]/kurs/[slug].astro': `---
import EntryHeader from '../../../components/ui/EntryHeader.astro';
import Prose from '../../../components/ui/Prose.astro';
import { type PageProps, pathsOf } from '../../../data/paths.ts';
import Page from '../../../layouts/Page.astro';
import { courseRoute, type CourseView } from '../../../views/courses/course.ts';

export const getStaticPaths = () => pathsOf(courseRoute);
type Props = PageProps<CourseView>;
const { view, language } = Astro.props;
---

<Page {...Astro.props}>
  <EntryHeader language={language} heading={view.heading}>
    <p>{view.begins}</p>
  </EntryHeader>
  <Prose language={language} html={view.html} lang={view.textLang} />
</Page>
`,
};

/** The descriptor of it, and of one whose entries nobody is to find or fetch, which has no page either. */
const DESCRIPTORS = `  courses: {
    schema: course,
    path: '/kurs/',
    singular: { nb: 'Kurs', nn: 'Kurs', en: 'Course' },
    plural: { nb: 'Kursene', nn: 'Kursa', en: 'Courses' },
    icon: 'book',
    add: { nb: 'Nytt kurs', nn: 'Nytt kurs', en: 'New course' },
    findable: true,
    openData: { nb: 'Kurs for frivillige.', nn: 'Kurs for frivillige.', en: 'Courses for volunteers.' },
    goesStale: true,
  },
  plans: {
    schema: course,
    path: '/planer/',
    singular: { nb: 'Plan', nn: 'Plan', en: 'Plan' },
    plural: { nb: 'Planer', nn: 'Planar', en: 'Plans' },
    icon: 'checklist',
    add: { nb: 'Ny plan', nn: 'Ny plan', en: 'New plan' },
    findable: false,
    openData: false,
    goesStale: false,
  },
`;

const ENTRY = `---
title: Førstehjelp for turledere
summary: Fire kvelder om skader, kulde og nødplakat.
begins: 2027-01-12
themes: [outdoors]
association: elvedal-turlag
---

Ta med **ullsokker**.
`;

const FORMS_IN_A_FILE = `editing: { backend: { name: forgejo, repo: elvedal/innhold, base_url: 'https://git.example', app_id: a1 } }\n`;

const folder = makeFolder();
const project = join(folder, 'project');
const site = join(folder, 'site');
const address = '/kurs/forstehjelp/';

beforeAll(() => {
  copyProject();
  for (const [path, text] of Object.entries(NEW_FILES)) write(join(project, path), text);
  const list = join(project, 'src/schemas/collections.ts');
  const described = readFileSync(list, 'utf8').replace(/^\} satisfies/m, `${DESCRIPTORS}} satisfies`);
  writeFileSync(list, `import { course } from './course.ts';\n${described}`);
});

afterAll(() => rmSync(folder, { recursive: true }));

test('astro check is clean with a new collection that nobody has mentioned but its schema, descriptor, view and page', () => {
  const astro = join(realpathSync('node_modules'), 'astro/bin/astro.mjs');
  const { status, stdout, stderr } = spawnSync(process.execPath, [astro, 'check', '--minimumFailingSeverity', 'hint'], {
    cwd: project,
    encoding: 'utf8',
    env: { ...process.env, NODE_ENV: 'production', VITEST: undefined },
  });
  expect(status, stdout + stderr).toBe(0);
});

test('an entry of a new collection is built, found, listed, open data, and written in the editor', async () => {
  const content = copySample(folder);
  appendFileSync(join(content, 'site.yml'), FORMS_IN_A_FILE);
  write(join(content, 'courses/forstehjelp.md'), ENTRY);
  write(join(content, 'plans/hemmelig.md'), ENTRY);
  const { code, said } = await build(site, { DUGNAD_CONTENT: content }, project);
  expect(code, said).toBe(0);

  expect(read(`${address.slice(1)}index.html`)).toContain('<strong>ullsokker</strong>');
  expect(searchRecord(address)).toMatchObject({
    content: expect.stringMatching(/Elvedal turlag\s+Kurs\s+Kursene/),
    filters: { kind: ['courses'], theme: ['outdoors'] },
  });
  expect(rowsOf('courses')).toEqual([expect.stringContaining(`href="${address}"`)]);
  expect(read('sok/index.html')).toMatch(/value="courses"[^<]*>\s*Kursene/);
  expect(styles()).toMatch(/value=['"]?courses['"]?\]:checked/);
  expect(read('sitemap.xml')).toContain(`<loc>https://elvedal.example${address}</loc>`);
  expect(JSON.parse(read('data/courses.json'))).toEqual([
    expect.objectContaining({
      slug: 'forstehjelp',
      begins: '2027-01-12',
      page_url: `https://elvedal.example${address}`,
    }),
  ]);
  expect(JSON.parse(read('data/courses.schema.json'))).toMatchObject({
    title: 'Kursene',
    description: 'Kurs for frivillige.',
    items: { properties: { begins: { title: 'Begynner' } } },
  });
  expect(read('data/courses.csv')).toContain('Førstehjelp for turledere');
  expect(read('data/index.json')).toContain('/data/courses.csv');
  expect(read('om/apne-data/index.html')).toMatch(/Kursene\s*<span>Kurs for frivillige\.<\/span>/);
  expect(formOf('courses')).toMatchObject({
    ...{ label: 'Kursene', label_singular: 'Nytt kurs', folder: 'courses', icon: 'book' },
  });
  expect(formOf('courses')?.fields.map(({ name }) => name)).toEqual(
    expect.arrayContaining(['title', 'begins', 'themes', 'association', 'body']),
  );
});

test('a collection that is not to be found and no open data stands in the editor alone', () => {
  expect(formOf('plans')).toMatchObject({ label: 'Planer' });
  expect(searchRecord('/planer/hemmelig/')).toBeUndefined();
  expect(rowsOf('plans')).toEqual([]);
  expect(existsSync(join(site, 'data/plans.json'))).toBe(false);
  expect(read('data/index.json')).not.toContain('plans');
  expect(read('om/apne-data/index.html')).not.toContain('Planer');
});

/** Copies what Git knows of the project, as it lies here; packages are those of the project itself. */
function copyProject(): void {
  const files = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    encoding: 'utf8',
  });
  for (const path of files.split('\0').filter((each) => each && existsSync(each))) cpSync(path, join(project, path));
  symlinkSync(realpathSync('node_modules'), join(project, 'node_modules'));
}

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

function read(path: string): string {
  return readFileSync(join(site, path), 'utf8');
}

function styles(): string {
  return globSync('_astro/*.css', { cwd: site }).map(read).join('\n');
}

/** Gives what the index of the search holds of a page. */
function searchRecord(url: string): unknown {
  const fragments = join(site, 'pagefind/fragment');
  return readdirSync(fragments)
    .map((name) => gunzipSync(readFileSync(join(fragments, name))).toString())
    .map((text) => JSON.parse(text.replace(/^pagefind_dcd/, '')) as { url: string })
    .find((record) => record.url === url);
}

/** Lists the rows of a collection in the list from A to Å. */
function rowsOf(name: string): string[] {
  return read('sok/index.html')
    .split('<li')
    .filter((part) => part.includes(`data-kind="${name}"`));
}

interface Form {
  name: string;
  fields: { name: string }[];
}

function formOf(name: string): Form | undefined {
  const { collections } = JSON.parse(read('admin/config.json')) as { collections: Form[] };
  return collections.find((each) => each.name === name);
}
