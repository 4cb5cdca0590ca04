import { connect } from 'node:tls';

/** Until when the certificate of an address is valid, in milliseconds, or why it could not be read. */
export type Certificate = { validTo: number } | { error: string };

const TIMEOUT = 5000;

/** Reads the certificate that the server of a public https address presents; undefined for any other address. */
export async function readCertificate(url: string): Promise<Certificate | undefined> {
  const { protocol, hostname, port } = new URL(url);
  if (protocol !== 'https:' || hostname === 'localhost' || /^[\d.]+$|^\[/.test(hostname)) return undefined;
  const { promise, resolve } = Promise.withResolvers<Certificate>();
  // An expired certificate is to be read, too; nothing is sent.
  const socket = connect({
    host: hostname,
    port: Number(port) || 443,
    servername: hostname,
    rejectUnauthorized: false,
  });
  socket.setTimeout(TIMEOUT, () => socket.destroy(Object.assign(new Error('timeout'), { code: 'ETIMEDOUT' })));
  socket.once('secureConnect', () => {
    const { valid_to: validTo } = socket.getPeerCertificate();
    resolve(validTo ? { validTo: Date.parse(validTo) } : { error: 'none' });
    socket.end();
  });
  socket.once('error', (error: NodeJS.ErrnoException) => resolve({ error: error.code ?? error.message }));
  return promise;
}
