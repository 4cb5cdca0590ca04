import { describe, expect, it } from 'vitest';
import { dateOfDay, dayOfDate } from '../../../src/search/intents/day-ranges.ts';
import { readIntents } from '../../../src/search/intents/read-intents.ts';
import { wordsOf } from '../../../src/search/words.ts';

/** A Saturday. */
const TODAY = dayOfDate('2026-11-21');
const AREAS = [{ slug: 'asen', title: 'Åsen' }];

function read(query: string, today = TODAY) {
  return readIntents(wordsOf(query), today, AREAS);
}

function daysOf(query: string, today = TODAY): string {
  const { days } = read(query, today).intents;
  return days ? `${dateOfDay(days.from)} ${dateOfDay(days.to)}` : '';
}

describe('days', () => {
  it.each([
    ['i dag', '2026-11-21 2026-11-21'],
    ['ka skjer i kveld', '2026-11-21 2026-11-21'],
    ['i morgon', '2026-11-22 2026-11-22'],
    ['i helga', '2026-11-21 2026-11-22'],
    ['neste helg', '2026-11-28 2026-11-29'],
    ['neste uke', '2026-11-23 2026-11-29'],
    ['på tysdag', '2026-11-24 2026-11-24'],
    ['på lørdag', '2026-11-28 2026-11-28'],
    ['28. november', '2026-11-28 2026-11-28'],
    ['12.12', '2026-12-12 2026-12-12'],
    ['hva skjer 5/1', '2027-01-05 2027-01-05'],
    ['tolvte desember', '2026-12-12 2026-12-12'],
    ['lørdag 5', '2026-12-05 2026-12-05'],
    ['søndag 13. desember', '2026-12-13 2026-12-13'],
    ['31.2', ''],
    ['barn 8-12', ''],
    ['for 8-12 år', ''],
    ['kl. 10-12', ''],
    ['i desember', '2026-12-01 2026-12-31'],
    ['i januar', '2027-01-01 2027-01-31'],
    ['this weekend', '2026-11-21 2026-11-22'],
    ['сьогодні', '2026-11-21 2026-11-21'],
    ['w weekend', '2026-11-21 2026-11-22'],
    ['غدا', '2026-11-22 2026-11-22'],
    ['berri', '2026-11-22 2026-11-22'],
    ['ሎሚ', '2026-11-21 2026-11-21'],
  ])('«%s» on Saturday 21 November is %s', (query, days) => {
    expect(daysOf(query)).toBe(days);
  });

  it('the weekend is the coming one on a weekday, and what is left of it on Sunday', () => {
    expect(daysOf('i helga', dayOfDate('2026-11-25'))).toBe('2026-11-28 2026-11-29');
    expect(daysOf('i helga', dayOfDate('2026-11-22'))).toBe('2026-11-22 2026-11-22');
  });
});

describe('people', () => {
  it.each([
    ['aktivitet for 8-åring', { age: 8 }],
    ['gutt 12 år', { age: 12 }],
    ['jeg er 15', { age: 15 }],
    ['sønnen min på 9', { age: 9 }],
    ['onsdag ettermiddag', { part: 'afternoon' }],
    ['noen som kan måke snø', { role: 'seeks' }],
    ['vil hjelpe eldre', { role: 'offers' }],
    ['lokale 50 personer', { people: 50 }],
    ['møterom for 10', { people: 10 }],
    ['noe for barn', { audiences: ['children'] }],
    ['gratis', { free: true }],
    ['leie rom på Åsen', { area: 'asen' }],
  ])('«%s» asks for %o', (query, intents) => {
    expect(read(query).intents).toMatchObject(intents);
  });

  it('an organisation number is neither', () => {
    const { age, people } = read('310000019').intents;
    expect([age, people]).toEqual([undefined, undefined]);
  });
});

it('what was understood is not searched for as words, unless nothing else is', () => {
  expect(read('kveldstur i helga').left).toEqual(['kveldstur']);
  expect(read('frist for kulturmidler').left).not.toContain('frist');
  expect(read('telefonnummer').left).toEqual(['kontakt']);
  expect(read('frist for kulturmidler').intents.wants.deadline).toBe(true);
});

it('a phrase of the lists is searched for as a whole, and what it says of people and places is read', () => {
  expect(read('sports for children')).toMatchObject({
    left: ['sports', 'for', 'children'],
    intents: { audiences: ['children'] },
  });
  expect(read('phone friend').intents.wants.phone).toBe(false);
  expect(read('phone friend').left).toEqual(['phone', 'friend']);
});

it('who only says «nær meg» looks for the map', () => {
  expect(read('nær meg').left).toEqual(['kart']);
  expect(read('strikking nær meg').left).toEqual(['strikking']);
});
