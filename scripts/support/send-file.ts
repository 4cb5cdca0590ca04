import { createHash } from 'node:crypto';
import type { Stats } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
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
  const stored = await storedFile(request, folder, path);
  if (!stored) return false;
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

async function storedFile(request: IncomingMessage, folder: string, path: string): Promise<StoredFile | undefined> {
  for (const { encoding, suffix } of isCompressible(path)
    ? acceptedEncodings(request.headers['accept-encoding']?.toString())
    : []) {
    const stored = await fileAt(folder, path + suffix);
    if (stored) return { ...stored, encoding };
  }
  return fileAt(folder, path);
}

async function fileAt(folder: string, path: string): Promise<StoredFile | undefined> {
  const file = join(folder, path);
  const stats = path.includes('\0') ? undefined : await stat(file).catch(() => undefined);
  return stats?.isFile() ? { path, file, stats } : undefined;
}

/** The tags of files, with what identifies the version of each; one entry per path, so as many as a site has files. */
const tags = new Map<string, { stamp: string; tag: string }>();

async function tagOf({ file, stats }: StoredFile): Promise<string> {
  const stamp = stampOf(stats);
  const known = tags.get(file);
  if (known?.stamp === stamp) return known.tag;
  const digest = createHash('sha256')
    .update(await readFile(file))
    .digest('base64url');
  const tag = `"${digest.slice(0, 22)}"`;
  tags.set(file, { stamp, tag });
  return tag;
}

function stampOf({ ino, size, mtimeMs }: Stats): string {
  return `${ino} ${size} ${mtimeMs}`;
}

function encodePath(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/');
}
