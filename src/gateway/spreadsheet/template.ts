import writeExcelFile from 'write-excel-file/node';
import { fill, type Language } from '../../i18n/index.ts';
import type { RowSetting } from '../../imports/spreadsheets/activity-rows.ts';
import { type Column, COLUMNS } from '../../imports/spreadsheets/columns.ts';

type Words = Pick<Language, 'words'>;
type Choices = Pick<RowSetting, 'kinds' | 'themes' | 'venues' | 'organisers'>;

/** Returns the rows of the template: the headings and an example, which is never read as an activity. */
export function templateRows({ words: { spreadsheet } }: Words, choices: Choices): string[][] {
  const example: Partial<Record<Column, string>> = {
    ...spreadsheet.exampleCells,
    title: spreadsheet.example,
    where: choices.venues[0]?.label ?? '',
    organiser: choices.organisers[0]?.label ?? '',
    kind: choices.kinds[0]?.label ?? '',
    theme: choices.themes[0]?.label ?? '',
  };
  const columns = templateColumns(choices);
  return [columns.map((column) => spreadsheet.columns[column]), columns.map((column) => example[column] ?? '')];
}

/** Creates the template as a workbook, with a second sheet that explains each column. All cells are text. */
export async function templateWorkbook(language: Words, choices: Choices): Promise<Buffer> {
  const { spreadsheet } = language.words;
  const [headings = [], ...rows] = templateRows(language, choices);
  const help = templateColumns(choices).map((column) => [
    spreadsheet.columns[column],
    helpOf(language, column, choices),
  ]);
  const widths = [{ width: 24 }, { width: 110 }];
  return writeExcelFile([
    {
      sheet: spreadsheet.sheetName,
      data: [heading(headings), ...rows.map((row) => row.map(text))],
      columns: headings.map(() => ({ width: 18 })),
      stickyRowsCount: 1,
    },
    {
      sheet: spreadsheet.helpSheetName,
      data: [heading(spreadsheet.helpHeadings), ...help.map((row) => row.map(text))],
      columns: widths,
    },
  ]).toBuffer();
}

type TemplateColumn = Exclude<Column, 'hours'>;

function templateColumns({ organisers }: Choices): TemplateColumn[] {
  const columns = COLUMNS.filter((column) => column !== 'hours');
  return columns.filter((column) => column !== 'organiser' || organisers.length > 1);
}

function helpOf({ words: { spreadsheet } }: Words, column: TemplateColumn, choices: Choices): string {
  const named = column === 'kind' ? choices.kinds : choices.themes;
  return fill(spreadsheet.columnHelp[column], { choices: named.map(({ label }) => label).join(', ') });
}

function heading(cells: readonly string[]) {
  return cells.map((value) => ({ value, fontWeight: 'bold' as const }));
}

// As text a date stays as it was written, whatever the language of the spreadsheet program.
function text(value: string) {
  return { value, type: String, format: '@' };
}
