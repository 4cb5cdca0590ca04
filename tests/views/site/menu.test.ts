import { expect, test } from 'vitest';
import { aboutPages } from '../../../src/views/site/menu.ts';
import { languageOf } from '../../../src/i18n/index.ts';
import { portalFrom } from '../../portal-from.ts';

test.each([
  ['nb', '', 'Logg inn', '/logg-inn/'],
  ['nn', '/nn', 'Logg inn', '/nn/logg-inn/'],
  ['en', '/en', 'Sign in', '/en/logg-inn/'],
])('the foot of a page in %s, below %j, leads to «%s»', (code, prefix, title, address) => {
  const portal = portalFrom({}, '2026-11-21T10:00');
  expect(aboutPages(portal, { ...languageOf(code), prefix, full: true })).toContainEqual(
    expect.objectContaining({ title, address }),
  );
});
