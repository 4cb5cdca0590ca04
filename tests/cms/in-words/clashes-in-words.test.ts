import { expect, test } from 'vitest';
import { type ClashOptions, clashesInWords } from '../../../src/cms/in-words/clashes-in-words.ts';
import type { OpenOccurrence } from '../../../src/domain/calendar/month-grid.ts';
import { languageOf } from '../../../src/i18n/index.ts';

const nb = languageOf('nb');

const closures = { school_years: [], school_holidays: [], closed: [] };
const data = {
  title: 'Kveldstur',
  start: '2026-12-01T18:00',
  end: '2026-12-01T20:00',
  repeat: { every: 'week', on: ['tue'], until: '2026-12-15' },
  venue: 'krona',
  audiences: ['seniors'],
};

function other(more: Partial<OpenOccurrence> = {}): OpenOccurrence {
  return {
    ...{ start: '2026-12-08T19:00', end: '2026-12-08T21:00', title: 'Korpsøvelse', url: '/aktiviteter/korps/' },
    ...{ status: 'planned', place: 'Krona', venue: 'krona', theme: 'music', audiences: [], organisers: [] },
    ...more,
  };
}

function clashes(others: OpenOccurrence[], more: Partial<ClashOptions> = {}, language = nb) {
  const options = { slug: '', data, others, closures, now: '2026-11-21T10:00', ...more };
  return Object.fromEntries(clashesInWords(options, language));
}

test('what happens in the same place on the same evening is named, with its hours', () => {
  expect(clashes([other()])).toEqual({ '2026-12-08': ['Samme kveld i Krona: Korpsøvelse 19.00–21.00'] });
  expect(clashes([other()], {}, languageOf('nn'))).toEqual({
    '2026-12-08': ['Same kveld i Krona: Korpsøvelse 19.00–21.00'],
  });
});

test('all that happens in the same place on the same evening is named, earliest first', () => {
  const earlier = other({
    start: '2026-12-08T17:00',
    end: '2026-12-08T18:30',
    title: 'Lekser',
    url: '/aktiviteter/lekser/',
  });
  expect(clashes([other(), earlier])['2026-12-08']).toEqual([
    'Samme kveld i Krona: Lekser 17.00–18.30',
    'Samme kveld i Krona: Korpsøvelse 19.00–21.00',
  ]);
});

test('an event for the same audience elsewhere is named', () => {
  const bingo = other({ title: 'Bingo', venue: 'moen', place: 'Moen', audiences: ['seniors'] });
  expect(clashes([bingo])['2026-12-08']?.[0]).toMatch(/^Samme kveld for .*: Bingo 19\.00–21\.00$/);
});

test('cancelled events, other places, other days and the entry itself are no clash', () => {
  const none = [
    other({ status: 'cancelled' }),
    other({ venue: 'moen', place: 'Moen' }),
    other({ start: '2026-12-09T19:00', end: '2026-12-09T21:00' }),
    other({ url: '/aktiviteter/kveldstur/' }),
  ];
  expect(clashes(none, { slug: 'kveldstur' })).toEqual({});
});

test('a place that is no venue is the same by its name', () => {
  const place = { ...data, venue: '', place: 'Torget' };
  expect(clashes([other({ venue: undefined, place: 'torget' })], { data: place })).toEqual({
    '2026-12-08': ['Samme kveld i torget: Korpsøvelse 19.00–21.00'],
  });
});

test('an incomplete event clashes with nothing', () => {
  expect(clashes([other()], { data: { title: '', start: '', repeat: { every: 'week' } } })).toEqual({});
});
