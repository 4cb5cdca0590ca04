import { expect, test } from 'vitest';
import { accessibilityRoute } from '../../../src/views/site/accessibility.ts';
import { viewContext } from '../view-context.ts';

const STATEMENT = 'https://uustatus.no/nb/erklaringer/publisert/1';

/** Returns the page about accessibility of a portal with an owner, a statement and a known fault. */
function pageOf(owner: 'municipality' | 'private') {
  const context = viewContext({}, '2026-11-21T10:00');
  const accessibility = {
    statement: STATEMENT,
    tested: '2026-10-01',
    shortcomings: ['Kartet kan ikke brukes uten mus.'],
  };
  const site = { ...context.portal.site, owner, accessibility };
  return accessibilityRoute.view({ ...context, portal: { ...context.portal, site } }, undefined);
}

test('a municipality has its statement at the authority', () => {
  expect(pageOf('municipality')).toMatchObject({ isPublic: true, statement: STATEMENT });
});

test('a private owner has its statement on the page, and never an address at the authority', () => {
  const { isPublic, statement } = pageOf('private');
  expect({ isPublic, statement }).toEqual({ isPublic: false, statement: undefined });
});

test('both say what is not good enough, when it was tested, and whom to tell', () => {
  for (const owner of ['municipality', 'private'] as const) {
    const { shortcomings, tested, contact } = pageOf(owner);
    expect(shortcomings).toEqual(['Kartet kan ikke brukes uten mus.']);
    expect(tested?.replaceAll('\u00A0', ' ')).toBe('Sist testet torsdag 1. oktober.');
    expect(contact.phone ?? contact.email).toBeTruthy();
  }
});
