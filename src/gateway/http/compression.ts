import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { Context } from 'hono';
import { createMiddleware } from 'hono/factory';
import { parseAccept } from 'hono/utils/accept';
import { COMPRESSIBLE_CONTENT_TYPE_REGEX } from 'hono/utils/compress';
import { ENCODINGS } from '../../publish/compress.ts';
import type { GatewayEnvironment } from './context.ts';

/** Lists the encodings of ours that a client accepts, the smallest first. */
export function acceptedEncodings(header: string | undefined): (typeof ENCODINGS)[number][] {
  const accepted = parseAccept(header ?? '');
  return ENCODINGS.filter(({ encoding }) => accepted.some(({ type, q }) => type === encoding && q > 0));
}

/** Compresses the pages and data of the gateway itself, as far as their length reveals no secret. */
export const compressAnswers = createMiddleware<GatewayEnvironment>(async (context, next) => {
  await next();
  if (context.var.isSite || !isCompressible(context.res) || !isLengthHarmless(context)) return;
  context.header('Vary', 'Accept-Encoding', { append: true });
  const [accepted] = acceptedEncodings(context.req.header('Accept-Encoding'));
  if (accepted) context.res = await compressed(context.res, accepted.encoding);
});

// What has a tag, a length or parts of its own is left as it is.
const UNTOUCHED = ['Content-Encoding', 'Content-Length', 'Content-Range', 'ETag', 'Transfer-Encoding'];

function isCompressible({ body, headers }: Response): boolean {
  const type = headers.get('Content-Type') ?? '';
  return body !== null && COMPRESSIBLE_CONTENT_TYPE_REGEX.test(type) && !UNTOUCHED.some((name) => headers.has(name));
}

/**
 * Checks that no other site can choose text of an answer that also has a secret: compression would make the answer
 * shorter when a guess is right, and the length can be seen on the wire (BREACH).
 *
 * Sign-in pages have keys and codes. Other sites can make a browser open only what its address says, so an answer may
 * repeat their text only if there is a query; what they post is refused by `sameOriginOnly`. Other pages have no token
 * that lets somebody in, so what writers have stored there gains nothing from being beside it.
 */
function isLengthHarmless({ req }: Context): boolean {
  if (SIGN_IN.test(req.path)) return false;
  return req.method === 'POST' || new URL(req.url).search === '';
}

const SIGN_IN = /^\/(?:[a-z]+\/)?logg-inn\//;

// A smaller answer fits into one packet in any case.
const LEAST_BYTES = 1024;

const encoders = {
  br: (bytes: Buffer) => promisify(brotliCompress)(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }),
  gzip: (bytes: Buffer) => promisify(gzip)(bytes),
};

async function compressed(response: Response, encoding: keyof typeof encoders): Promise<Response> {
  const bytes = Buffer.from(await response.arrayBuffer());
  if (bytes.length < LEAST_BYTES) return new Response(bytes, response);
  const body = await encoders[encoding](bytes);
  const answer = new Response(new Uint8Array(body), response);
  answer.headers.set('Content-Encoding', encoding);
  answer.headers.set('Content-Length', String(body.length));
  return answer;
}
