import { expect, test } from 'vitest';
import { decodeText, soughtWords } from '../../../src/gateway/forgetting/sought-words.ts';

const found = (sought: string, text: string) => soughtWords([sought]).excerptsOf(text).length;

test('a name is found however it is written', () => {
  const ways = [
    ...[
      'Åse Kjærlig',
      'ÅSE KJÆRLIG',
      'Åse  Kjærlig',
      'Åse\u00a0Kjærlig',
      'Åse\n  Kjærlig',
      'Åse Kjærlig'.normalize('NFD'),
    ],
    ...['contacts/ase-kjaerlig.md', '?q=%C3%85se%20Kj%C3%A6rlig', '?q=%20Åse+Kjærlig', 'Åse Kjærligs hage'],
    'ase.kjaerlig@lag.example'.replace('.', '-'),
  ];
  for (const way of ways) expect(found('Åse Kjærlig', way), way).toBe(1);
});

test('a longer name, another person and a common word are not found', () => {
  for (const other of ['Kari Nordmannsen', 'Okari Nordmann', 'Kari og Nordmann'])
    expect(found('Kari Nordmann', other), other).toBe(0);
  expect(found('Per', 'Hundre kroner per time. Perleporten.')).toBe(0);
  expect(found('Per', 'Ring Per. PER SVARER')).toBe(2);
});

test('an address is found in any case and in a link, but not as a part of another', () => {
  for (const way of [
    'Kari@Lag.example',
    'mailto:kari%40lag.example',
    '<kari@lag.example>',
    'Skriv til kari@lag.example.',
  ])
    expect(found('kari@lag.example', way), way).toBe(1);
  for (const other of ['ola.kari@lag.example', 'okari@lag.example', 'kari@lag.example.org', 'kari@lagXexample'])
    expect(found('kari@lag.example', other), other).toBe(0);
});

test('a phone number is found with any spaces and with the country, but not within another number', () => {
  for (const way of [
    '91234567',
    '912 34 567',
    '91 23 45 67',
    '+47 912 34 567',
    '004791234567',
    '91\u00a023\u00a045\u00a067',
  ])
    for (const sought of ['912 34 567', '+47 91234567'])
      expect(soughtWords([sought]).replaceIn(`Ring ${way}!`, '…'), way).toEqual({ text: 'Ring …!', places: 1 });
  for (const other of ['191234567', '912345678', '0f6c91234567']) expect(found('912 34 567', other), other).toBe(0);
});

test('a name is found in JSON, with quotation marks and across a line break, and the JSON stays readable', () => {
  const text = JSON.stringify({ body: 'Spør Kari "Kalle" Nordmann,\nKari\n"Kalle" Nordmann!' });
  const { text: left, places } = soughtWords(['Kari "Kalle" Nordmann']).replaceIn(text, 'slettet');
  expect(places).toBe(2);
  expect(JSON.parse(left)).toEqual({ body: 'Spør slettet,\nslettet!' });
});

test('signs of patterns are plain text', () => {
  expect(found('a.b (c)', 'axb c')).toBe(0);
  expect(found('a.b (c)', 'Se a.b (c).')).toBe(1);
  expect(soughtWords([]).isIn('noe')).toBe(false);
});

test('excerpts are short and on one line', () => {
  const [excerpt = ''] = soughtWords(['Kari Nordmann']).excerptsOf(
    `${'Før. '.repeat(20)}\nKari\nNordmann\t${'Etter. '.repeat(20)}`,
  );
  expect(excerpt).toMatch(/^…[^\n\t]+ Kari Nordmann [^\n\t]+…$/);
  expect(excerpt.length).toBeLessThan(80);
});

test('text of any encoding is decoded to what gives the same bytes', () => {
  const old = Buffer.from('Åse Kjærlig', 'latin1');
  expect(decodeText(old)).toEqual({ text: 'Åse Kjærlig', encoding: 'latin1' });
  expect(decodeText(Buffer.from('Åse'))).toEqual({ text: 'Åse', encoding: 'utf8' });
  expect(decodeText(Buffer.from('a\0b'))).toBeUndefined();
});
