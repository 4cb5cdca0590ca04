import { describe, expect, it } from 'vitest';
import {
  hostOf,
  insideSentence,
  mailAddress,
  organisationNumber,
  displayAddress,
  telephoneAddress,
} from '../../src/i18n/names.ts';

describe('a telephone address', () => {
  it.each([
    ['32 00 00 00', 'tel:+4732000000'],
    ['400 00 000', 'tel:+4740000000'],
    ['32000000', 'tel:+4732000000'],
    ['+47 32 00 00 00', 'tel:+4732000000'],
    ['+46 8 123 456', 'tel:+468123456'],
    ['0047 32 00 00 00', 'tel:004732000000'],
    ['02800', 'tel:02800'],
    ['116 117', 'tel:116117'],
    ['113', 'tel:113'],
  ])('of %s is %s', (phone, address) => {
    expect(telephoneAddress(phone)).toBe(address);
  });

  it('can open a text message instead', () => {
    expect(telephoneAddress('400 00 000', 'sms')).toBe('sms:+4740000000');
    expect(telephoneAddress('2097', 'sms')).toBe('sms:2097');
  });

  it('can prefill a message with any characters', () => {
    const address = telephoneAddress('400 00 000', 'sms', 'Hei! Kan jeg «lese & synge»?');
    expect(address).toBe('sms:+4740000000?body=Hei!%20Kan%20jeg%20%C2%ABlese%20%26%20synge%C2%BB%3F');
    expect(new URL(address).searchParams.get('body')).toBe('Hei! Kan jeg «lese & synge»?');
  });

  it('can leave the recipient to the reader', () => {
    expect(telephoneAddress('', 'sms', 'Hei')).toBe('sms:?body=Hei');
  });
});

describe('a mailto address', () => {
  it('has a subject and a text, or neither', () => {
    expect(mailAddress('post@sentral.example')).toBe('mailto:post@sentral.example');
    expect(mailAddress('post@sentral.example', { subject: 'Å & B' })).toBe(
      'mailto:post@sentral.example?subject=%C3%85%20%26%20B',
    );
    expect(mailAddress('', { subject: 'Bli med', text: 'Hei?' })).toBe('mailto:?subject=Bli%20med&body=Hei%3F');
  });
});

describe('an organisation number', () => {
  it('is grouped in threes with no-break spaces', () => {
    expect(organisationNumber('310000019')).toBe('310\u00a0000\u00a0019');
  });
});

describe('the host of a web address', () => {
  it('omits www, the path and the query', () => {
    expect(hostOf('https://www.kulturhuset.example/adventskonsert?x=1')).toBe('kulturhuset.example');
    expect(hostOf('https://billett.kulturhuset.example/')).toBe('billett.kulturhuset.example');
  });
});

describe('an address on paper', () => {
  it('has only what people need to type', () => {
    expect(displayAddress(new URL('https://www.elvedal.example/aktiviteter/sprakkafe/'))).toBe(
      'elvedal.example/aktiviteter/sprakkafe',
    );
    expect(displayAddress(new URL('https://elvedal.example/'))).toBe('elvedal.example');
  });
});

describe('a text inside a sentence', () => {
  const names = ['Elvedal', 'Moen', 'Moen ballklubb'];

  it.each([
    ['Foreninger i kommunen', 'foreninger i kommunen'],
    ['Lag og frivillige', 'lag og frivillige'],
    ['Moen ballklubb', 'Moen ballklubb'],
    ['Elvedals foreninger', 'Elvedals foreninger'],
    ['Moens lag', 'Moens lag'],
    ['Moenfolk', 'moenfolk'],
    ['Røde Kors', 'Røde Kors'],
    ['LHL i dalen', 'LHL i dalen'],
    ['4H', '4H'],
  ])('«%s» is «%s»', (text, inside) => {
    expect(insideSentence(text, names)).toBe(inside);
  });
});
