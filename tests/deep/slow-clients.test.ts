import { once } from 'node:events';
import { connect } from 'node:net';
import { expect, test } from 'vitest';
import { wholeGateway } from '../gateway/support/whole-gateway.ts';

const FORM = [
  ...['POST /logg-inn/ HTTP/1.1', 'Host: x', 'Origin: ORIGIN', 'Content-Length: 10000'],
  'Content-Type: application/x-www-form-urlencoded',
].join('\r\n');

test.each([
  ['the head of a request', 'POST /logg-inn/ HTTP/1.1\r\nHost: x\r\nX-Drip: ', 30],
  ['a form', `${FORM}\r\n\r\nemail=`, 200],
])('a client that drips %s is cut off, while others are served', async (what, start, seconds) => {
  const { gateway, browser } = await wholeGateway();
  await gateway.start();
  const socket = connect(gateway.port, '127.0.0.1');
  const began = performance.now();
  socket.on('error', () => undefined).resume();
  socket.write(start.replace('ORIGIN', browser.origin));
  const dripping = setInterval(() => socket.write('x'), 500);
  await once(socket, 'close');
  clearInterval(dripping);
  const took = (performance.now() - began) / 1000;
  console.log(`A client that drips ${what} was cut off after ${took.toFixed(0)} s`);
  expect(took).toBeLessThan(seconds);
  expect((await browser.get('/')).status).toBe(200);
  expect(gateway.lines.join('\n')).not.toContain('"event":"fault"');
  expect(gateway.ends).toBe(0);
});
