import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';
import type { FetchCalendar } from '../../../src/gateway/association-calendars/import-calendar.ts';
import { fetchCalendar } from '../../../src/gateway/imports/fetch-calendar.ts';
import { pinnedRequest } from '../../../src/gateway/outgoing/pinned-request.ts';
import { moderatedPortal } from '../support/review.ts';

/** What the calendar server answers to each request. */
export type Answer = (request: IncomingMessage, response: ServerResponse) => void;

export const ADDRESS = 'https://kalender.example/turlag.ics';

/** The text of a calendar with some events. */
export function calendar(...events: readonly (readonly string[])[]): string {
  const lines = events.flatMap((event) => ['BEGIN:VEVENT', 'DTSTAMP:20261101T000000Z', ...event, 'END:VEVENT']);
  return ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//example//NO', ...lines, 'END:VCALENDAR', ''].join('\r\n');
}

/** One event in the evening of a day of December. */
export function evening(uid: string, title: string, day: number, ...more: readonly string[]): string[] {
  const date = `202612${String(day).padStart(2, '0')}`;
  const times = [`DTSTART;TZID=Europe/Oslo:${date}T180000`, `DTEND;TZID=Europe/Oslo:${date}T200000`];
  return [`UID:${uid}`, `SUMMARY:${title}`, ...times, 'LOCATION:Klubbhuset', ...more];
}

/** A calendar server on this machine, and a fetcher for which its name seems to be at a public address. */
async function calendarServer(first: Answer, timeout = 2000) {
  const server = {
    answer: first,
    asked: [] as IncomingMessage['headers'][],
    fetchCalendar: undefined as unknown as FetchCalendar,
  };
  const listening = createServer((request, response) => {
    server.asked.push(request.headers);
    server.answer(request, response);
  });
  await new Promise<void>((done) => listening.listen(0, '127.0.0.1', done));
  onTestFinished(() => {
    listening.closeAllConnections();
    listening.close();
  });
  const { port } = listening.address() as AddressInfo;
  server.fetchCalendar = (address, validators) =>
    fetchCalendar(address, {
      ...{ validators, timeout },
      resolve: async (host) => (host === 'kalender.example' ? ['93.184.215.14'] : ['10.0.0.1']),
      transport: ({ host, pathname }, _pinned, options) =>
        pinnedRequest(new URL(pathname, `http://${host}:${port}`), '127.0.0.1', options),
    });
  return server;
}

/** Answers with a calendar. */
export function answerWith(text: string, headers: Record<string, string> = {}): Answer {
  return (_request, response) => {
    response.writeHead(200, { 'content-type': 'text/calendar; charset=utf-8', ...headers });
    response.end(text);
  };
}

/** A portal in which the hiking club has a calendar on a server of its own. */
export async function portalWithCalendar(first: Answer, { timeout = 2000 } = {}) {
  const server = await calendarServer(first, timeout);
  const portal = await moderatedPortal({ fetchCalendar: server.fetchCalendar });
  return { ...portal, server };
}
