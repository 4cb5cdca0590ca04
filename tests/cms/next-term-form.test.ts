import { expect, test } from 'vitest';
import { copyForNextTerm } from '../../src/cms/next-term-form.ts';

const closures = {
  school_years: [{ title: '2026–2027', from: '2026-08-17', to: '2027-06-18' }],
  school_holidays: [],
  closed: [],
};
const old = {
  id: '0f6c',
  title: 'Kveldstur',
  associations: ['turlag'],
  start: '2026-08-25T18:00',
  end: '2026-08-25T20:00',
  repeat: { every: 'week', on: ['tue'], until: '2026-12-15', except: ['2026-09-29'] },
  changes: [{ date: '2026-09-01', status: 'cancelled' }],
  cancelled: { note: 'Slutt' },
  signup: { phone: '61 00 00 10', by: '2026-08-20' },
  checked: '2026-08-01',
  updated: '2026-08-01T10:00:00Z',
  body: 'Ta med lykt.',
};

test('a copy has the times of the next term and no details specific to the old one', () => {
  expect(copyForNextTerm(old, closures, '2026-11-21')).toEqual({
    title: 'Kveldstur',
    associations: ['turlag'],
    start: '2027-01-05T18:00',
    end: '2027-01-05T20:00',
    repeat: { every: 'week', on: ['tue'], until: '2027-06-18' },
    signup: { phone: '61 00 00 10' },
    body: 'Ta med lykt.',
  });
});

test('times that cannot be computed are left out', () => {
  expect(copyForNextTerm({ title: 'Kor', start: '24.11.2026' }, closures, '2026-11-21')).toEqual({ title: 'Kor' });
  expect(copyForNextTerm({ title: 'Kor', repeat: { every: 'fortnight' } }, closures, '2026-11-21')).toEqual({
    title: 'Kor',
  });
});
