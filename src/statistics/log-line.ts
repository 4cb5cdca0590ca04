/** What is read of one answered request: never the whole address of a reader, and never what was searched for. */
export interface LoggedRequest {
  /** In Norway, where the server logs its own local time or says its zone: `2026-11-30`. */
  date: string;
  method: string;
  /** Without the query. */
  path: string;
  status: number;
  /** The address of the reader; only for distinguishing readers while counting. */
  address: string;
  agent: string;
}

/**
 * Reads a line of an access log; undefined if it is not one.
 *
 * Knows the combined format of nginx and Apache, the formats of the nginx files of this project, which leave out some
 * of its fields, and the JSON of Caddy.
 */
export function readLogLine(line: string): LoggedRequest | undefined {
  return line.startsWith('{') ? readJsonLine(line) : readCombinedLine(line);
}

// 203.0.113.9 - - [30/Nov/2026:05:14:27 +0000] "GET /aktiviteter/ HTTP/1.1" 200 8123 "https://…" "Mozilla/5.0 …"
function readCombinedLine(line: string): LoggedRequest | undefined {
  const opened = line.indexOf('[');
  const closed = line.indexOf('] "', opened);
  const quoted = line.indexOf('" ', closed + 3);
  if (opened < 1 || closed < 0 || quoted < 0) return undefined;
  const request = line.slice(closed + 3, quoted);
  const [method, path] = partsOfRequest(request);
  const status = Number(line.slice(quoted + 2, quoted + 5));
  const date = dateOfLog(line.slice(opened + 1, opened + 12));
  if (path === '' || !(status >= 100) || date === undefined) return undefined;
  return { date, method, path, status, address: line.slice(0, line.indexOf(' ')), agent: lastQuoted(line, quoted + 5) };
}

function partsOfRequest(request: string): [method: string, path: string] {
  const space = request.indexOf(' ');
  const end = request.indexOf(' ', space + 1);
  return [request.slice(0, space), pathOf(request.slice(space + 1, end < 0 ? undefined : end))];
}

function pathOf(address: string): string {
  const end = address.indexOf('?');
  const path = end < 0 ? address : address.slice(0, end);
  return path.startsWith('/') ? path : '';
}

/** Returns the text in the last pair of quotes after an index; empty if there is none, or only a hyphen. */
function lastQuoted(line: string, from: number): string {
  const end = line.lastIndexOf('"');
  const start = line.lastIndexOf('"', end - 1);
  const text = start > from && end > start ? line.slice(start + 1, end) : '';
  return text === '-' ? '' : text;
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

// Nearly all lines have the date of the line before.
let lastDate = { logged: '', date: undefined as string | undefined };

/** Turns «30/Nov/2026» into «2026-11-30». */
function dateOfLog(logged: string): string | undefined {
  if (lastDate.logged !== logged) lastDate = { logged, date: readDate(logged) };
  return lastDate.date;
}

function readDate(logged: string): string | undefined {
  const [, day, month = '', year] = /^(\d\d)\/(\w{3})\/(\d{4})$/.exec(logged) ?? [];
  const index = MONTHS.indexOf(month);
  return day && index >= 0 ? `${year}-${String(index + 1).padStart(2, '0')}-${day}` : undefined;
}

/** The fields that are read of a line of Caddy's log. */
interface CaddyLine {
  ts?: number | string;
  status?: number;
  request?: {
    method?: string;
    uri?: string;
    client_ip?: string;
    remote_ip?: string;
    headers?: Record<string, string[] | undefined>;
  };
}

const inOslo = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Oslo' });

function readJsonLine(line: string): LoggedRequest | undefined {
  let read: CaddyLine;
  try {
    read = JSON.parse(line) as CaddyLine;
  } catch {
    return undefined;
  }
  const { ts, status, request } = read;
  const path = pathOf(request?.uri ?? '');
  const moment = new Date(typeof ts === 'number' ? ts * 1000 : (ts ?? Number.NaN));
  if (path === '' || !status || Number.isNaN(moment.getTime())) return undefined;
  return {
    date: inOslo.format(moment),
    method: request?.method ?? '',
    path,
    status,
    address: request?.client_ip ?? request?.remote_ip ?? '',
    agent: request?.headers?.['User-Agent']?.[0] ?? '',
  };
}
