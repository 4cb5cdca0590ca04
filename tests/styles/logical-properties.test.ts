import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import postcss, { type Declaration } from 'postcss';
import { expect, test } from 'vitest';

const STYLES = fileURLToPath(new URL('../../src/styles/', import.meta.url));

/** Declarations that may name a side, with the reason why they hold from right to left too. */
const REASONED: Record<string, string> = {
  'subscribe/feeds.css border-width: 0 2px 2px 0': 'two edges of a square that is rotated make an arrow up or down',
  'grants/year.css transform: translateX(-0.95em)':
    'centres a mark on its day; the picture is always from left to right',
  'editor/pictures.css object-position: left': 'the editor has Norwegian and English alone',
  'map/map.css border-radius: 50% 50% 50% 0': 'the tip of a pin, which is rotated to point down',
  'map/map.css margin: 0.75rem 2.25rem 0.75rem 1rem': 'Leaflet has its button to close at the right in every language',
  'scripts.css text-align: right': 'of pages from right to left alone, where a text in Latin letters begins there too',
  'site/main-links.css translate: 0.3rem 0': 'has its opposite for right to left beside it',
  'site/main-links.css translate: -0.3rem 0': 'is the opposite for right to left',
};

/** Made from the design system by a command, and not by hand. */
const GENERATED = 'theme.css';

test('no style sheet names left or right, but for reasons', () => {
  expect(globSync('**/*.css', { cwd: STYLES }).flatMap(sidesIn).sort()).toEqual(Object.keys(REASONED).sort());
});

test.each([
  ['margin-left: 1rem', true],
  ['border-top-right-radius: 4px', true],
  ['left: 0', true],
  ['text-align: right', true],
  ['padding: 0 1rem 0 0', true],
  ['padding: 0 1rem', false],
  ['inset: auto 0.5rem 0.5rem', false],
  ['inset: auto auto 0 0', true],
  ['border-radius: 4px 4px 0 0', false],
  ['border-radius: 50% 50% 50% 0', true],
  ['translate: 0 -0.15rem', false],
  ['translate: 4px', true],
  ['background: linear-gradient(to right, red, blue)', true],
  ['margin-inline-start: 1rem', false],
  ['padding: calc(2 * var(--u)) calc(2.8 * var(--u)) calc(1.2 * var(--u))', false],
])('of a declaration is known whether it names a side: %s', (source, isPhysical) => {
  const [declaration] = postcss.parse(`a { ${source} }`).nodes.flatMap((rule) => ('nodes' in rule ? rule.nodes : []));
  expect(namesSide(declaration as Declaration)).toBe(isPhysical);
});

function sidesIn(path: string): string[] {
  const found: string[] = [];
  if (path === GENERATED) return found;
  postcss.parse(readFileSync(STYLES + path, 'utf8')).walkDecls((declaration) => {
    if (namesSide(declaration)) found.push(`${path} ${declaration.prop}: ${declaration.value}`);
  });
  return found;
}

/** Tells whether a declaration has another meaning where text runs from right to left. */
function namesSide({ prop, value }: Declaration): boolean {
  if (/(?:^|-)(?:left|right)(?:-|$)/.test(prop)) return true;
  if (/^(?:text-align|float|clear|justify-.*|caption-side)$/.test(prop)) return /\b(?:left|right)\b/.test(value);
  if (/^(?:object|background)(?:-position)?$/.test(prop) && /\b(?:left|right)\b/.test(value)) return true;
  const parts = partsOf(value);
  if (/^(?:margin|padding|inset|border-(?:width|style|color)|scroll-(?:margin|padding))$/.test(prop))
    return parts.length === 4 && parts[1] !== parts[3];
  if (prop === 'border-radius') return !isMirroredRadius(parts);
  if (prop === 'translate') return parts[0] !== '0' && parts[0] !== 'none';
  return /translate(?:X|3d)?\((?!0[,)])/.test(value);
}

/** Corners run clockwise from the start of the top. */
function isMirroredRadius([
  topLeft,
  topRight = topLeft,
  bottomRight = topLeft,
  bottomLeft = topRight,
]: string[]): boolean {
  return topLeft === topRight && bottomRight === bottomLeft;
}

/** Splits a value at its outer spaces. */
function partsOf(value: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  for (const word of value.replace('!important', '').trim().split(/\s+/)) {
    if (depth > 0) parts.push(`${parts.pop()} ${word}`);
    else parts.push(word);
    depth += (word.match(/\(/g)?.length ?? 0) - (word.match(/\)/g)?.length ?? 0);
  }
  return parts;
}
