import { describe, expect, test } from 'vitest';
import { languageOf } from '../../../src/i18n/index.ts';
import { activityRows, cellName, type RowSetting } from '../../../src/imports/spreadsheets/activity-rows.ts';
import { COLUMNS, columnsOf, headingRow } from '../../../src/imports/spreadsheets/columns.ts';
import { readWrittenDate } from '../../../src/imports/spreadsheets/written-dates.ts';

const SETTING: RowSetting = {
  kinds: [{ value: 'course', label: 'Kurs' }],
  themes: [{ value: 'outdoors', label: 'Tur og friluftsliv' }],
  venues: [{ value: 'krona', label: 'Krona bibliotek' }],
  organisers: [
    { value: 'turlag', label: 'Turlaget' },
    { value: 'asen-kor', label: 'Åsen kor' },
  ],
  fallback: { organiser: '', theme: () => 'community', price: 'Spør arrangøren' },
  today: '2026-11-21',
};

describe('headings', () => {
  test.each(['nb', 'nn', 'en'])('of the template are all recognised in %s', (code) => {
    const { columns } = languageOf(code).words.spreadsheet;
    expect(COLUMNS.filter((column) => columnsOf([columns[column]])[column] !== 0)).toEqual([]);
  });

  test('that others use are recognised, in any order and with remarks', () => {
    expect(columnsOf(['Når', 'HVA', '', 'Hvor?', 'Pris (kr)', 'Ansvarlig', 'Kl.'])).toEqual({
      ...{ date: 0, title: 1, where: 3, price: 4, hours: 6 },
    });
  });

  test('are found below a title, but not where there are none', () => {
    expect(headingRow([['Program høsten 2026'], [], ['Tittel', 'Dato']])).toBe(2);
    expect(headingRow([['Kafé', '1.12.2026']])).toBeUndefined();
  });
});

describe('a date', () => {
  test.each([
    ['1.12.2026', '2026-12-01'],
    ['1/12-26', '2026-12-01'],
    ['01-12-2026', '2026-12-01'],
    ['2026-12-01', '2026-12-01'],
    ['tirsdag 1. desember 2026', '2026-12-01'],
    ['tysdag 1. des', '2026-12-01'],
    ['Tirs. den 1. des.', '2026-12-01'],
    ['20. november', '2027-11-20'],
    ['29. februar', '2028-02-29'],
    ['31.11.2026', undefined],
    ['12/31/2026', undefined],
    ['46357', undefined],
    ['kommer', undefined],
  ])('written as %s is %s', (text, date) => {
    expect(readWrittenDate(text, SETTING.today)?.date).toBe(date);
  });

  test('with another weekday than its own is not guessed', () => {
    expect(readWrittenDate('onsdag 1. desember 2026', SETTING.today)).toEqual({
      date: '2026-12-01',
      isOtherWeekday: true,
    });
    expect(rowsOf({ Dato: 'onsdag 1.12.2026' })[0]?.faults).toEqual([{ column: 'date', fault: 'otherWeekday' }]);
  });
});

describe('a row', () => {
  test('becomes the values of the activity form', () => {
    const [row] = rowsOf({
      ...{
        'Fra kl': '18.00',
        Til: '2000',
        Gjentas: 'Hver uke',
        'Gjentas til og med': '15.6.2027',
        Sted: 'krona Bibliotek',
      },
      ...{ Arrangør: 'Asen kor', Slag: 'kurs', Tema: 'Tur og friluftsliv', Pris: '50' },
    });
    expect(row).toEqual({
      row: 2,
      faults: [],
      values: {
        ...{
          title: 'Språkkafé',
          associations: 'asen-kor',
          repeat: 'week',
          summary: 'Språkkafé',
          body: '',
          kind: 'course',
        },
        ...{
          theme: 'outdoors',
          date: '2026-12-01',
          from: '18:00',
          to: '20:00',
          last: '',
          'repeat.until': '2027-06-15',
        },
        ...{ venue: 'krona', place: '', price: '50', signup: '' },
      },
    });
  });

  test('may have its hours in one cell, or with the date', () => {
    expect(rowsOf({ Klokkeslett: 'kl. 18–20.30' })[0]?.values).toMatchObject({ from: '18:00', to: '20:30' });
    expect(rowsOf({ Klokkeslett: '18.00 til 20.00' })[0]?.values).toMatchObject({ from: '18:00', to: '20:00' });
    expect(rowsOf({ Dato: '2026-12-01T18:00', Til: '20:00' })[0]?.values).toMatchObject({
      ...{ date: '2026-12-01', from: '18:00', to: '20:00' },
    });
  });

  test('says of each cell what is wrong', () => {
    const [row] = rowsOf({
      ...{ Tittel: '', Dato: '32.1.2027', 'Fra kl': 'kveld', Gjentas: 'annenhver uke', Arrangør: 'Korpset', Sted: '' },
      Tema: 'tur',
    });
    expect(row?.faults).toEqual([
      { column: 'title', fault: 'missing' },
      { column: 'organiser', fault: 'organiser' },
      { column: 'repeat', fault: 'repeat' },
      { column: 'theme', fault: 'theme' },
      { column: 'date', fault: 'date' },
      { column: 'from', fault: 'time' },
      { column: 'where', fault: 'missing' },
    ]);
  });

  test('that is empty or the example of the template is left out, and the others keep their numbers', () => {
    const headings = ['Tittel', 'Dato', 'Sted', 'Merknad 2'];
    const rows = [
      headings,
      ['Eksempel: Språkkafé', '1.12.2026', 'Krona', ''],
      ['', '', '', 'ring Kari'],
      ['Tur', '1.12.2026', 'Moen', ''],
    ];
    const found = activityRows(rows, { headings: 0, columns: columnsOf(headings) }, SETTING);
    expect(found.map(({ row, values }) => [row, values.title])).toEqual([[4, 'Tur']]);
    expect([cellName({ row: 4 }, 27), cellName({ row: 4 }, undefined)]).toEqual(['AB4', '4']);
  });
});

function rowsOf(cells: Record<string, string>) {
  const whole = { Tittel: 'Språkkafé', Dato: '1.12.2026', Sted: 'Moen', Arrangør: 'turlag', ...cells };
  const headings = Object.keys(whole);
  return activityRows([headings, Object.values(whole)], { headings: 0, columns: columnsOf(headings) }, SETTING);
}
