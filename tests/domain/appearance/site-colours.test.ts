import { expect, test } from 'vitest';
import { contrast, luminance, withLuminance } from '../../../src/domain/appearance/contrast.ts';
import { INK, LEAST_CONTRAST, pressInTheDark, siteColours } from '../../../src/domain/appearance/site-colours.ts';

test('contrast is that of WCAG', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
  expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.54, 2);
  expect(contrast('#0b5a4c', '#0b5a4c')).toBe(1);
});

test('a colour is mixed until it has a luminance', () => {
  for (const target of [0.03, 0.2, 0.5, 0.8]) {
    expect(luminance(withLuminance('#1362ae', target))).toBeCloseTo(target, 1);
  }
});

test("Dugnad's own colours are used as they are", () => {
  const { press, now } = siteColours();
  expect([press.used, now.used]).toEqual(['#0b5a4c', '#f8c83c']);
});

test('links that are too light are darkened in their own hue, and a mark that is too dark is lightened', () => {
  const { press, now } = siteColours({ press: '#FFDD00', now: '#333333' });
  expect(press).toMatchObject({ asked: '#ffdd00', used: expect.stringMatching(/^#[4-8].[4-8].00$/) });
  expect(press.contrast).toBeLessThan(LEAST_CONTRAST);
  expect(contrast(press.used, '#e8e0d1')).toBeGreaterThanOrEqual(LEAST_CONTRAST);
  expect(contrast(now.used, INK)).toBeGreaterThanOrEqual(LEAST_CONTRAST);
});

test('every hue can be read in the light and in the dark', () => {
  for (let red = 0; red < 256; red += 51) {
    for (let green = 0; green < 256; green += 51) {
      for (let blue = 0; blue < 256; blue += 51) {
        const colour = `#${[red, green, blue].map((each) => each.toString(16).padStart(2, '0')).join('')}`;
        const { press, now } = siteColours({ press: colour, now: colour });
        expect(contrast(press.used, '#e8e0d1'), colour).toBeGreaterThanOrEqual(LEAST_CONTRAST);
        expect(contrast(pressInTheDark(press.asked), '#39332b'), colour).toBeGreaterThanOrEqual(LEAST_CONTRAST);
        expect(contrast(now.used, INK), colour).toBeGreaterThanOrEqual(LEAST_CONTRAST);
      }
    }
  }
});
