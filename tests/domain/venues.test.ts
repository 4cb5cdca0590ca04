import { describe, expect, it } from 'vitest';
import { usualPrice, groupBySize, capacityOf, listedPrices, seatingOf, sizeGroupOf } from '../../src/domain/venues.ts';

const SMALL = { title: 'Stua', seats: 10 };
const HALL = { title: 'Salen', seats: 60, chairs: 101 };

describe('the capacity of a venue', () => {
  it('is that of its largest room, at tables and on chairs in rows', () => {
    expect(seatingOf({ rooms: [SMALL, HALL] })).toEqual({ seats: 60, chairs: 101 });
    expect(seatingOf({ rooms: [SMALL] })).toEqual({ seats: 10 });
    expect(seatingOf({ rooms: [{ title: 'Plenen' }] })).toEqual({});
    expect(capacityOf({ rooms: [SMALL, HALL] })).toBe(101);
    expect(capacityOf({ rooms: [] })).toBeUndefined();
  });

  it('is over 100, 30 to 100, or under 30', () => {
    expect([101, 100, 30, 29].map(sizeGroupOf)).toEqual(['big', 'medium', 'medium', 'small']);
  });

  it('is grouped by seating: a party of 50 at tables is not sent to a hall with 101 chairs and 20 places', () => {
    const venues = [
      { slug: 'hallen', data: { rooms: [{ title: 'Hallen', seats: 20, chairs: 101 }] } },
      { slug: 'salen', data: { rooms: [HALL] } },
      { slug: 'plenen', data: { rooms: [] } },
    ];
    const groups = (seating: 'seats' | 'chairs') =>
      groupBySize(venues, seating).map(({ size, items }) => [size, ...items.map(({ slug }) => slug)]);
    expect(groups('seats')).toEqual([
      ['medium', 'salen'],
      ['small', 'hallen'],
    ]);
    expect(groups('chairs')).toEqual([['big', 'hallen', 'salen']]);
  });
});

describe('the prices of a venue in a list', () => {
  const lag = { who: 'Lag ellers', group: 'associations', evening: 400, day: 700 } as const;
  const own = { who: 'Lag på Åsen', evening: 0, day: 100 };
  const party = { who: 'Bryllup', group: 'private', hour: 500, day: 3500 } as const;
  const firm = { who: 'Bedrifter', group: 'business', day: 0 } as const;

  it('are what associations pay, free if any of them pay nothing, and what a private party pays', () => {
    expect(listedPrices({ prices: [firm, lag, own, party] })).toEqual([own, party]);
    expect(listedPrices({ prices: [firm, lag] })).toEqual([lag]);
    expect(listedPrices({ prices: [party] })).toEqual([party]);
    expect(listedPrices({ prices: [firm] })).toEqual([]);
  });

  it('are for the shortest time that an association can book, and the longest that a party can', () => {
    expect(usualPrice(lag)).toEqual({ unit: 'evening', kroner: 400 });
    expect(usualPrice(own)).toEqual({ unit: 'evening', kroner: 0 });
    expect(usualPrice(party)).toEqual({ unit: 'day', kroner: 3500 });
    expect(usualPrice({ who: 'Lag' })).toBeUndefined();
  });
});
