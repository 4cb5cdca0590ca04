import { expect, test } from 'vitest';
import { choiceIcon } from '../../../src/domain/filters/choice-icon.ts';

test('a theme, a way to take part and what is free have icons, by the end of their address', () => {
  expect(choiceIcon('tema/mat')).toBe('Cutlery');
  expect(choiceIcon('uten-trapper')).toBe('Wheelchair');
  expect(choiceIcon('gratis')).toBe('Piggybank');
});

test('a place, an audience and a time have none', () => {
  expect(['sted/moen', 'malgruppe/barn', 'tid/hver-uke', 'pa-nett'].map(choiceIcon)).toEqual(Array(4).fill(undefined));
});
