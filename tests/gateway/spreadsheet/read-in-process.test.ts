import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { readInProcess } from '../../../src/gateway/spreadsheet/read-in-process.ts';

const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const ROW = `<row r="1">${cell('A1')}</row>`;

test.each([
  ['a cell in the last column of a row far down', `${ROW}<row r="99999">${cell('XFD99999')}</row>`],
  ['a row that no sheet has', `${ROW}<row r="999999999"></row>`],
  ['a column that no sheet has', `<row r="1">${cell('ZZZZZZZ1')}</row>`],
])('a workbook of a kilobyte with %s is refused, and the gateway goes on', async (_, rows) => {
  const bytes = workbook({ rows });
  expect(bytes.length).toBeLessThan(1500);
  expect(await readInProcess(bytes)).toEqual({ fault: 'tooBig' });
});

test.each([
  ['sheet', { rows: ROW, after: `<!-- ${'<mergeCell '.repeat(200_000)}-->` }],
  ['list of sheets', { rows: ROW, before: `<!-- ${'<workbookPr '.repeat(200_000)}-->` }],
])('a workbook whose %s has a tag many times without its end is read in linear time', async (_, parts) => {
  expect(await readInProcess(workbook(parts))).toEqual({ rows: [['Tittel']], notes: [] });
});

function cell(address: string): string {
  return `<c r="${address}" t="inlineStr"><is><t>Tittel</t></is></c>`;
}

function workbook({ rows, before = '', after = '' }: { rows: string; before?: string; after?: string }): Uint8Array {
  const sheets = '<sheets><sheet name="A" sheetId="1" r:id="rId1"/></sheets>';
  const relation = `<Relationship Id="rId1" Type="${RELATIONSHIPS}/worksheet" Target="worksheets/sheet1.xml"/>`;
  return zipSync({
    '[Content_Types].xml': strToU8('<Types/>'),
    'xl/workbook.xml': strToU8(`<workbook xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}">${before}${sheets}</workbook>`),
    'xl/_rels/workbook.xml.rels': strToU8(`<Relationships xmlns="${PACKAGE}">${relation}</Relationships>`),
    'xl/worksheets/sheet1.xml': strToU8(
      `<worksheet xmlns="${MAIN}"><sheetData>${rows}</sheetData>${after}</worksheet>`,
    ),
  });
}
