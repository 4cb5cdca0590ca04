import postcss from 'postcss';
import { describe, expect, it } from 'vitest';
import { isUsed, propertiesRead } from '../../src/integrations/used-styles.ts';

const words = new Set(['ds-chip', 'data-size', 'small']);

describe('a selector of Designsystemet', () => {
  it.each([
    ['.ds-chip', true],
    ['.ds-chip[data-size="small"]:hover > svg', true],
    ['summary', true],
    ['.ds-avatar', false],
    ['.ds-chip[data-removable]', false],
    ['.ds-chip[data-size="large"]', false],
    [':is(.ds-tag, .ds-chip) > label', true],
    [':is(.ds-tag, .ds-avatar:where(:has(.ds-chip))) > label', false],
  ])('%s is used: %s', (selector, used) => {
    expect(isUsed(selector, words)).toBe(used);
  });

  it('is kept if the unused part is optional or negated', () => {
    expect(isUsed('.ds-chip:not([data-removable], :is(.ds-avatar)):is(.ds-tag, :hover)', words)).toBe(true);
  });
});

describe('custom properties', () => {
  it('are read by rules, also through each other and from another style sheet', () => {
    const theme = postcss.parse(':root { --red: #f00; --text: var(--red, var(--blue)); --unread: var(--green) }');
    const ours = postcss.parse('p { color: var(--text) }');
    expect(propertiesRead([theme, ours])).toEqual(new Set(['--text', '--red', '--blue']));
  });

  it('that refer to each other in a circle do not hang the build', () => {
    const circle = postcss.parse(':root { --a: var(--b); --b: var(--a) } p { color: var(--a) }');
    expect(propertiesRead([circle])).toEqual(new Set(['--a', '--b']));
  });
});
