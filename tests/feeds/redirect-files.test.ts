import { expect, test } from 'vitest';
import { redirectFiles } from '../../src/feeds/redirect-files.ts';

const files = new Map([
  ['kalender/forening/turlag.ics', 'T'],
  ['kalender/forening/turlaget.ics', 'U'],
  ['kalender/sted/moen.ics', 'M'],
  ['aktiviteter/tur.ics', 'A'],
  ['aktiviteter/tur/2026-11-24.ics', 'A1'],
  ['aktiviteter/tur-for-barn.ics', 'B'],
]);

test('the calendar of a renamed entry is at its old address too, with the same bytes', () => {
  const moves = [
    { from: '/foreninger/gammelt/', to: '/foreninger/turlag/' },
    { from: '/kalender/sted/myra.ics', to: '/kalender/sted/moen.ics' },
    { from: '/tilskudd/gammelt/', to: '/tilskudd/nytt/' },
  ];
  expect([...redirectFiles(files, moves, '')]).toEqual([
    ['kalender/forening/gammelt.ics', 'T'],
    ['kalender/sted/myra.ics', 'M'],
  ]);
});

test('the files of its dates move with an activity', () => {
  expect([...redirectFiles(files, [{ from: '/aktiviteter/vandring/', to: '/aktiviteter/tur/' }], '')]).toEqual([
    ['aktiviteter/vandring.ics', 'A'],
    ['aktiviteter/vandring/2026-11-24.ics', 'A1'],
  ]);
});

test('in another language both addresses have its prefix', () => {
  const english = new Map([...files].map(([path, text]) => [`en/${path}`, text]));
  const moves = [
    { from: '/lokaler/a/', to: '/lokaler/b/' },
    { from: '/foreninger/a/', to: '/foreninger/turlag/' },
  ];
  expect([...redirectFiles(english, moves, '/en')]).toEqual([['en/kalender/forening/a.ics', 'T']]);
});
