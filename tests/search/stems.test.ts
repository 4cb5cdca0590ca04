import { expect, test } from 'vitest';
import { stemOf } from '../../src/search/stems.ts';
import { wordsOf } from '../../src/search/words.ts';

const stemsOf = (text: string) => new Set(wordsOf(text).map(stemOf));

test.each([
  'kurs kurset kursene kursa',
  'bok boka boken bøker bøkene',
  'sky skyen skyer',
  'by byen byer byene byar',
  'kafé kafe kafeen kafeer cafe kaféen',
  'senter senteret sentre sentrene',
  'trening trene treninga treningen',
  'strikking strikke strikker strikkinga',
  'svømming svømme svømmer symjing symje',
  'forening foreningen foreninger foreininga foreiningar',
  'frivillig frivillige frivilleg frivillege',
  'snø snøen',
  'sko skoen skoene',
  'tannlege tannlegen tannlegar',
  'barn barna barnet born borna',
  'tilskudd tilskuddet tilskot tilskota',
  'lørdag laurdag lørdager',
  'reparasjon reparere reparasjoner reparering',
  'lån låne låner',
  'Åsen Aasen Asen',
  'fløte floete flote',
  'trener trenere treneren trenarar',
  'velforening velforeininga velforeningen',
  'skolekorps skulekorps skulekorpset',
  'konsert konserten konsertar',
])('the forms %s have one stem', (forms) => {
  expect(stemsOf(forms).size).toBe(1);
});

test.each([
  ['kurs', 'kur'],
  ['senter', 'sent'],
  ['lopper', 'løper'],
  ['hjelpe', 'hjelp'],
  ['mann', 'mandag'],
  ['matte', 'mat'],
  ['ball', 'bål'],
  ['sokker', 'søker'],
  ['mal', 'maling'],
  ['trener', 'trening'],
  ['kaffe', 'kafé'],
])('%s and %s are not taken for one another', (one, other) => {
  expect(stemsOf(`${one} ${other}`).size).toBe(2);
});

test('Arabic and Tigrinya words are found with and without their particles and vowels', () => {
  expect(stemsOf('السباحة سباحة والسباحة').size).toBe(1);
  expect(stemsOf('ነጻ ናጻ ብነጻ').size).toBeLessThan(3);
  expect(wordsOf("в’язання вʼязання в'язання")).toEqual(['вязання', 'вязання', 'вязання']);
});

test('a word that every object of JavaScript has is a word like others', () => {
  expect(stemOf('constructor')).toBe('constructor');
});
