import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cellAt, columnsOf, csvFile, escapeFormula } from '../../../src/feeds/open-data/csv.ts';

/** Parses CSV by RFC 4180, or like a spreadsheet with another separator. */
function parse(csv: string, separator = ';'): string[][] {
  const rows: string[][] = [[]];
  let cell = '';
  let isQuoted = false;
  const text = csv.replace(/^\ufeff/, '');
  for (let at = 0; at < text.length; at++) {
    const sign = text[at] as string;
    if (isQuoted) {
      if (sign !== '"') cell += sign;
      else if (text[at + 1] === '"') cell += text[++at];
      else isQuoted = false;
    } else if (sign === '"' && cell === '') isQuoted = true;
    else if (sign === separator) cell = end(rows, cell);
    else if (sign === '\r' && text[at + 1] === '\n') {
      cell = end(rows, cell);
      rows.push([]);
      at++;
    } else cell += sign;
  }
  return rows.slice(0, -1);
}

function end(rows: string[][], cell: string): '' {
  rows.at(-1)?.push(cell);
  return '';
}

const BEGINS_FORMULA = /^[\s"'＂＇\p{Z}\p{Cf}]*[=+\-@＝＋－＠]/u;

// Text that only an attacker would write.
const hostile = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc
    .array(
      fc.constantFrom(
        ...[
          '=',
          '+',
          '-',
          '@',
          '＝',
          '＋',
          '－',
          '＠',
          '\t',
          '\r',
          '\n',
          '\r\n',
          '"',
          '""',
          "'",
          ';',
          ',',
          ' ',
          '\u00a0',
        ],
        ...['\u200b', '\ufeff', '\0', '\u202e', "cmd|' /C calc'!A0", 'HYPERLINK("https://x")', '1', 'Å', '|', '\\'],
      ),
      { maxLength: 12 },
    )
    .map((parts) => parts.join('')),
);

test('Any text reads back unchanged, and none begins like a formula', () => {
  fc.assert(
    fc.property(fc.array(fc.array(hostile, { minLength: 2, maxLength: 4 }), { minLength: 1 }), (rows) => {
      const read = parse(csvFile(rows));
      expect(read).toEqual(rows.map((row) => row.map(escapeFormula)));
      for (const cell of read.flat()) {
        expect(cell).not.toMatch(/^[=+\-@\t\r\n]/);
        // Behind an apostrophe a sign is text.
        if (!cell.startsWith("'")) expect(cell).not.toMatch(BEGINS_FORMULA);
      }
    }),
    { numRuns: 500 },
  );
});

test.each([',', '\t'])('A spreadsheet with %j as the separator finds no formula either', (separator) => {
  fc.assert(
    fc.property(
      hostile,
      fc.constantFrom("=cmd|' /C calc'!A0", '@SUM(1)', '+HYPERLINK("x")', '-2+3'),
      (text, formula) => {
        const cells = parse(csvFile([['slug', `${text}${separator}${formula}`]]), separator).flat();
        for (const cell of cells) expect(cell).not.toMatch(/^[\s"]*(?:[=@]|[+-][\p{L}\p{N}(])/u);
      },
    ),
    { numRuns: 500 },
  );
});

describe('An apostrophe escapes', () => {
  test.each([
    '=1+1',
    "=cmd|' /C calc'!A0",
    '+47 900 00 000',
    '-5 grader',
    '@SUM(A1)',
    '\tx',
    '\rx',
    ' =1',
    '"=1"',
    "'=1",
    '\u00a0\u200b=1',
    '＝1+1',
    '＋1',
    '－1',
    '＠x',
  ])('%j', (text) => {
    expect(escapeFormula(text)).toBe(`'${text}`);
  });

  test('a formula after what another spreadsheet treats as the end of a cell', () => {
    expect(escapeFormula('Hei,=1+1;"@x"\n+A1')).toBe(`Hei,'=1+1;'"@x"\n'+A1`);
    expect(escapeFormula('\t\n=1')).toBe("'\t\n'=1");
  });
});

test.each([
  'Kari',
  '61 00 00 10',
  '9–15',
  '100,- for alle',
  'Ta med:\n- sko\n- mat',
  'a=b',
  'kari@elvedal.example',
  '',
])('Ordinary text is unchanged: %j', (text) => {
  expect(escapeFormula(text)).toBe(text);
});

test('The file begins with a byte order mark, ends every line with CR LF, and doubles quotes', () => {
  expect(
    csvFile([
      ['a', 'b'],
      ['sa «"hei"»', 'to\nlinjer'],
    ]),
  ).toBe('\ufeff"a";"b"\r\n"sa «""hei""»";"to\nlinjer"\r\n');
});

test('A number has a decimal comma and no quotes, and may be negative', () => {
  expect(csvFile([[12.5, -5, 0, undefined, true]])).toBe('\ufeff12,5;-5;0;;"true"\r\n');
});

test('Columns follow from the schema: nested fields by path, fields by language not at all', () => {
  const line = { type: 'string' };
  const contact = { type: 'object', properties: { role: line, phone: line } };
  const schema = {
    type: 'array',
    items: {
      type: 'object',
      properties: {
        slug: line,
        contacts: { type: 'array', items: contact },
        repeat: { type: 'object', properties: { on: { type: 'array', items: line } } },
        translations: { type: 'object', additionalProperties: contact },
        html: line,
      },
    },
  };
  expect(columnsOf(schema)).toEqual(['slug', 'contacts.role', 'contacts.phone', 'repeat.on', 'html']);
});

describe('A cell holds', () => {
  const entry = {
    title: 'Turlaget',
    price: 40,
    themes: ['food', 'care'],
    audiences: [],
    repeat: { on: ['tue', 'thu'] },
    contacts: [{ role: 'Leder', phone: '61 00 00 10' }, { role: 'Kasserer' }, { role: 'Vert', phone: '61 00 00 12' }],
  };

  test.each([
    ['title', 'Turlaget'],
    ['price', 40],
    ['themes', 'food | care'],
    ['repeat.on', 'tue | thu'],
    ['contacts.role', 'Leder | Kasserer | Vert'],
    ['contacts.phone', '61 00 00 10 |  | 61 00 00 12'],
    ['audiences', undefined],
    ['contacts.sms', undefined],
    ['signup.url', undefined],
  ])('%s', (column, expected) => {
    expect(cellAt(entry, column)).toBe(expected);
  });
});
