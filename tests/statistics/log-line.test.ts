import { expect, test } from 'vitest';
import { readLogLine } from '../../src/statistics/log-line.ts';

const REQUEST = { date: '2026-11-30', method: 'GET', path: '/aktiviteter/', status: 200, address: '192.0.2.9' };

test('the combined format of nginx and Apache is read, without the query', () => {
  const line =
    '192.0.2.9 - - [30/Nov/2026:05:14:27 +0100] "GET /aktiviteter/?q=hjelp HTTP/1.1" 200 8123 "https://elvedal.example/" "Mozilla/5.0 (X11) \\"A\\""';
  expect(readLogLine(line)).toMatchObject(REQUEST);
  expect(JSON.stringify(readLogLine(line))).not.toContain('hjelp');
});

test('the format of the nginx files of this project is read, with and without a user agent', () => {
  const line = '192.0.2.9 [30/Nov/2026:05:14:27 +0100] "GET /aktiviteter/ HTTP/2.0" 200 8123 0.001';
  expect(readLogLine(line)).toEqual({ ...REQUEST, agent: '' });
  expect(readLogLine(`${line} "Thunderbird/128.0"`)).toEqual({ ...REQUEST, agent: 'Thunderbird/128.0' });
  expect(readLogLine(`${line} "-"`)).toEqual({ ...REQUEST, agent: '' });
});

test('the JSON of Caddy is read, with the date in Norway', () => {
  const line = {
    ts: Date.parse('2026-11-29T23:30:00Z') / 1000,
    status: 200,
    request: {
      ...{ method: 'GET', uri: '/aktiviteter/?q=x', client_ip: '192.0.2.9' },
      headers: { 'User-Agent': ['Thunderbird/128.0'] },
    },
  };
  expect(readLogLine(JSON.stringify(line))).toEqual({ ...REQUEST, agent: 'Thunderbird/128.0' });
});

test.each([
  '',
  'nonsense',
  '{"ts": 1',
  '{}',
  '192.0.2.9 - - [30/Nov/2026:05:14:27 +0100] "" 400 0 "-" "-"',
  '192.0.2.9 - - [31/Foo/2026:05:14:27 +0100] "GET / HTTP/1.1" 200 1 "-" "-"',
  '192.0.2.9 - - [30/Nov/2026:05:14:27 +0100] "\\x16\\x03\\x01" 400 157 "-" "-"',
  '192.0.2.9 - - [30/Nov/2026:05:14:27 +0100] "GET / HTTP/1.1" abc',
])('«%s» is no request', (line) => {
  expect(readLogLine(line)).toBeUndefined();
});
