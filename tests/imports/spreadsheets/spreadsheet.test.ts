import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import writeExcelFile from 'write-excel-file/node';
import { readSpreadsheet } from '../../../src/imports/spreadsheets/spreadsheet.ts';

const HEADINGS = ['Tittel', 'Dato', 'Sted'];

describe('a workbook', () => {
  test('gives dates and times as content writes them, in both date systems', async () => {
    const date = new Date(Date.UTC(2026, 11, 1));
    const cells = [
      { value: 'Kafé' },
      { value: date, type: Date, format: 'dd.mm.yyyy' },
      { value: 18 / 24, format: 'hh:mm' },
    ];
    const bytes = await workbook({ A: [HEADINGS, cells] });
    expect(await rowsOf(bytes)).toEqual([HEADINGS, ['Kafé', '2026-12-01', '18:00']]);
    for (const isSo of ['1', 'true']) {
      const of1904 = changed(bytes, 'xl/workbook.xml', '<workbookPr', `<workbookPr date1904="${isSo}"`);
      // The same number is four years and a day later.
      expect(await rowsOf(of1904)).toEqual([HEADINGS, ['Kafé', '2030-12-02', '18:00']]);
    }
  });

  test('is read from the sheet with the headings, and the others are named', async () => {
    const bytes = await workbook({
      Omslag: [['Program']],
      Høst: [HEADINGS, ['Kafé', '1.12.2026', 'Krona']],
      Vår: [HEADINGS, ['Tur', '1.3.2027', 'Moen']],
    });
    expect(await readSpreadsheet(bytes)).toEqual({
      rows: [HEADINGS, ['Kafé', '1.12.2026', 'Krona']],
      notes: [{ what: 'otherSheets', sheet: 'Høst', others: '«Vår»' }],
    });
  });

  test('repeats the value of merged cells in each row, and says so', async () => {
    const bytes = await workbook({
      A: [HEADINGS, ['Kafé', '1.12.2026', 'Krona'], ['Tur', '2.12.2026', ''], ['Kor', '3.12.2026', '']],
    });
    const merged = changed(
      bytes,
      'xl/worksheets/sheet1.xml',
      '</sheetData>',
      '</sheetData><mergeCells><mergeCell ref="C2:C3"/><mergeCell ref="A1:C1"/></mergeCells>',
    );
    const read = await readSpreadsheet(merged);
    expect(read).toMatchObject({ notes: [{ what: 'merged', cells: 'C2:C3' }] });
    expect('rows' in read && read.rows.map((row) => row[2])).toEqual(['Sted', 'Krona', 'Krona', '']);
  });

  test('has formulas read by their last result, which are counted', async () => {
    const bytes = await workbook({ A: [HEADINGS, ['Kafé', '1.12.2026', { value: 'x' }]] });
    const sheet = 'xl/worksheets/sheet1.xml';
    const cell = '<c r="C2" t="str"><f>HYPERLINK("https://evil.example","Krona")</f><v>Krona</v></c>';
    const withFormula = changed(bytes, sheet, /<c r="C2"[\s\S]*?<\/c>/, cell);
    expect(await readSpreadsheet(withFormula)).toEqual({
      rows: [HEADINGS, ['Kafé', '1.12.2026', 'Krona']],
      notes: [{ what: 'formulas', n: 1 }],
    });
  });

  test('with too many rows is refused before it is read', async () => {
    const rows = Array.from({ length: 10_000 }, (_, index) => [`Tur ${index}`, '1.12.2026', 'Moen']);
    expect(await readSpreadsheet(await workbook({ A: [HEADINGS, ...rows] }))).toEqual({
      fault: 'tooManyRows',
      n: 10_001,
    });
    const formatted = Array.from({ length: 3000 }, (_, row) => `<row r="${row + 2}"><c r="A${row + 2}" s="1"/></row>`);
    const few = await workbook({ A: [HEADINGS] });
    const sheet = 'xl/worksheets/sheet1.xml';
    const read = await readSpreadsheet(changed(few, sheet, '</sheetData>', `${formatted.join('')}</sheetData>`));
    expect('rows' in read && read.rows[0]).toEqual(HEADINGS);
    const some = await workbook({ A: [HEADINGS, ...rows.slice(0, 300)] });
    expect(await readSpreadsheet(some)).toEqual({ fault: 'tooManyRows', n: 301 });
  });

  test('that unpacks to far more than it is, is damaged or is another format, is refused', async () => {
    const bytes = await workbook({ A: [HEADINGS] });
    const files = unzipSync(bytes);
    const huge = zipSync({ ...files, 'xl/media/a.bin': new Uint8Array(40 * 1024 * 1024) });
    expect(huge.length).toBeLessThan(100_000);
    expect(await readSpreadsheet(huge)).toEqual({ fault: 'tooBig' });
    expect(await readSpreadsheet(bytes.slice(0, bytes.length - 200))).toEqual({ fault: 'damaged' });
    expect(await readSpreadsheet(zipSync({ 'content.xml': strToU8('<x/>') }))).toEqual({ fault: 'otherFormat' });
    expect(await readSpreadsheet(changed(bytes, 'xl/worksheets/sheet1.xml', /[\s\S]+/, '<worksheet><'))).toEqual({
      fault: 'damaged',
    });
  });
});

