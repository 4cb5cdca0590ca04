import { createRequire } from 'node:module';
import type { AstroIntegration } from 'astro';

const DECAP = /^decap-cms-/;

/**
 * Lets our editor import the parts of Decap. They are dependencies of `decap-cms-app`, whose exact version fixes
 * theirs, and some are nested below it, where our imports would not find them.
 */
export function editor(): AstroIntegration {
  return {
    name: 'dugnad-editor',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { plugins: [decapParts(), withoutUnused()] } });
      },
    },
  };
}

/** Resolves the parts of Decap from the folder of `decap-cms-app`. */
export function decapParts() {
  const decap = createRequire(import.meta.url).resolve('decap-cms-app/package.json');
  return {
    name: 'dugnad-decap-parts',
    enforce: 'pre' as const,
    resolveId(this: Resolver, source: string, importer: string | undefined) {
      const isOurs = DECAP.test(source) && !importer?.includes('/node_modules/');
      return isOurs ? this.resolve(source, decap, { skipSelf: true }) : undefined;
    },
  };
}

/** Modules that the editor never runs, and their replacements. */
const UNUSED: [RegExp, string][] = [
  // Decap's configuration check compiles code, which our header policy forbids. Our tests run it instead.
  [/\/decap-cms-core\/dist\/esm\/constants\/configSchema\.js$/, 'export function validateConfig() {}'],
  // An old YAML library uses it to parse functions; our content has none, and none may run.
  [/\/node_modules\/esprima\//, 'module.exports = {};'],
  // A format of front matter that none of our files has.
  [/\/decap-cms-core\/dist\/esm\/formats\/toml\.js$/, 'export default {};'],
  // It renders parts that a text may have besides Markdown, and brings React's server for them; our texts have none.
  [/\/decap-cms-widget-markdown\/dist\/esm\/serializers\/remarkRehypeShortcodes\.js$/, 'export default () => {};'],
];

function withoutUnused() {
  return {
    name: 'dugnad-decap-unused',
    enforce: 'pre' as const,
    load: (id: string) => UNUSED.find(([pattern]) => pattern.test(id))?.[1],
  };
}

/** What Vite gives a plugin to resolve modules with. */
interface Resolver {
  resolve(source: string, importer: string, options: { skipSelf: boolean }): Promise<unknown>;
}
