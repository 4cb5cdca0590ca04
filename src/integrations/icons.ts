import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { optimize } from 'svgo';
import { type IconName, iconNames } from '../domain/appearance/icons.ts';

/**
 * Makes one file of the icons in use, whose address is the module `virtual:icons`; the rest of Aksel's set reaches no
 * page.
 *
 * A file of its own and not in the pages: fourteen themes are 4 kB after gzip, on every page with filters, and the file
 * is fetched once for all of them.
 */
export function icons(): AstroIntegration {
  return {
    name: 'dugnad-icons',
    hooks: {
      'astro:config:setup': ({ config, updateConfig }) => {
        mkdirSync(config.cacheDir, { recursive: true });
        const file = fileURLToPath(new URL('icons.svg', config.cacheDir));
        writeFileSync(file, iconFile());
        updateConfig({ vite: { plugins: [addressOf(file)] } });
      },
    },
  };
}

const MODULE = 'virtual:icons';
/** Vite's mark of modules that are no files. */
const RESOLVED = `\0${MODULE}`;

function addressOf(file: string) {
  return {
    name: 'dugnad-icons',
    resolveId: (id: string) => (id === MODULE ? RESOLVED : undefined),
    load: (id: string) => (id === RESOLVED ? `export { default } from ${JSON.stringify(`${file}?url`)};` : undefined),
  };
}

/** Returns the file of all icons in use, each a symbol by its name. */
export function iconFile(): string {
  const symbols = iconNames().map((name) => `<symbol id="${name}" viewBox="0 0 24 24">${outlinesOf(name)}</symbol>`);
  return `<svg xmlns="http://www.w3.org/2000/svg">${symbols.join('')}</svg>\n`;
}

/** Reads an icon as Aksel has drawn it. */
export function readIcon(name: IconName): string {
  return readFileSync(createRequire(import.meta.url).resolve(`@navikt/aksel-icons/svg/${name}.svg`), 'utf8');
}

// Two decimals are what a screen can show of it; a third of the length goes. With one decimal, circles bulge. The fill
// is that of the page.
function outlinesOf(name: IconName): string {
  const { data } = optimize(readIcon(name), { multipass: true, floatPrecision: 2 });
  return [...data.matchAll(/\sd="([^"]+)"/g)].map(([, path = '']) => `<path d="${path}"/>`).join('');
}
