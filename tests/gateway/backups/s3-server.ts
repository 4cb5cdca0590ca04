import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { onTestFinished, vi } from 'vitest';

const BUCKET = 'dugnad';
const KEY = 'the-key';

/** A server that speaks as much of S3 as storing, reading, listing and deleting small objects needs. */
export interface S3Server {
  /** The stored objects by name. */
  objects: Map<string, Buffer>;
  /** Called before each object is stored; may change it, or throw so that it is refused. */
  onPut: (body: Buffer) => Buffer;
  /** Called before each object is sent; may change it. */
  onGet: (body: Buffer) => Buffer;
}

/** Starts the server, and makes it the remote `offsite:` of rclone until the test ends. */
export async function startS3(): Promise<S3Server> {
  const s3: S3Server = { objects: new Map(), onPut: (body) => body, onGet: (body) => body };
  const server = createServer((request, response) => answer(s3, request, response));
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  const settings = {
    ...{ TYPE: 's3', PROVIDER: 'Other', REGION: 'eu-north-1', ENDPOINT: `http://127.0.0.1:${port}` },
    ...{ ACCESS_KEY_ID: KEY, SECRET_ACCESS_KEY: 'the-secret' },
  };
  for (const [name, value] of Object.entries(settings)) vi.stubEnv(`RCLONE_CONFIG_OFFSITE_${name}`, value);
  vi.stubEnv('RCLONE_LOW_LEVEL_RETRIES', '1');
  // Some versions of rclone refuse to start with it.
  vi.stubEnv('AWS_CA_BUNDLE', undefined);
  onTestFinished(() => {
    vi.unstubAllEnvs();
    server.close();
  });
  return s3;
}

async function answer(s3: S3Server, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const url = new URL(request.url ?? '/', 'http://s3.example');
  const [, bucket, ...names] = decodeURIComponent(url.pathname).split('/');
  const name = names.join('/');
  const signed = `${request.headers.authorization ?? ''}${url.searchParams.get('X-Amz-Credential') ?? ''}`;
  if (!signed.includes(`${KEY}/`)) return refuse(response, 403, 'AccessDenied');
  if (bucket !== BUCKET) return refuse(response, 404, 'NoSuchBucket');
  if (request.method === 'PUT') return put(s3, name, request, response);
  if (request.method === 'GET' && name === '') return list(s3, response);
  const object = s3.objects.get(name);
  if (!object) return refuse(response, 404, 'NoSuchKey');
  if (request.method === 'DELETE') {
    s3.objects.delete(name);
    response.writeHead(204).end();
    return;
  }
  response.writeHead(200, { 'Content-Length': object.length, ETag: etagOf(object), 'Last-Modified': LONG_AGO });
  response.end(request.method === 'HEAD' ? undefined : s3.onGet(object));
}

async function put(s3: S3Server, name: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const body = await buffer(request);
  try {
    s3.objects.set(name, s3.onPut(body));
    // Of what was sent, whatever is stored.
    response.writeHead(200, { ETag: etagOf(body) }).end();
  } catch {
    refuse(response, 507, 'QuotaExceeded');
  }
}

function list({ objects }: S3Server, response: ServerResponse): void {
  const contents = [...objects].map(
    ([name, body]) =>
      `<Contents><Key>${name}</Key><LastModified>2026-11-21T00:00:00.000Z</LastModified><ETag>${etagOf(body)}</ETag>` +
      `<Size>${body.length}</Size></Contents>`,
  );
  response.end(
    `<ListBucketResult><Name>${BUCKET}</Name><IsTruncated>false</IsTruncated>${contents.join('')}</ListBucketResult>`,
  );
}

const LONG_AGO = 'Sat, 21 Nov 2026 00:00:00 GMT';

function etagOf(body: Buffer): string {
  return `"${createHash('md5').update(body).digest('hex')}"`;
}

function refuse(response: ServerResponse, status: number, code: string): void {
  response.writeHead(status, { 'Content-Type': 'application/xml' }).end(`<Error><Code>${code}</Code></Error>`);
}
