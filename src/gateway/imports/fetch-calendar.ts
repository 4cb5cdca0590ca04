import type { IncomingMessage } from 'node:http';
import { gunzipSync, inflateSync } from 'node:zlib';
import { decodedText } from '../../imports/decoded-text.ts';
import { MAX_CALENDAR_BYTES } from '../../imports/calendars/ical.ts';
import { type PinnedRequest, pinnedRequest } from '../outgoing/pinned-request.ts';
import { publicAddressOf, type Resolve } from '../outgoing/public-address.ts';

/** What the server said about the version that was fetched last. */
export interface Validators {
  etag?: string | undefined;
  lastModified?: string | undefined;
}

/** Why a calendar was not fetched. */
export type FetchFault = 'address' | 'not-public' | 'redirects' | 'status' | 'too-large' | 'unreachable';

export type FetchedCalendar =
  | { outcome: 'fetched'; text: string; validators: Validators }
  | { outcome: 'unchanged' }
  | { outcome: 'refused'; fault: FetchFault };

export interface FetchOptions {
  resolve?: Resolve;
  transport?: PinnedRequest;
  validators?: Validators | undefined;
  /** The media types to ask for, by default those of a calendar. */
  accept?: string;
  /** Milliseconds for all of it. */
  timeout?: number;
}

const TIMEOUT = 10_000;
const MAX_REDIRECTS = 3;
const CALENDAR = 'text/calendar, text/plain;q=0.5';

/**
 * Fetches a calendar from the public internet, if it has changed.
 *
 * The connection goes to an address that was found to be public; the same holds for each redirect.
 */
export async function fetchCalendar(address: string, options: FetchOptions = {}): Promise<FetchedCalendar> {
  const signal = AbortSignal.timeout(options.timeout ?? TIMEOUT);
  try {
    return await follow(address, MAX_REDIRECTS, { ...options, signal });
  } catch {
    return refused('unreachable');
  }
}

type Following = FetchOptions & { signal: AbortSignal };

async function follow(address: string, redirects: number, options: Following): Promise<FetchedCalendar> {
  const { resolve, transport = pinnedRequest, validators, accept = CALENDAR, signal } = options;
  const url = calendarAddress(address);
  if (!url) return refused('address');
  const pinned = await publicAddressOf(url, resolve);
  if (!pinned) return refused('not-public');
  const answer = await transport(url, pinned, { headers: headersOf(accept, validators), signal });
  const { statusCode = 0, headers } = answer;
  if (statusCode === 200) return read(answer);
  answer.destroy();
  if (statusCode === 304) return { outcome: 'unchanged' };
  if (![301, 302, 303, 307, 308].includes(statusCode) || !headers.location) return refused('status');
  const next = URL.parse(headers.location, url);
  return redirects > 0 ? follow(next?.href ?? '', redirects - 1, options) : refused('redirects');
}

async function read(answer: IncomingMessage): Promise<FetchedCalendar> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of answer as AsyncIterable<Buffer>) {
    size += part.length;
    if (size > MAX_CALENDAR_BYTES) {
      answer.destroy();
      return refused('too-large');
    }
    parts.push(part);
  }
  const { etag, 'last-modified': lastModified, 'content-encoding': encoding } = answer.headers;
  const bytes = decompressed(Buffer.concat(parts), encoding);
  if (!bytes) return refused('too-large');
  return { outcome: 'fetched', text: decodedText(bytes), validators: { etag, lastModified } };
}

// Compressed though it was not asked for; a small file may become a huge one.
function decompressed(bytes: Buffer, encoding: string | undefined): Buffer | undefined {
  const limit = { maxOutputLength: MAX_CALENDAR_BYTES };
  try {
    if (encoding === 'gzip') return gunzipSync(bytes, limit);
    return encoding === 'deflate' ? inflateSync(bytes, limit) : bytes;
  } catch {
    return undefined;
  }
}

function headersOf(accept: string, { etag, lastModified }: Validators = {}): Record<string, string> {
  return {
    accept,
    'accept-encoding': 'identity',
    'user-agent': 'Dugnad (import of calendars)',
    ...(etag && { 'if-none-match': etag }),
    ...(lastModified && { 'if-modified-since': lastModified }),
  };
}

/**
 * Reads the web address of a calendar: https at its usual port, without a name and password. `webcal:` means https.
 */
export function calendarAddress(text: string): URL | undefined {
  const url = URL.parse(text.trim().replace(/^webcals?:/i, 'https:'));
  if (url?.protocol !== 'https:' || url.port || url.username || url.password) return undefined;
  return url;
}

function refused(fault: FetchFault): FetchedCalendar {
  return { outcome: 'refused', fault };
}
