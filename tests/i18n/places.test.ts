import { expect, test } from 'vitest';
import { languageOf } from '../../src/i18n/index.ts';
import { placeText } from '../../src/i18n/places.ts';

const nb = languageOf('nb');

test('a place is its name, followed by online attendance if possible', () => {
  expect(placeText(nb, { name: 'Krona', attendance: 'place' })).toBe('Krona');
  expect(placeText(nb, { name: 'Krona', attendance: 'both' })).toBe('Krona, også på nett');
  expect(placeText(nb, { name: 'Krona', attendance: 'online' })).toBe('På nett');
});

test('an unknown place gives no text', () => {
  expect(placeText(nb, { attendance: 'place' })).toBeUndefined();
});
