import { expect, test } from 'vitest';
import { languageOf } from '../../src/i18n/index.ts';
import { placeText } from '../../src/i18n/places.ts';

const nb = languageOf('nb');

test('A place is said by its name, and that one can take part on the net beside it', () => {
  expect(placeText(nb, { name: 'Krona', attendance: 'place' })).toBe('Krona');
  expect(placeText(nb, { name: 'Krona', attendance: 'both' })).toBe('Krona, også på nett');
  expect(placeText(nb, { name: 'Krona', attendance: 'online' })).toBe('På nett');
});

test('Where no place is known, none is said', () => {
  expect(placeText(nb, { attendance: 'place' })).toBeUndefined();
});
