import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'js-yaml';
import { readEnvironment } from '../../../src/entries/environment.ts';
import { languageOf } from '../../../src/i18n/index.ts';
import { demandKeys } from './demand-keys.ts';
import { filters } from './filters.ts';
import { type Item, portalFrom } from './portal.ts';

const { content, now = '', url } = readEnvironment(process.env);
const settings = { site: readSettings('site.yml'), closures: readSettings('closures.yml') };

/** An ordinary Eleventy site with the pages of a Dugnad: Nunjucks templates, entries by folder, a collection with the portal. */
export default function configure(eleventy: EleventyConfig) {
  // The site to build is put together under .dugnad, which Git ignores.
  eleventy.setUseGitIgnore(false);
  eleventy.setFrontMatterParsingOptions({ engines: { yaml: load } });
  eleventy.addPassthroughCopy({ public: '/', 'src/styles': '/styles' });
  eleventy.addGlobalData('site', settings.site);
  eleventy.addGlobalData('now', now);
  eleventy.addGlobalData('origin', url);
  eleventy.addGlobalData(
    'permalink',
    () =>
      ({ section, page }: Entry) =>
        `${section}${page.fileSlug}/`,
  );

  eleventy.addNunjucksGlobal('words', demandKeys(languageOf('nb').words));

  let portal: ReturnType<typeof portalFrom> | undefined;
  const portalOnce = (items: Items) => {
    portal ??= portalFrom((tag) => items.getFilteredByTag(tag), settings, now);
    return portal;
  };
  eleventy.addCollection('portal', portalOnce);
  eleventy.addCollection('days', (items) => portalOnce(items).days);
  for (const [name, filter] of Object.entries(filters)) eleventy.addFilter(name, filter);

  // What associations write is text, and no template.
  return { markdownTemplateEngine: false, htmlTemplateEngine: 'njk' };
}

function readSettings(name: string): unknown {
  return load(readFileSync(join(content, name), 'utf8'));
}

interface Items {
  getFilteredByTag: (tag: string) => Item[];
}

interface Entry {
  section: string;
  page: { fileSlug: string };
}

/** The part of Eleventy's configuration that is used here; Eleventy has no types of its own. */
interface EleventyConfig {
  setUseGitIgnore: (used: boolean) => void;
  setFrontMatterParsingOptions: (options: { engines: { yaml: (source: string) => unknown } }) => void;
  addPassthroughCopy: (paths: Record<string, string>) => void;
  addGlobalData: (name: string, value: unknown) => void;
  addNunjucksGlobal: (name: string, value: unknown) => void;
  addCollection: (name: string, collect: (items: Items) => unknown) => void;
  addFilter: (name: string, filter: (...values: never[]) => unknown) => void;
}
