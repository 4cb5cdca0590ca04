import { expect, test } from 'vitest';
import { agendaOf } from '../../../src/domain/calendar/agenda.ts';
import { languageOf } from '../../../src/i18n/index.ts';
import { redirectPages, redirectView } from '../../../src/views/site/redirect.ts';
import { portalFrom } from '../../portal-from.ts';

const REDIRECTS = [
  { from: '/lokaler/biblioteket/', to: '/lokaler/krona-bibliotek/' },
  { from: '/lokaler/huset/', to: '/lokaler/' },
  { from: '/kalender/sted/byen.ics', to: '/kalender/sted/sentrum.ics' },
];

function contextIn(code: string, prefix = '') {
  const portal = portalFrom({}, '2026-11-21T10:00');
  return {
    portal: { ...portal, site: { ...portal.site, redirects: REDIRECTS } },
    agenda: agendaOf(portal),
    language: { ...languageOf(code), prefix, full: true },
    sampleShown: false,
    origin: new URL('https://elvedal.example.no'),
  };
}

test('an old address of a page has a page, one of a calendar has none', () => {
  expect(redirectPages(contextIn('nb'))).toEqual([
    { slug: 'lokaler/biblioteket', subject: '/lokaler/krona-bibliotek/', isReadable: true },
    { slug: 'lokaler/huset', subject: '/lokaler/', isReadable: false },
  ]);
});

test.each([
  ['an entry', '/lokaler/krona-bibliotek/', 'nb', '', 'Krona bibliotek', '/lokaler/krona-bibliotek/'],
  ['a section', '/lokaler/', 'en', '/en', languageOf('en').words.venues.heading, '/en/lokaler/'],
  [
    'a page about the portal',
    '/om/apne-data/',
    'nn',
    '/nn',
    languageOf('nn').words.openData.title,
    '/nn/om/apne-data/',
  ],
  ['a page that the menu does not name', '/sok/', 'nb', '', '/sok/', '/sok/'],
])('the page at an old address of %s names it and goes there', (_, to, code, prefix, title, address) => {
  const { head, target } = redirectView(contextIn(code, prefix), to);
  expect(target).toEqual({ title, address });
  expect(head.movedTo).toBe(address);
  expect(head.title).toContain(title);
});
