import { expect, test } from 'vitest';
import { comingDates } from '../../src/cms/coming-dates.ts';
import {
  type ChangeForm,
  incompleteStatus,
  readChanges,
  withChange,
  withoutChange,
  withStatus,
} from '../../src/cms/changes-form.ts';
import { languageOf } from '../../src/i18n/index.ts';

const nb = languageOf('nb');

const NOW = Date.parse('2026-11-24T12:00:00+01:00');
const closures = { school_years: [], school_holidays: [], closed: [] };
const series = {
  start: '2026-11-10T18:00',
  end: '2026-11-10T20:00',
  repeat: { every: 'week', on: ['tue'], until: '2026-12-15' },
  closures,
};
const off: ChangeForm = { date: '2026-12-08', status: 'cancelled' };

test('cancelling one date leaves the others unchanged, oldest first', () => {
  const old = [{ date: '2026-12-15', status: 'full', odd: 1 }] as unknown as ChangeForm[];
  const changes = withChange(old, { ...off, note: '' });
  expect(changes).toEqual([off, ...old]);
  expect(withChange(changes, { ...off, note: 'Vi er syke.' })).toEqual([{ ...off, note: 'Vi er syke.' }, ...old]);
  expect(withoutChange(changes, off.date)).toEqual(old);
});

test('the date stands first in what is written, then what happens', () => {
  expect(Object.keys(withChange([], { note: 'Kom!', status: 'full', date: '2026-12-08' })[0] ?? {})).toEqual([
    'date',
    'status',
    'note',
  ]);
});

test('another kind of change keeps the note, and drops what that kind has no use for', () => {
  const moved: ChangeForm = { ...off, status: 'moved', start: '2026-12-09T18:00', place: 'Moen', note: 'Kom!' };
  expect(withStatus(moved, 'postponed')).toEqual({ ...off, status: 'postponed', start: moved.start, note: 'Kom!' });
  expect(withStatus(moved, 'full')).toEqual({ ...off, status: 'full', note: 'Kom!' });
});

test('a move needs a place or a time, and an online date needs a link', () => {
  expect(incompleteStatus({ ...off, status: 'moved' })).toBe('moved');
  expect(incompleteStatus({ ...off, status: 'moved', place: 'Moen' })).toBeUndefined();
  expect(incompleteStatus({ ...off, status: 'online' })).toBe('online');
  expect(incompleteStatus({ ...off, status: 'postponed' })).toBeUndefined();
});

test('a value that is not a list of changes is not parsed', () => {
  expect(readChanges('')).toEqual([]);
  expect(readChanges('8. desember')).toBeUndefined();
  expect(readChanges([{ status: 'cancelled' }])).toBeUndefined();
});

test('the coming dates are those of the plan, with what is said of each', () => {
  const changes = [{ ...off, note: 'Vi er syke.' }];
  expect(comingDates({ ...series, changes }, nb, NOW)).toEqual([
    { date: '2026-11-24', text: 'Tirsdag 24. november kl. 18.00' },
    { date: '2026-12-01', text: 'Tirsdag 1. desember kl. 18.00' },
    { date: '2026-12-08', text: 'Tirsdag 8. desember kl. 18.00', change: changes[0], said: 'Avlyst. Vi er syke.' },
    { date: '2026-12-15', text: 'Tirsdag 15. desember kl. 18.00' },
  ]);
});

test('a moved date is identified by its planned day', () => {
  const changes = [{ date: '2026-12-01', status: 'moved', start: '2026-12-02T18:00' }];
  const [, first] = comingDates({ ...series, changes }, languageOf('nn'), NOW);
  expect(first).toMatchObject({ text: 'Tysdag 1. desember kl. 18.00', said: 'Flytta' });
});

test('an incomplete event has no dates, and a single event has one', () => {
  expect(comingDates({ ...series, start: '', changes: [] }, nb, NOW)).toEqual([]);
  expect(comingDates({ ...series, repeat: { every: 'week', until: 'snart' }, changes: '' }, nb, NOW)).toEqual([]);
  const once = { start: '2026-12-01', end: '', repeat: '', changes: undefined, closures };
  expect(comingDates(once, nb, NOW)).toEqual([{ date: '2026-12-01', text: 'Tirsdag 1. desember' }]);
});
