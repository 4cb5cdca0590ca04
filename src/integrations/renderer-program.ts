import { cpSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AstroIntegration, AstroPrerenderer } from 'astro';

/**
 * Stores the bundle that renders pages in a folder, and renders none: the publisher does, whenever content changes.
 *
 * Astro deletes the bundle after a build, and only the build knows the style sheets of a page. Tried with Astro 7.3.
 */
export function rendererProgram(folder: string | undefined): AstroIntegration {
  return {
    name: 'dugnad-renderer-program',
    hooks: {
      'astro:build:start': ({ setPrerenderer }) => {
        if (folder) setPrerenderer((standard) => keepingPrerenderer(standard, folder));
      },
    },
  };
}

function keepingPrerenderer(standard: AstroPrerenderer, folder: string): AstroPrerenderer {
  return {
    ...standard,
    name: 'dugnad-renderer-program',
    async setup() {
      await standard.setup?.();
      const { app } = standard as unknown as { app: BuildApp };
      const { allPages, settings } = app.getOptions();
      cpSync(new URL('.prerender/', settings.config.outDir), join(folder, 'renderer'), { recursive: true });
      const styles = Object.values(allPages).map((page) => [page.key, page.styles]);
      writeFileSync(join(folder, 'styles.json'), JSON.stringify({ styles, scripts: settings.scripts }));
    },
    getStaticPaths: async () => [],
  };
}

/** What we read of Astro's application that renders pages. */
interface BuildApp {
  getOptions(): {
    allPages: Record<string, { key: string; styles: unknown[] }>;
    settings: { config: { outDir: URL }; scripts: unknown[] };
  };
}
