import { expect, test } from 'vitest';
import { addressLine, fixedLine, mendedWebsite, roleEmail } from '../../../src/imports/registers/contact.ts';

test.each([
  ['www.elvedalil.example', 'https://www.elvedalil.example'],
  ['WWW.ELVEDALIL.EXAMPLE/', 'https://www.elvedalil.example'],
  ['http://elvedalil.example/Om-oss', 'https://elvedalil.example/Om-oss'],
  ['https://elvedalil.example', 'https://elvedalil.example'],
  ['http:/elvedalil.example', 'https://elvedalil.example'],
  ['www,elvedalil.example', 'https://www.elvedalil.example'],
  ['elvedal.example, facebook.example/elvedal', 'https://elvedal.example'],
  ['åsenkor.example', 'https://åsenkor.example'],
])('the website %s becomes %s', (registered, mended) => {
  expect(mendedWebsite(registered)).toBe(mended);
});

test.each(['', 'post@elvedal.example', 'ingen', 'javascript:alert(1)', 'www.', 'elvedal .'])(
  '«%s» is no website',
  (registered) => {
    expect(mendedWebsite(registered)).toBeUndefined();
  },
);

test('a fixed line is grouped, a mobile telephone is left out', () => {
  expect(fixedLine('61000000')).toBe('61 00 00 00');
  expect(fixedLine('+47 61 00 00 00')).toBe('61 00 00 00');
  expect(fixedLine('90000000')).toBeUndefined();
  expect(fixedLine('46 10 00 00')).toBeUndefined();
  expect(fixedLine('se nettsiden')).toBeUndefined();
});

test.each([
  ['post@elvedalkor.example', true],
  ['leder@gmail.example', true],
  ['ELVEDALKOR@GMAIL.EXAMPLE', true],
  ['styret.elvedal@kor.example', true],
  ['kari.nordmann@gmail.example', false],
  ['ola@elvedalkor.example', false],
  ['ikke en adresse', false],
])('of %s the portal takes it: %s', (registered, isTaken) => {
  expect(roleEmail(registered, 'Elvedal kor')).toBe(isTaken ? registered.toLowerCase() : undefined);
});

test('an address by way of a person is left out', () => {
  const address = { lines: ['Storgata 1'], postcode: '2899', town: 'ELVEDAL' };
  expect(addressLine(address, 'Elvedal')).toBe('Storgata 1, 2899 Elvedal');
  expect(addressLine({ ...address, lines: ['c/o Kari Nordmann', 'Storgata 1'] }, 'Elvedal')).toBeUndefined();
  expect(addressLine({ ...address, lines: ['v/ Kari Nordmann', 'Storgata 1'] }, 'Elvedal')).toBeUndefined();
  expect(addressLine(undefined, '')).toBeUndefined();
});
