import { html } from 'hono/html';
import { type Language, wholeNumber } from '../../i18n/index.ts';
import type { Html } from '../http/page-frame.ts';

interface BarRow {
  name: Html;
  note?: string;
  /** The first one is drawn. */
  numbers: readonly number[];
}

interface BarTable {
  columns: readonly string[];
  rows: readonly BarRow[];
  /** The id of the heading. */
  labelledBy: string;
}

/** Renders a table with a bar in each row: the numbers are read as text, the bars only seen. */
export function barTable(language: Language, { columns, rows, labelledBy }: BarTable): Html {
  const most = Math.max(1, ...rows.map(({ numbers: [first = 0] }) => first));
  return html`<table
    class="ds-table bar-table"
    data-color="neutral"
    aria-labelledby="${labelledBy}"
    ${columns.length > 2 && 'data-many'}
  >
    <thead>
      <tr>
        ${columns.map((column) => html`<th scope="col">${column}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${rows.map(
        ({ name, note, numbers }) =>
          html`<tr>
            <th scope="row">${name} ${note && html`<span>${note}</span>`}${bar(numbers[0] ?? 0, most)}</th>
            ${numbers.map((each, index) => html`<td data-label="${columns[index + 1]}">${wholeNumber(language, each)}</td>`)}
          </tr>`,
      )}
    </tbody>
  </table>`;
}

/** Draws a bar as wide as its share of the largest number, in per cent. */
function bar(value: number, most: number): Html {
  const width = Math.round((1000 * value) / most) / 10;
  return html`<svg class="bar" viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden="true">
    <rect width="${width}" height="1" />
  </svg>`;
}
