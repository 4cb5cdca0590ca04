import { expect, test } from 'vitest';
import { associationFacts } from '../../../src/domain/filters/association-facts.ts';
import { taskFacts } from '../../../src/domain/filters/task-facts.ts';
import { venueFacts } from '../../../src/domain/filters/venue-facts.ts';
import { portalFrom } from '../../portal-from.ts';

const NOW = '2026-11-21T10:00';
const SHARED = 'id: 33333333-3333-4333-8333-333333333333\nsummary: Kort.\nupdated: 2026-10-02T08:00:00Z\n';

function factsOfVenue(fields: string) {
  const yaml = `${SHARED}title: Hallen
kind: hall
owner: Elvedal kommune
address: Åsveien 1, 2999 Elvedal
area: sentrum
booking: { how: Skriv til oss. }
${fields}`;
  const venue = portalFrom({ 'venues/hallen.md': yaml }, NOW).venues.find(({ slug }) => slug === 'hallen');
  return venueFacts(venue ?? expect.unreachable());
}

test('a venue is chosen by its largest room of each seating, its kitchen and whom it has a price for', () => {
  const facts = factsOfVenue(`rooms: [{ title: Salen, seats: 80, chairs: 120 }, { title: Stua, seats: 90 }]
kitchen: Med komfyr.
access: [step-free]
prices: [{ who: Lag, hour: 0 }, { who: Private, group: private, day: 1500 }]`);
  expect(facts).toEqual({
    ...{ bord: 90, rader: 120, sted: ['sentrum'], for: ['forening', 'privat'] },
    med: ['kjokken', 'gratis', 'uten-trapper'],
  });
});

test('a venue without prices is for associations, and not known to be free or for private parties', () => {
  expect(factsOfVenue('prices: []')).toEqual({ sted: ['sentrum'], for: ['forening'], med: [] });
  expect(factsOfVenue('prices: [{ who: Private, group: private, day: 1500 }]').for).toEqual(['privat']);
});

test('an association is chosen by themes, area, audiences, ages, access and whether it has a buddy', () => {
  const yaml = (fields: string) =>
    `${SHARED}title: Laget\nthemes: [music, food]\ncontacts: [{ role: Leder, phone: "61 00 00 15" }]\n${fields}`;
  const factsOf = (fields: string) => {
    const { associations } = portalFrom({ 'associations/laget.md': yaml(fields) }, NOW);
    return associationFacts(associations.find(({ slug }) => slug === 'laget') ?? expect.unreachable());
  };
  expect(
    factsOf('area: sentrum\naudiences: [seniors]\nbuddy: Ring oss.\naccess: [toilet]\nlanguages: [nb, uk]'),
  ).toEqual({
    ...{ tema: ['musikk', 'mat'], sted: ['sentrum'], malgruppe: ['eldre'], alder: [[60, 120]] },
    ...{ med: ['toalett', 'fadder'], sprak: ['nb', 'uk'] },
  });
  expect(factsOf('ages: { from: 6 }')).toEqual({ tema: ['musikk', 'mat'], alder: [[6, 120]], med: [], sprak: [] });
});

test('a task is chosen by the lists that it stands in; one from home is in every area', () => {
  const yaml = `${SHARED}title: Baking
kind: errands
association: elvedal-turlag
how_often: once
how_long: To timer.
interests: [food]
from_home: true
contact: { role: Leder, phone: "61 00 00 15" }`;
  const portal = portalFrom({ 'opportunities/baking.md': yaml }, NOW);
  const task = portal.opportunities.find(({ slug }) => slug === 'baking') ?? expect.unreachable();
  expect(taskFacts(task, portal)).toEqual({
    ...{ tema: ['mat'], sted: portal.site.areas.map(({ slug }) => slug), tid: ['en-gang'] },
    med: ['hjemmefra', 'under-18'],
  });
});
