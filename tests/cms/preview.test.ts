import { expect, test } from 'vitest';
import { eventFacts } from '../../src/cms/preview.ts';
import { languageOf } from '../../src/i18n/index.ts';

const nb = languageOf('nb');

const NOW = Date.parse('2026-11-24T12:00:00+01:00');
const closures = { school_years: [], school_holidays: [], closed: [] };
const data = {
  start: '2026-11-10T18:00',
  end: '2026-11-10T20:00',
  repeat: { every: 'week', on: ['tue'], until: '2026-12-15' },
  price: 0,
};

test('an activity is described as its page describes it: the next date, the rule, the price', () => {
  expect(eventFacts({ ...data, price_note: 'Ta med matpakke.' }, closures, nb, NOW)).toEqual({
    when: ['Tirsdag 24. november kl. 18.00–20.00', 'Hver tirsdag kl. 18.00–20.00, siste gang 15. desember.'],
    price: ['Gratis', 'Ta med matpakke.'],
  });
});

test('a cancelled date is not the next one', () => {
  const changes = [{ date: '2026-11-24', status: 'cancelled' }];
  expect(eventFacts({ ...data, changes }, closures, languageOf('nn'), NOW).when[0]).toBe(
    'Tysdag 1. desember kl. 18.00–20.00',
  );
});

test('an incomplete event shows what is known', () => {
  expect(eventFacts({ title: 'Kor', start: '', price: '' }, closures, nb, NOW)).toEqual({ when: [], price: [] });
  expect(eventFacts({ start: '2026-12-01', end: '', repeat: '' }, closures, nb, NOW).when).toEqual([
    'Tirsdag 1. desember',
  ]);
});
