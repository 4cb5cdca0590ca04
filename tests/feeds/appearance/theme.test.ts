import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { colourScale, themeFile } from '../../../src/feeds/appearance/theme.ts';
import { contrast } from '../../../src/domain/appearance/contrast.ts';

test("a site with Dugnad's own colours has no style sheet of its own", () => {
  expect(themeFile({})).toBeUndefined();
  expect(themeFile({ colours: {} })).toBeUndefined();
});

test('the address changes with the colours, and holds nothing of a colour that is not set', () => {
  const blue = themeFile({ colours: { press: '#1362ae' } });
  expect(blue?.address).toMatch(/^\/_astro\/theme\.[0-9a-f]{8}\.css$/);
  expect(blue?.address).not.toBe(themeFile({ colours: { press: '#1362af' } })?.address);
  expect(blue?.css).toContain('--ds-color-accent-text-subtle:#1362ae;');
  expect(blue?.css).not.toContain('-sol-');
});

test("a scale is that of Designsystemet's own tool", () => {
  const made = readFileSync('src/styles/theme.css', 'utf8').toLowerCase();
  const light = made.slice(0, made.indexOf('prefers-color-scheme'));
  const ownSteps = /text|border-strong/;
  const steps = Object.entries(colourScale('accent', '#0b5a4c', 'light')).filter(([name]) => !ownSteps.test(name));
  expect(steps.length).toBeGreaterThan(7);
  for (const [name, value] of steps) {
    const found = new RegExp(`--${name}: (#[0-9a-f]{6})`).exec(light)?.[1] ?? '';
    expect(contrast(found, value), name).toBeLessThan(1.02);
  }
});

test('the text of a mark can be read in each of its states', () => {
  const css = themeFile({ colours: { now: '#808080' } })?.css ?? '';
  const [, ...values] = /sol-base-default:(#\w+);.*?base-hover:(#\w+);.*?base-active:(#\w+);/.exec(css) ?? [];
  expect(values).toHaveLength(3);
  for (const value of values) expect(contrast(value, '#231e19')).toBeGreaterThanOrEqual(4.5);
});

test('it names all layers in the order of every style sheet, so that links may be in any order', () => {
  const order = /@layer [^;]+;/.exec(readFileSync('src/styles/layers.css', 'utf8'))?.[0];
  expect(themeFile({ colours: { now: '#ff0000' } })?.css).toContain(order);
});
