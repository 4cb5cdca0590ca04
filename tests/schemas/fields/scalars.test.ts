import { describe, expect, test } from 'vitest';
import type { z } from 'zod';
import {
  date,
  email,
  endMoment,
  identifier,
  instant,
  kroner,
  languageCode,
  moment,
  organisationNumber,
  phone,
  timeOfDay,
  webAddress,
} from '../../../src/schemas/fields/scalars.ts';

function accepts(schema: z.ZodType) {
  return (value: unknown) => schema.safeParse(value).success;
}

interface Examples {
  schema: z.ZodType;
  good: unknown[];
  bad: unknown[];
}

const examples: Record<string, Examples> = {
  'A date': {
    schema: date(),
    good: ['2026-11-24', '2028-02-29', '1900-01-01', '2100-12-31'],
    bad: [
      '2026-02-30',
      '2027-02-29',
      '2100-02-29',
      '2026-00-10',
      '2026-11-31',
      '1899-12-31',
      '2101-01-01',
      '26-11-24',
      '2026-11-24 ',
    ],
  },
  'A moment': {
    schema: moment(),
    good: ['2026-11-24', '2026-11-24T00:00', '2026-11-24T23:59'],
    bad: [
      '2026-11-24T24:00',
      '2026-11-24T18',
      '2026-11-24T18:00Z',
      '2026-11-24T18:00:00',
      '2026-02-30T18:00',
      'T18:00',
      '9999-01-01T18:00',
    ],
  },
  'A time of day': {
    schema: timeOfDay(),
    good: ['00:00', '13:00', '23:59'],
    bad: ['24:00', '9:00', '13.00', '13:60', '13:00:00'],
  },
  'An instant': {
    schema: instant(),
    good: ['2026-11-20T09:12:00Z', '2026-11-20T09:12:00.123Z'],
    bad: [
      '2026-11-20T09:12:00',
      '2026-11-20T09:12:00+01:00',
      '2026-02-30T09:12:00Z',
      '9999-11-20T09:12:00Z',
      '0000-01-01T00:00:00Z',
    ],
  },
  'An address on the web': {
    schema: webAddress(),
    good: [
      'https://elvedal.kommune.no',
      'https://blåbær.no/ø?a=b#c',
      'HTTPS://A.NO',
      ' https://a.no ',
      'https://xn--blbr-roah.no:8443/',
    ],
    bad: [
      'http://a.no',
      'https:a.no',
      'https:/a.no',
      'https:///a.no',
      'https://a',
      'https://a@b.no',
      'https://127.0.0.1',
      'https://[::1]',
      '//a.no',
      'a.no',
      'javascript:alert(1)',
      'https://a.no/<b>',
      "https://a.no/'",
      'https://a.no/\u202e',
      'https://a .no',
      '',
    ],
  },
  'An email address': {
    schema: email(),
    good: ['post@elvedal.kommune.no', 'turer+no@a.example'],
    bad: [
      'a@b',
      '@b.no',
      'a@b.no ',
      'a b@c.no',
      'a@b.no,c@d.no',
      'a@b.no?cc=c@d.no',
      'mailto:a@b.no',
      `${'a'.repeat(120)}@b.no`,
    ],
  },
  'A telephone number': {
    schema: phone(),
    good: ['113', '61 00 00 10', '61000010', '+47 61 00 00 10', ' 61 00 00 10 '],
    bad: [
      '11',
      '61-00-00-10',
      '61  00 00 10',
      '(61) 00 00 10',
      '1234567890123456',
      '61 00 00 10;ext=1',
      '++47 113',
      '٦١٠٠٠٠١٠',
    ],
  },
  'An organisation number': {
    schema: organisationNumber(),
    good: ['974760673', '974 760 673', ' 974760673'],
    bad: ['974760674', '97476067', 'NO974760673'],
  },
  'The code of a language': { schema: languageCode(), good: ['nb', 'sma'], bad: ['NB', 'n', 'norsk', 'en-GB', ''] },
  'An amount in kroner': {
    schema: kroner(),
    good: [0, 50, 19.99, 0.07, 1_000_000],
    bad: [-1, 0.001, 1_000_000.01, Number.NaN, '50'],
  },
  'An id': {
    schema: identifier(),
    good: ['0f6cdb4e-6b1e-4a4e-9d55-0f6cdb4e6b1e', '0F6CDB4E-6B1E-4A4E-9D55-0F6CDB4E6B1E'],
    bad: ['0f6cdb4e6b1e4a4e9d550f6cdb4e6b1e', '{0f6cdb4e-6b1e-4a4e-9d55-0f6cdb4e6b1e}', 'kveldstur', ''],
  },
};

describe.each(Object.entries(examples))('%s', (_, { schema, good, bad }) => {
  test('is accepted if valid', () => {
    expect(good.filter((value) => !accepts(schema)(value))).toEqual([]);
  });

  test('is rejected if invalid', () => {
    expect(bad.filter(accepts(schema))).toEqual([]);
  });
});

test('Spaces around an address or a number are removed, and inside an organisation number', () => {
  expect(webAddress().parse(' https://a.no ')).toBe('https://a.no');
  expect(phone().parse(' 61 00 00 10 ')).toBe('61 00 00 10');
  expect(organisationNumber().parse('974 760 673')).toBe('974760673');
});

test('an end may be written as midnight of its own day, and becomes that of the next', () => {
  expect(endMoment().parse('2026-11-30T24:00')).toBe('2026-12-01T00:00');
  expect(endMoment().parse('2026-11-30T20:00')).toBe('2026-11-30T20:00');
  expect(endMoment().safeParse('2026-11-31T24:00').success).toBe(false);
  expect(moment().safeParse('2026-11-30T24:00').success).toBe(false);
});
