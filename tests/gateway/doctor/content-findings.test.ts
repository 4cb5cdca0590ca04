import { expect, test } from 'vitest';
import { contentFindings } from '../../../src/gateway/doctor/content-findings.ts';
import { outsideLinks } from '../../../src/gateway/doctor/links/outside-links.ts';
import { portalFrom } from '../../portal-from.ts';

const NOW = '2026-11-21T10:00';
const GRANT = `title: Aktivitetsmidler
summary: Til aktivitet.
source: municipality
giver: Elvedal kommune
for_whom: Lag og foreninger.
for_what: Det dere vil.
checked: 2026-11-01
deadlines: [{ date: 2026-04-01, yearly: true }]`;

test('deadlines and files with problems are found, each with a link to the editor', () => {
  const portal = portalFrom({ 'grants/midler.md': GRANT }, NOW);
  const problem = { field: 'title', reason: 'x' };
  const problems = [
    { ...problem, file: 'events/tur.md', level: 'error' as const },
    { ...problem, file: 'events/tur.md', level: 'error' as const },
    { ...problem, file: 'venues/hall.md', level: 'warning' as const },
  ];
  const found = contentFindings({ problems, portal });
  expect(found.map(({ kind, values }) => [kind, values?.n])).toEqual([
    ['leftOut', 1],
    ['deadlines', 1],
    ['imperfect', 1],
  ]);
  expect(found.map(({ items }) => items?.[0])).toEqual([
    { text: 'events/tur.md', href: '/admin/#/collections/events/entries/tur' },
    { text: 'Aktivitetsmidler', href: '/admin/#/collections/grants/entries/midler' },
    { text: 'venues/hall.md', href: '/admin/#/collections/venues/entries/hall' },
  ]);
});

test('settings that cannot be read are a fault', () => {
  const problems = [{ field: 'name', reason: 'x', file: 'site.yml', level: 'error' as const }];
  expect(contentFindings({ problems, portal: undefined })).toMatchObject([{ kind: 'settings', level: 'fault' }]);
});

test('links to other sites are found in fields and in the text, each once, without our own', () => {
  const text = `form: https://giver.example/sok?a=1&b=2
---
Se [siden](https://giver.example/om), (https://giver.example/om#kart) og https://dugnad.elvedal.example/hjelp/.`;
  const portal = portalFrom({ 'grants/midler.md': `${GRANT}\n${text}` }, NOW);
  expect(portal.grants).toHaveLength(1);
  const links = [...outsideLinks(portal, 'https://dugnad.elvedal.example')];
  // The settings link to the licence of open data.
  expect(Object.fromEntries(links.filter(([, on]) => !on.includes('site.yml')))).toEqual({
    'https://giver.example/sok?a=1&b=2': ['grants/midler'],
    'https://giver.example/om': ['grants/midler'],
  });
});
