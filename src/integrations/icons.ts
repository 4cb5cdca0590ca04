import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AstroIntegration } from 'astro';
import { optimize } from 'svgo';
import { type IconName, iconNames } from '../domain/appearance/icons.ts';

/** Makes the outlines of the icons in use a module, `virtual:icons`; the rest of Aksel's set reaches no page. */
export function icons(): AstroIntegration {
  const plugin = {
    name: 'dugnad-icons',
    resolveId: (id: string) => (id === MODULE ? RESOLVED : undefined),
    load: (id: string) => (id === RESOLVED ? `export default ${JSON.stringify(iconOutlines())};` : undefined),
  };
  return {
    name: 'dugnad-icons',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { plugins: [plugin] } });
      },
    },
  };
}

const MODULE = 'virtual:icons';
/** Vite's mark of modules that are no files. */
const RESOLVED = `\0${MODULE}`;

/** Reads the outlines of every icon in use, as path data on a grid of 24 by 24, filled by the even-odd rule. */
export function iconOutlines(): Record<IconName, string[]> {
  const entries = iconNames().map((name) => [name, outlinesOf(name)]);
  return Object.fromEntries(entries) as Record<IconName, string[]>;
}

/** Reads an icon as Aksel has drawn it. */
export function readIcon(name: IconName): string {
  return readFileSync(createRequire(import.meta.url).resolve(`@navikt/aksel-icons/svg/${name}.svg`), 'utf8');
}

// Two decimals are what a screen can show of it; a third of the length goes. With one decimal, circles bulge.
function outlinesOf(name: IconName): string[] {
  const { data } = optimize(readIcon(name), { multipass: true, floatPrecision: 2 });
  return [...data.matchAll(/\sd="([^"]+)"/g)].map(([, path = '']) => path);
}
