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
        updateConfig({ vite: { plugins: [decapParts()] } });
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

/** What Vite gives a plug-in to find modules with. */
interface Resolver {
  resolve(source: string, importer: string, options: { skipSelf: boolean }): Promise<unknown>;
}
