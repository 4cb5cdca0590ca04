import { describe, expect, test } from 'vitest';
import { textsOfDictionary, textsOfFields } from './support/dictionaries.ts';

// What Språkrådet and the Norwegian plain language act ask for: the everyday word, and «må» for what is required.
const OFFICIAL = {
  nb: 'påkrevd obligatorisk vedrørende dersom samt benytte benyttes benytter foreta foretas iverksette angi herunder øvrige samtlige vennligst',
  nn: 'påkravd obligatorisk vedkomande dersom samt nytte nyttast føreta føretak iverksetje oppgi herunder øvrige samtlege ver venleg',
};

describe.each(['nb', 'nn'] as const)('the texts in %s', (code) => {
  const texts = [...textsOfDictionary(code).values(), ...textsOfFields(code)];

  test('have no words of officials', () => {
    const official = new RegExp(`(?<!\\p{L})(?:${OFFICIAL[code].replaceAll(' ', '|')})(?!\\p{L})`, 'iu');
    expect(texts.filter((text) => official.test(text))).toEqual([]);
  });

  test('write clocks and prices as people do: «kl. 18.00», «150 kr»', () => {
    const odd = /(?<!\p{L})(?:kl|klokken) \d|\bkl\. \d{1,2}:\d|\d,-|\d kroner|NOK|(?<!\p{L})kr \d/u;
    expect(texts.filter((text) => odd.test(text.replaceAll('\u00a0', ' ')))).toEqual([]);
  });
});
