import { spawnSync } from 'node:child_process';
import { cpSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { load } from 'js-yaml';
import { splitFrontMatter } from '../../../src/entries/front-matter.ts';
import { parseYaml, writeYaml } from '../../../src/entries/yaml.ts';
import { languageOf } from '../../../src/i18n/index.ts';
import type { BenchPortal, Builder } from './builder.ts';
import { environmentFor, type Version } from './dugnad.ts';

/** The folders of entries, and the addresses below which Hugo shows them. */
const SECTIONS = { events: 'aktiviteter', associations: 'foreninger', venues: 'lokaler', grants: 'tilskudd' };

/** Builds the pages of entries and their lists with Hugo; undefined without the program `hugo`. */
export function hugoBuilder(here: Version): Builder | undefined {
  if (spawnSync('hugo', ['version'], { stdio: 'ignore' }).status !== 0) return undefined;
  const input = ({ folder }: BenchPortal) => join(folder, 'hugo-input');
  const output = ({ folder }: BenchPortal) => join(folder, 'hugo');
  return {
    name: 'Hugo',
    lacks: 'no pages of days, no dates worked out from rules, no states of deadlines, no structured data.',
    folders: (portal) => [output(portal)],
    prepare: (portal) => writeInput(here, portal.folder, input(portal)),
    command: (portal) => ({
      words: ['hugo', '--quiet', '--source', input(portal), '--destination', output(portal)],
      folder: here.folder,
      environment: environmentFor(here, portal),
    }),
  };
}

/** Puts templates, words, settings and entries where Hugo looks for them. */
function writeInput(here: Version, folder: string, input: string): void {
  rmSync(input, { recursive: true, force: true });
  copyTemplates(join(here.folder, 'scripts/bench/hugo'), input);
  cpSync(join(here.folder, 'public'), join(input, 'static'), { recursive: true });
  cpSync(join(here.folder, 'src/styles'), join(input, 'static/styles'), { recursive: true });
  mkdirSync(join(input, 'data'));
  writeFileSync(join(input, 'data/words.json'), JSON.stringify(languageOf('nb').words));
  writeFileSync(
    join(input, 'data/site.json'),
    JSON.stringify(load(readFileSync(join(folder, 'content/site.yml'), 'utf8'))),
  );
  for (const [collection, section] of Object.entries(SECTIONS)) {
    mkdirSync(join(input, 'content', section), { recursive: true });
    for (const path of globSync(join(folder, 'content', collection, '*.md'))) {
      writeFileSync(join(input, 'content', section, basename(path)), asHugoPage(readFileSync(path)));
    }
  }
}

/** Copies the templates with the suffix that Hugo wants; ours keeps them apart from HTML, which other tools check. */
function copyTemplates(from: string, to: string): void {
  for (const path of globSync('**/*.{toml,gohtml}', { cwd: from })) {
    const file = join(to, path.replace(/\.gohtml$/, '.html'));
    mkdirSync(dirname(file), { recursive: true });
    cpSync(join(from, path), file);
  }
}

/** Moves the fields of an entry to where Hugo gives them no meaning of its own, as it does to `url` and `kind`. */
function asHugoPage(bytes: Buffer): string {
  const parts = splitFrontMatter(bytes);
  const yaml = 'fault' in parts ? parts : parseYaml(parts.yaml);
  if ('fault' in parts || 'fault' in yaml) throw new Error(`Not an entry:\n${bytes.toString()}`);
  const { title } = yaml.fields;
  return `---\n${writeYaml({ title, entry: yaml.fields })}\n---\n\n${parts.body}\n`;
}
