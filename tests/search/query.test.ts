import { expect, test } from 'vitest';
import { searchableQuery } from '../../src/search/query.ts';

test.each([
  ['barn/unge', 'barn unge'],
  ['  kl.10,  Åsen! ', 'kl 10 Åsen'],
  ['e-post', 'e-post'],
  ['«faste tider»', '"faste tider"'],
  ['<script>alert(1)</script>', 'script alert 1 script'],
  ['???', ''],
])('%s is searched for as %s', (query, searched) => {
  expect(searchableQuery(query)).toBe(searched);
});
