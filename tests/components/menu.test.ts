import { expect, test } from 'vitest';
import { aboutPages } from '../../src/components/menu.ts';
import { languageOf } from '../../src/i18n/index.ts';
import { portalFrom } from '../portal-from.ts';

test.each([
  ['nb', 'Logg inn', '/logg-inn/'],
  ['nn', 'Logg inn', '/nn/logg-inn/'],
  ['en', 'Sign in', '/en/logg-inn/'],
])('the foot of a page in %s leads to «%s»', (code, title, address) => {
  const portal = portalFrom({}, '2026-11-21T10:00');
  expect(aboutPages(portal, languageOf(code))).toContainEqual(expect.objectContaining({ title, address }));
});
