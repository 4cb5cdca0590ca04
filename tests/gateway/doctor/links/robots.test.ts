import { expect, test } from 'vitest';
import { isAllowed } from '../../../../src/gateway/doctor/links/robots.ts';

const ROBOTS = `# Rules
User-agent: *
Disallow: /private/
Allow: /private/open
Disallow: /*.pdf$

User-agent: Other
User-agent: Dugnad-Link-Check
Disallow: /for-others/
`;

test.each([
  ['/', true],
  ['/private/a', false],
  ['/private/open/a', true],
  ['/a/b.pdf', false],
  ['/a/b.pdf?x', true],
  ['/for-others/', true],
])('rules for everyone: %s %s', (path, allowed) => {
  expect(isAllowed(ROBOTS, 'somebody', path)).toBe(allowed);
});

test('a group of our own replaces the rules for everyone', () => {
  expect(isAllowed(ROBOTS, 'dugnad-link-check', '/private/a')).toBe(true);
  expect(isAllowed(ROBOTS, 'dugnad-link-check', '/for-others/')).toBe(false);
});

test('no rules, empty rules and nonsense allow everything', () => {
  for (const robots of ['', 'User-agent: *\nDisallow:', '<html>Disallow: /</html>'])
    expect(isAllowed(robots, 'x', '/a')).toBe(true);
});

test('a pattern of many wildcards takes no time', () => {
  const pattern = `/${'*a'.repeat(5000)}$`;
  expect(isAllowed(`User-agent: *\nDisallow: ${pattern}`, 'x', `/${'a'.repeat(4000)}b`)).toBe(true);
});
