/** Returns a cell as one text. Dates are written as content has them: `2026-12-01`, `18:00` or both with a `T`. */
export function cellText(cell: unknown): string {
  if (cell === null || cell === undefined) return '';
  if (cell instanceof Date) return momentText(cell);
  if (typeof cell === 'boolean') return cell ? 'ja' : 'nei';
  if (typeof cell === 'number') return String(Math.round(cell * 1e6) / 1e6);
  return String(cell)
    .replace(/\r\n?/g, '\n')
    .replace(/[\u00a0\t]/g, ' ')
    .normalize('NFC')
    .trim();
}

const MINUTE = 60_000;
// Both date systems count from a day long ago; a time of day is a part of that first day.
const FIRST_YEAR_OF_DATES = 1905;

/** Spreadsheets have no time zones: the library gives wall clocks as if they were UTC, and a minute may be a bit off. */
function momentText(date: Date): string {
  if (Number.isNaN(date.getTime())) return '';
  const text = new Date(Math.round(date.getTime() / MINUTE) * MINUTE).toISOString();
  const [day = '', time = ''] = [text.slice(0, 10), text.slice(11, 16)];
  if (Number(day.slice(0, 4)) < FIRST_YEAR_OF_DATES) return time;
  return time === '00:00' ? day : `${day}T${time}`;
}
