import { describe, expect, it } from 'vitest';
import { posterFontSize, posterFontSizeWithPicture } from '../../../src/views/print/poster-font-size.ts';
import { largestFontSize, FONT_SIZES } from '../../../src/views/print/week-sheet-font-size.ts';

describe('the type of the programme of a week', () => {
  const week = (rows: number, letters = 45) => Array.from({ length: 7 }, () => Array<number>(rows).fill(letters));

  it('is the smallest where it fills the sheets that it needs, and larger where it would leave them empty', () => {
    const sizes = Array.from({ length: 20 }, (_, rows) => largestFontSize(week(rows + 2)));
    expect(sizes.every((size) => FONT_SIZES.includes(size as 11))).toBe(true);
    // A little more than one sheet has room for grows on two, until they are full as well.
    const [fullest, emptiest] = [Math.min(...sizes), Math.max(...sizes)];
    expect(fullest).toBe(11);
    expect(emptiest).toBe(16);
  });

  it('grows with room, and never with more to say on as many sheets', () => {
    expect(largestFontSize(week(9, 40))).toBeGreaterThanOrEqual(largestFontSize(week(9, 60)));
    expect(largestFontSize([])).toBe(16);
  });
});

describe('the type of a poster', () => {
  const poster = (letters: number) => [
    { letters: 12, em: 3.6 },
    { letters: 40, em: 1.9 },
    { letters, em: 1.25 },
    { letters, em: 1, isFact: true },
  ];

  it('is the larger the less there is to say', () => {
    const types = [20, 200, 500, 900].map((letters) => posterFontSize(poster(letters)) ?? 0);
    expect(types[0]).toBe(24);
    expect(types).toEqual(types.toSorted((a, b) => b - a));
    expect(new Set(types).size).toBeGreaterThan(2);
  });

  it('is smaller beside a picture, which is left out where there is no room for it', () => {
    expect(posterFontSizeWithPicture(poster(200))).toBeLessThan(posterFontSize(poster(200)) ?? 0);
    expect(posterFontSize(poster(650))).toBeDefined();
    expect(posterFontSizeWithPicture(poster(650))).toBeUndefined();
  });

  it('is none where even the smallest has no room', () => {
    expect(posterFontSize(poster(4000))).toBeUndefined();
  });
});
