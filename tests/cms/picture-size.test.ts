import { expect, test } from 'vitest';
import { scaleToFit } from '../../src/cms/picture-size.ts';

test.each([
  [
    { width: 4000, height: 3000 },
    { width: 1600, height: 1200 },
  ],
  [
    { width: 3000, height: 4000 },
    { width: 1200, height: 1600 },
  ],
  [
    { width: 800, height: 600 },
    { width: 800, height: 600 },
  ],
  [
    { width: 9000, height: 2 },
    { width: 1600, height: 1 },
  ],
])('a picture of %o becomes one of %o', (from, to) => {
  expect(scaleToFit(from)).toEqual(to);
});
