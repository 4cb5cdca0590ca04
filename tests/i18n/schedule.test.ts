import { describe, expect, it } from 'vitest';
import { languageOf } from '../../src/i18n/index.ts';
import { seriesInWords } from '../../src/i18n/schedule.ts';

type Series = Parameters<typeof seriesInWords>[1];

const now = '2026-11-21T10:00';

describe('a weekly series', () => {
  it('names its day', () => {
    expect(inWords({ every: 'week' })).toBe('Hver tirsdag kl. 18.00–20.00, siste gang 15. juni 2027');
    expect(inWords({ every: 'week', on: [], interval: 1 })).toBe(
      'Hver tirsdag kl. 18.00–20.00, siste gang 15. juni 2027',
    );
  });

  it('names several days in the order of the week', () => {
    expect(inWords({ every: 'week', on: ['thu', 'tue'] })).toBe(
      'Hver tirsdag og torsdag kl. 18.00–20.00, siste gang 15. juni 2027',
    );
    expect(inWords({ every: 'week', on: ['sun', 'mon', 'wed'] })).toBe(
      'Hver mandag, onsdag og søndag kl. 18.00–20.00, siste gang 15. juni 2027',
    );
  });

  it('names what it pauses for', () => {
    expect(inWords({ every: 'week', on: ['tue', 'thu'], skip: ['school-holidays'] })).toBe(
      'Hver tirsdag og torsdag kl. 18.00–20.00, ikke i skoleferier, siste gang 15. juni 2027',
    );
    expect(inWords({ every: 'week', skip: ['public-holidays'] })).toBe(
      'Hver tirsdag kl. 18.00–20.00, ikke på helligdager, siste gang 15. juni 2027',
    );
    expect(inWords({ every: 'week', skip: ['public-holidays', 'school-holidays'] })).toBe(
      'Hver tirsdag kl. 18.00–20.00, ikke på helligdager eller i skoleferier, siste gang 15. juni 2027',
    );
  });

  it('says how many weeks are between dates', () => {
    expect(inWords({ every: 'week', interval: 2 })).toBe('Annenhver tirsdag kl. 18.00–20.00, siste gang 15. juni 2027');
    expect(inWords({ every: 'week', interval: 2, on: ['tue', 'thu'], skip: ['school-holidays'] })).toBe(
      'Annenhver uke: tirsdag og torsdag kl. 18.00–20.00, ikke i skoleferier, siste gang 15. juni 2027',
    );
    expect(inWords({ every: 'week', interval: 3 })).toBe(
      'Hver 3. uke: tirsdag kl. 18.00–20.00, siste gang 15. juni 2027',
    );
  });
});

describe('a monthly series', () => {
  // Bokmål would say «tirsdagen»; both pass until the dictionary does.
  it.each([
    ['first', 'første'],
    ['second', 'andre'],
    ['third', 'tredje'],
    ['fourth', 'fjerde'],
  ] as const)('names the %s of its weekdays', (nth, ordinal) => {
    expect(inWords({ every: 'month', nth, weekday: 'tue' })).toMatch(
      new RegExp(`^Den ${ordinal} tirsdagen i måneden kl\\. 18\\.00–20\\.00, siste gang 15\\. juni 2027$`),
    );
  });

  it('names the last of its weekdays', () => {
    expect(inWords({ every: 'month', nth: 'last', weekday: 'sat' })).toBe(
      'Siste lørdag i måneden kl. 18.00–20.00, siste gang 15. juni 2027',
    );
  });

  it('names its day of the month', () => {
    expect(inWords({ every: 'month', day: 15 })).toBe('Den 15. i hver måned kl. 18.00–20.00, siste gang 15. juni 2027');
  });
});

describe('a list of dates', () => {
  it('has its time once if all dates share it', () => {
    expect(inWords({ dates: ['2026-12-08T18:00', '2026-11-24T18:00', '2027-01-12T18:00'] })).toBe(
      '3 dager: 24. november, 8. desember og 12. januar 2027, kl. 18.00–20.00',
    );
  });

  it('has no time if the times differ', () => {
    expect(inWords({ dates: ['2026-11-24T18:00', '2026-12-13T12:00'] })).toBe('2 dager: 24. november og 13. desember');
  });

  it('has no time if its dates are whole days', () => {
    expect(inWords({ dates: ['2026-11-24', '2026-12-13'] }, { start: '2026-11-24', end: undefined })).toBe(
      '2 dager: 24. november og 13. desember',
    );
  });

  it('can have one date', () => {
    expect(inWords({ dates: ['2026-11-24T18:00'] })).toBe('1 dag: 24. november, kl. 18.00–20.00');
  });

  it('is summarised by its first and last date if it is long', () => {
    const dates = ['2026-11-24', '2026-12-01', '2026-12-08', '2026-12-15', '2027-01-05', '2027-01-12'];
    const at = (time: string) => [...dates, '2027-01-19'].map((date) => date + time);
    expect(inWords({ dates })).toMatch(/^6 dager: 24\. november, .* og 12\. januar 2027/);
    expect(inWords({ dates: at('T18:00') })).toBe('7 dager mellom 24. november og 19. januar 2027, kl. 18.00–20.00');
  });
});

describe('the time of a series', () => {
  it('is left out for whole days', () => {
    expect(inWords({ every: 'week' }, { start: '2026-11-24', end: undefined })).toBe(
      'Hver tirsdag, siste gang 15. juni 2027',
    );
    expect(inWords({ every: 'week' }, { start: '2026-11-24', end: '2026-11-25' })).toBe(
      'Hver tirsdag, siste gang 15. juni 2027',
    );
  });

  it('can go past midnight', () => {
    expect(inWords({ every: 'week' }, { start: '2026-11-24T22:00', end: '2026-11-25T02:00' })).toBe(
      'Hver tirsdag kl. 22.00–02.00, siste gang 15. juni 2027',
    );
  });

  it('is only its start if it lasts a day or more', () => {
    expect(inWords({ every: 'week' }, { start: '2026-11-24T18:00', end: '2026-11-25T18:00' })).toBe(
      'Hver tirsdag kl. 18.00, siste gang 15. juni 2027',
    );
  });
});

describe('the end of a series', () => {
  it('has no year if it is the current one', () => {
    expect(inWords({ every: 'week' }, { last: '2026-12-15' })).toBe(
      'Hver tirsdag kl. 18.00–20.00, siste gang 15. desember',
    );
  });

  it('is in the past tense if the series is over', () => {
    expect(inWords({ every: 'week' }, { last: '2026-06-16', isOver: true })).toBe(
      'Hver tirsdag kl. 18.00–20.00, siste gang var 16. juni',
    );
  });
});

/** Says a series of Tuesdays from 18 to 20 in November 2026, where nothing else is said. */
function inWords(repeat: Series['repeat'], fields: Partial<Series> = {}): string {
  const evening = { start: '2026-11-24T18:00', end: '2026-11-24T20:00' };
  const ends = { last: '2027-06-15', isOver: false };
  return seriesInWords(languageOf('nb'), { ...evening, ...ends, weekday: 'tue', now, repeat, ...fields });
}
