import react from '@astrojs/react';
import { defineConfig } from 'astro/config';
import { readEnvironment } from './src/entries/environment.ts';
import { icons } from './src/integrations/icons.ts';
import { editor } from './src/integrations/editor.ts';
import { rendererProgram } from './src/integrations/renderer-program.ts';
import { monthGrid } from './src/integrations/month-grid.ts';
import { portalFiles } from './src/integrations/portal-files.ts';
import { searchChoices } from './src/integrations/search-choices.ts';
import { pageStyles } from './src/integrations/page-styles.ts';
import { noBreakSpaces } from './src/integrations/no-break-spaces.ts';
import { usedStyles } from './src/integrations/used-styles.ts';

const { url, dist, cache } = readEnvironment(process.env);

export default defineConfig({
  site: url,
  outDir: dist,
  cacheDir: cache,
  trailingSlash: 'always',
  devToolbar: { enabled: false },
  // While developing, React's own reloading needs an inline script, which our pages do not have.
  integrations: [
    react({ exclude: '**/islands/**' }),
    rendererProgram(process.env.DUGNAD_PROGRAM),
    monthGrid(),
    editor(),
    icons(),
    noBreakSpaces(),
    pageStyles(),
    portalFiles(process.env),
  ],
  // The header policy allows no inline style and no inline script, so nothing may be made inline.
  build: { inlineStylesheets: 'never' },
  vite: {
    build: { assetsInlineLimit: 0 },
    worker: { format: 'es' },
    css: { postcss: { plugins: [searchChoices(), usedStyles()] } },
  },
});
