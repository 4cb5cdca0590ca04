import { createRequire } from 'node:module';
import type { AstroIntegration } from 'astro';

const DECAP = /^decap-cms-/;

/**
 * Lets our editor import the parts of Decap. They come along with `decap-cms-app`, whose exact version fixes theirs,
 * and some lie below it, where no import of ours would look.
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

/** Finds the parts of Decap from where `decap-cms-app` stands. */
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

/** What the editor's program never runs, and what stands in its place. */
const UNUSED: [RegExp, string][] = [
  // Decap's check of its configuration compiles code, which our header policy forbids. Our tests have made it.
  [/\/decap-cms-core\/dist\/esm\/constants\/configSchema\.js$/, 'export function validateConfig() {}'],
  // An old YAML library reads functions with it; there are none in our content, and none shall run.
  [/\/node_modules\/esprima\//, 'module.exports = {};'],
];

function withoutUnused() {
  return {
    name: 'dugnad-decap-unused',
    enforce: 'pre' as const,
    load: (id: string) => UNUSED.find(([pattern]) => pattern.test(id))?.[1],
  };
}

/** What Vite gives a plug-in to find modules with. */
interface Resolver {
  resolve(source: string, importer: string, options: { skipSelf: boolean }): Promise<unknown>;
}
