import { createHash } from 'node:crypto';
import { closeSync, fstatSync, openSync, readFileSync, type Stats, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname, join } from 'node:path';
import { contentType } from 'mime-types';
import send from 'send';
import { acceptedEncodings } from '../../src/gateway/http/compression.ts';
import { isCompressible } from '../../src/publish/compress.ts';

/**
 * Sends a file of a site, in the smallest encoding that it is stored in and the client accepts; returns whether it could.
 *
 * The ETag is strong and comes from the bytes that are sent, so a file that a new build wrote again unchanged is
 * answered with 304 (RFC 9110, 13.1.2). Range, If-Range and HEAD are those of `send`.
 */
export async function sendFile(
  request: IncomingMessage,
  response: ServerResponse,
  folder: string,
  path: string,
): Promise<boolean> {
  const stored = storedFile(request, folder, path);
  if (!stored) return false;
  if (isWholeWanted(request) && isSmallAndShown(path, stored)) return sendWhole(response, path, stored);
  const tag = await tagOf(stored);
  return new Promise((resolve) => {
    send(request, encodePath(stored.path), { root: folder, dotfiles: 'ignore', etag: false, cacheControl: false })
      .on('headers', (_response: ServerResponse, _path: string, sent: Stats) => {
        setHeaders(response, path, stored);
        // If a new build was put in place meanwhile, the tag would belong to other bytes.
        if (stampOf(sent) === stampOf(stored.stats)) response.setHeader('ETag', tag);
      })
      .on('error', ({ status, headers }: SendError) => {
        if (status === 404) return resolve(false);
        // A range that the file does not have, or a condition that it does not meet.
        response.writeHead(status, headers).end();
      })
      .on('directory', () => resolve(false))
      .pipe(response);
    response.once('close', () => resolve(true));
  });
}

// In bytes. Up to it files are read faster without waiting: each wait for another thread takes longer than reading.
const MOST_AT_ONCE = 256 * 1024;

/** Checks whether a client wants a file as it is, whatever it has of it. */
function isWholeWanted({ method, headers }: IncomingMessage): boolean {
  return method === 'GET' && !headers.range && !Object.keys(headers).some((name) => name.startsWith('if-'));
}

/** Checks whether a file is small, and not one that `send` refuses: one that is hidden, or in a hidden folder. */
function isSmallAndShown(path: string, { stats }: StoredFile): boolean {
  return stats.size <= MOST_AT_ONCE && !/(?:^|\/)\./.test(path);
}

function sendWhole(response: ServerResponse, path: string, stored: StoredFile): true {
  const { bytes, stats } = readAtOnce(stored.file);
  setHeaders(response, path, stored);
  response.setHeader('ETag', knownTag(stored.file, stats) ?? newTag(stored.file, stats, bytes));
  response.setHeader('Last-Modified', stats.mtime.toUTCString());
  response.setHeader('Accept-Ranges', 'bytes');
  response.setHeader('Content-Length', bytes.length);
  response.end(bytes);
  return true;
}

/** Reads a file with what identifies its version, also if a new build is put in place meanwhile. */
function readAtOnce(file: string): { bytes: Buffer; stats: Stats } {
  const opened = openSync(file, 'r');
  try {
    return { stats: fstatSync(opened), bytes: readFileSync(opened) };
  } finally {
    closeSync(opened);
  }
}

/** An error of `send`, with the headers of its answer. */
interface SendError {
  status: number;
  headers?: Record<string, string>;
}

/** A file as it is stored: the path in the site, and its encoding. */
interface StoredFile {
  path: string;
  file: string;
  encoding?: string;
  stats: Stats;
}

function setHeaders(response: ServerResponse, path: string, { encoding }: StoredFile): void {
  const type = contentType(extname(path)) || 'application/octet-stream';
  if (!response.hasHeader('Content-Type')) response.setHeader('Content-Type', type);
  if (!response.hasHeader('Cache-Control')) response.setHeader('Cache-Control', 'no-cache');
  if (isCompressible(path)) response.setHeader('Vary', 'Accept-Encoding');
  if (encoding) response.setHeader('Content-Encoding', encoding);
}

function storedFile(request: IncomingMessage, folder: string, path: string): StoredFile | undefined {
  for (const { encoding, suffix } of isCompressible(path)
    ? acceptedEncodings(request.headers['accept-encoding']?.toString())
    : []) {
    const stored = fileAt(folder, path + suffix);
    if (stored) return { ...stored, encoding };
  }
  return fileAt(folder, path);
}

function fileAt(folder: string, path: string): StoredFile | undefined {
  const file = join(folder, path);
  const stats = path.includes('\0') ? undefined : statIfAny(file);
  return stats?.isFile() ? { path, file, stats } : undefined;
}

// A path with a file among its folders, or with too long a name, is an error and not a missing file.
function statIfAny(file: string): Stats | undefined {
  try {
    return statSync(file, { throwIfNoEntry: false });
  } catch {
    return undefined;
  }
}

/** The tags of files, with what identifies the version of each; one entry per path, so as many as a site has files. */
const tags = new Map<string, { stamp: string; tag: string }>();

async function tagOf({ file, stats }: StoredFile): Promise<string> {
  return knownTag(file, stats) ?? newTag(file, stats, await readFile(file));
}

function knownTag(file: string, stats: Stats): string | undefined {
  const known = tags.get(file);
  return known?.stamp === stampOf(stats) ? known.tag : undefined;
}

function newTag(file: string, stats: Stats, bytes: Buffer): string {
  const tag = `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 22)}"`;
  tags.set(file, { stamp: stampOf(stats), tag });
  return tag;
}

function stampOf({ ino, size, mtimeMs }: Stats): string {
  return `${ino} ${size} ${mtimeMs}`;
}

function encodePath(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/');
}