describe('other files', () => {
  test.each([
    ['an old workbook with another name', [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1], 'oldExcel'],
    ['a picture', [0x89, 0x50, 0x4e, 0x47, 0, 0, 0], 'notText'],
    ['nothing', [], 'empty'],
    ['only empty lines', [10, 10, 59, 10], 'empty'],
    ['more than two megabytes', new Array(2 * 1024 * 1024 + 1).fill(65), 'tooBig'],
  ])('%s is refused by name', async (_, bytes, fault) => {
    expect(await readSpreadsheet(Uint8Array.from(bytes))).toEqual({ fault });
  });

  test.each([
    ['semicolons, as Excel writes in Norway', 'Tittel;Dato;Sted\r\n"Kafé; sent";1,5;Åsen\r\n', 'utf8'],
    ['commas', 'Tittel,Dato,Sted\n"Kafé; sent","1,5",Åsen\n', 'utf8'],
    ['a byte order mark', '\ufeffTittel;Dato;Sted\nKafé; sent;1,5;Åsen'.replace('Kafé; sent', '"Kafé; sent"'), 'utf8'],
    ['tabs in UTF-16', '\ufeffTittel\tDato\tSted\nKafé; sent\t1,5\tÅsen\n', 'utf16le'],
    ['Windows-1252', 'Tittel;Dato;Sted\n"Kafé; sent";1,5;Åsen\n', 'latin1'],
  ] as const)('text with %s is read', async (_, text, encoding) => {
    expect(await rowsOf(Buffer.from(text, encoding))).toEqual([HEADINGS, ['Kafé; sent', '1,5', 'Åsen']]);
  });

  test('text that names its separator keeps its row numbers', async () => {
    expect(await rowsOf(Buffer.from('sep=|\nTittel|Dato\nTur|1.12.2026\n'))).toEqual([
      [],
      ['Tittel', 'Dato'],
      ['Tur', '1.12.2026'],
    ]);
  });
});

type Rows = readonly (readonly (string | { value: unknown; type?: unknown; format?: string })[])[];

async function workbook(sheets: Record<string, Rows>): Promise<Uint8Array> {
  const written = Object.entries(sheets).map(([sheet, rows]) => ({
    sheet,
    data: rows.map((row) => row.map((cell) => (typeof cell === 'string' ? { value: cell } : cell))),
  }));
  return new Uint8Array(await writeExcelFile(written as Parameters<typeof writeExcelFile>[0]).toBuffer());
}

function changed(bytes: Uint8Array, path: string, from: string | RegExp, to: string): Uint8Array {
  const files = unzipSync(bytes);
  const text = strFromU8(files[path] as Uint8Array).replace(from, () => to);
  return zipSync({ ...files, [path]: strToU8(text) });
}

async function rowsOf(bytes: Uint8Array): Promise<string[][]> {
  const read = await readSpreadsheet(bytes);
  if ('fault' in read) throw new Error(read.fault);
  return read.rows;
}
