import { expect, test } from 'vitest';
import { listedPages } from '../../../src/publish/files/sharing.ts';
import { portalFrom } from '../../portal-from.ts';

const event = (start: string) => `
title: Kveld
summary: Vi ses.
kind: activity
associations: [elvedal-turlag]
venue: krona-bibliotek
start: ${start}
theme: outdoors
price: 0
updated: 2026-11-20T08:00:00Z`;

const portal = portalFrom(
  { 'events/kafe.md': event('2026-11-24'), 'events/borte.md': event('2024-11-24') },
  '2026-11-21T10:00',
);
portal.site.redirects = [
  { from: '/lokaler/gammelt/', to: '/lokaler/krona-bibliotek/' },
  { from: '/lokaler/krona-bibliotek/', to: '/lokaler/' },
];

test('search engines get pages and when they changed, not those that are gone, redirected, for screens or not pages', () => {
  const addresses = [
    '/',
    '/404/',
    '/skjerm/2/',
    '/ukeprogram/ansatte/neste/',
    '/aktiviteter/kafe/',
    '/aktiviteter/borte/',
    '/lokaler/gammelt/',
  ];
  expect(listedPages(portal, [...addresses, '/lokaler/krona-bibliotek/'])).toEqual([
    { address: '/', changed: undefined },
    { address: '/aktiviteter/kafe/', changed: '2026-11-20T08:00:00Z' },
    { address: '/lokaler/krona-bibliotek/', changed: '2026-10-02T08:00:00Z' },
  ]);
});
