import { expect, test } from 'vitest';
import { contrast } from '../../../src/domain/appearance/contrast.ts';
import { brandColour, deepColour, ownFavicon } from '../../../src/publish/files/brand.ts';
import { portalFrom } from '../../portal-from.ts';

const { site } = portalFrom({}, '2026-11-21T10:00');

test('pictures and icons have the colours of the site, as they are used on its pages', () => {
  const own = { ...site, colours: { press: '#1362ae', now: '#333333' } };
  expect(contrast(brandColour(own), '#231e19')).toBeGreaterThanOrEqual(4.5);
  expect(contrast(deepColour(own), '#ffffff')).toBeGreaterThanOrEqual(7);
  expect(ownFavicon(own)).toContain(`fill="${brandColour(own)}"`);
});

test("a site without colours has Dugnad's", () => {
  expect([brandColour(site), deepColour(site), ownFavicon(site)]).toEqual(['#f8c83c', '#06322a', undefined]);
});
