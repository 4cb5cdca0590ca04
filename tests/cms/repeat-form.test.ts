import { describe, expect, it, test } from 'vitest';
import { readRepeat, repeatKinds, toggled, withKind, writeRepeat } from '../../src/cms/repeat-form.ts';
import { expand } from '../../src/domain/events/recurrence.ts';
import type { Repeat } from '../../src/schemas/event.ts';
import { event } from '../../src/schemas/event.ts';
import { fieldsIn, files, formsOf, admin } from './forms.ts';
import { readFields } from '../../src/gateway/entry/fields.ts';
import { locationOfPath } from '../../src/gateway/entry/location.ts';

const CLOSURES = { school_years: [], school_holidays: [], closed: [] };

describe('a rule in the form', () => {
  it.each<Partial<Repeat>>([
    { every: 'week' },
    { every: 'week', on: ['tue', 'thu'] },
    { every: 'week', interval: 2, on: ['mon'], until: '2027-06-15', skip: ['public-holidays', 'school-holidays'] },
    { every: 'week', on: ['tue'], except: ['2026-12-22', '2026-12-29'] },
    { every: 'month', nth: 'first', weekday: 'tue' },
    { every: 'month', nth: 'last', weekday: 'sun', skip: ['public-holidays'] },
    { every: 'month', day: 15, until: '2027-01-15' },
    { dates: ['2026-12-01T18:00', '2026-12-13T12:00'] },
    { dates: ['2026-12-01', '2026-12-13'] },
  ])('comes out as it went in: %o', (rule) => {
    const form = readRepeat(rule);
    expect(form && writeRepeat(form)).toEqual(rule);
  });

  it('is no rule where nothing is stored', () => {
    for (const value of [undefined, null, '', {}]) {
      const form = readRepeat(value);
      expect(form?.kind).toBe('none');
      expect(form && writeRepeat(form)).toBeUndefined();
    }
  });

  it.each<[string, unknown]>([
    ['another frequency', { every: 'day' }],
    ['a form of its own', 'FREQ=WEEKLY'],
    ['a list', ['2026-12-01']],
    ['two ways at once', { every: 'week', day: 3 }],
    ['a key that nobody knows', { every: 'week', count: 5 }],
    ['days as one text', { every: 'week', on: 'tue' }],
    ['a weekday that does not exist', { every: 'week', on: ['tirsdag'] }],
    ['a month without its day', { every: 'month' }],
    ['the 31st', { every: 'month', day: 31 }],
    ['an interval in words', { every: 'week', interval: 'to' }],
    ['an end that is no date', { every: 'week', until: 'til jul' }],
    ['an exception with a time', { every: 'week', except: ['2026-12-22T18:00'] }],
    ['a date that is none', { dates: ['2026-02-30'] }],
    ['nothing that says how', { until: '2027-06-15' }],
    ['a name that every object has', { every: 'week', constructor: 1 }],
  ])('is left alone where the form cannot show it: %s', (_, value) => {
    expect(readRepeat(value)).toBeUndefined();
  });

  it('is every rule of the sample, and none of them is changed', () => {
    const rules = files.flatMap(({ path, text }) => {
      const location = path.startsWith('events/') ? locationOfPath(path) : undefined;
      return (
        (location && (readFields(location, Buffer.from(text))?.values.repeat as Partial<Repeat> | undefined)) ?? []
      );
    });
    expect(rules.length).toBeGreaterThan(20);
    for (const rule of rules) {
      const form = readRepeat(rule);
      const { on, ...rest } = form ? (writeRepeat(form) ?? {}) : {};
      expect({ ...rest, on: [...(on ?? [])].sort() }).toEqual({ ...rule, on: [...(rule.on ?? [])].sort() });
    }
  });

  it('writes what is asked for and not what was tried before', () => {
    const weekly = readRepeat({ every: 'week', interval: 2, on: ['tue'] }) ?? expect.unreachable();
    expect(writeRepeat({ ...weekly, kind: 'none' })).toBeUndefined();
    expect(writeRepeat({ ...weekly, kind: 'day', day: 3 })).toEqual({ every: 'month', day: 3 });
    expect(writeRepeat({ ...weekly, kind: 'week', interval: 1 })).toEqual({ every: 'week', on: ['tue'] });
  });

  it('puts days and dates in order, and each once', () => {
    const weekly = readRepeat({ every: 'week', on: ['thu'] }) ?? expect.unreachable();
    expect(writeRepeat({ ...weekly, on: toggled(weekly.on, 'mon') })).toEqual({ every: 'week', on: ['mon', 'thu'] });
    expect(writeRepeat({ ...weekly, except: ['2026-12-29', '', '2026-12-22', '2026-12-29'] })).toMatchObject({
      except: ['2026-12-22', '2026-12-29'],
    });
  });
});

test.each(['2026-12-01T18:00', '2026-12-29T18:00', '2026-12-31', '2027-02-28', '2026-12-05'])(
  'however it is to be repeated, the rule begins on its own start: %s',
  (start) => {
    const none = readRepeat(undefined) ?? expect.unreachable();
    for (const kind of repeatKinds.filter((each) => each !== 'none')) {
      // The 29th to 31st are no day of every month; the form says so by its choices.
      if (kind === 'day' && Number(start.slice(8, 10)) > 28) continue;
      const repeat = writeRepeat(withKind(none, kind, start)) as Repeat;
      expect(event.shape.repeat.safeParse(repeat).success).toBe(true);
      expect(expand({ start, repeat }, CLOSURES).starts[0], kind).toBe(start);
    }
  },
);

test('the widget of `repeat` is ours', () => {
  const events = formsOf(admin).collections.find(({ name }) => name === 'events');
  expect(fieldsIn(events).find(({ name }) => name === 'repeat')?.widget).toBe('repeat');
});
