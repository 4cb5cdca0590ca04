import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';
import { expect, onTestFinished, test } from 'vitest';
import { outboxState, queueEmail, emailSender, type SendEmail } from '../../../src/gateway/email/outbox.ts';
import { mailTransport } from '../../../src/gateway/email/transport.ts';
import { openState } from '../../../src/gateway/storage/database.ts';
import { temporaryFolder } from '../../publish/folders.ts';
import { DAY, MINUTE, START } from '../support/gateway.ts';
import { freePort } from '../../../scripts/support/free-port.ts';

const LETTER = { to: 'kari@lag.example', subject: 'Innlogging til Dugnad', text: 'Hei, Kåre!\n\nKoden er 123 456.\n' };

interface Received {
  from: string;
  to: string[];
  raw: string;
}

/** Starts a local mail server. It responds with the error that `answer` throws, or accepts the email. */
async function mailServer(received: Received[], { port = 0, answer = (): void => {} } = {}): Promise<number> {
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onRcptTo: (_, __, done) => {
      try {
        answer();
        done();
      } catch (error) {
        done(error as Error);
      }
    },
    async onData(stream, { envelope }, done) {
      const raw = Buffer.concat(await stream.toArray()).toString();
      const from = envelope.mailFrom ? envelope.mailFrom.address : '';
      received.push({ from, to: envelope.rcptTo.map(({ address }) => address), raw });
      done();
    },
  });
  server.on('error', () => {});
  const listening = server.listen(port, '127.0.0.1');
  await once(listening, 'listening');
  onTestFinished(() => new Promise((closed) => server.close(() => closed())));
  return (listening.address() as AddressInfo).port;
}

function sendTo(port: number): SendEmail {
  return mailTransport({ mail: { smtp: `smtp://127.0.0.1:${port}`, from: 'post@dugnad.example' } });
}

function outbox(send: SendEmail) {
  const state = openState(temporaryFolder());
  onTestFinished(() => state.database.close());
  const logged: string[] = [];
  const log = (event: string, facts: object = {}) => void logged.push(JSON.stringify({ event, ...facts }));
  return { state, logged, deliver: emailSender(state, send, log) };
}

test('an email is sent over SMTP as written, and leaves the outbox', async () => {
  const received: Received[] = [];
  const { state, deliver, logged } = outbox(sendTo(await mailServer(received)));
  queueEmail(state, LETTER, START);
  await deliver(START);
  expect(received).toHaveLength(1);
  expect(received[0]).toMatchObject({ from: 'post@dugnad.example', to: ['kari@lag.example'] });
  expect(received[0]?.raw).toContain('Subject: Innlogging til Dugnad');
  expect(received[0]?.raw).toContain('Auto-Submitted: auto-generated');
  expect(received[0]?.raw).toMatch(/Hei, K=C3=A5re!/);
  expect(outboxState(state)).toEqual({ waiting: 0, oldest: null, fault: null });
  expect(logged.join()).not.toMatch(/kari|Kåre|123/);
});

test('an unreachable mail server delays an email, with growing delays, and loses none', async () => {
  const received: Received[] = [];
  const free = await freePort();
  const { state, deliver, logged } = outbox(sendTo(free));
  queueEmail(state, LETTER, START);
  await deliver(START);
  expect(outboxState(state)).toEqual({ waiting: 1, oldest: START, fault: 'ESOCKET' });
  expect(logged.join()).toContain('email-delayed');
  await mailServer(received, { port: free });
  await deliver(START + 14_000);
  expect(received).toHaveLength(0);
  await deliver(START + 15_000);
  expect(received).toHaveLength(1);
  expect(outboxState(state).waiting).toBe(0);
});

test('an email survives a restart of the gateway', async () => {
  const folder = temporaryFolder();
  const before = openState(folder);
  queueEmail(before, LETTER, START);
  before.database.close();
  const state = openState(folder);
  onTestFinished(() => state.database.close());
  const sent: string[] = [];
  await emailSender(
    state,
    async ({ to }) => void sent.push(to),
    () => {},
  )(START);
  expect(sent).toEqual(['kari@lag.example']);
});

test('an email expires after a week, one with a code when the code expires', async () => {
  let attempts = 0;
  const { state, deliver, logged } = outbox(async () => {
    attempts++;
    throw Object.assign(new Error('try later'), { responseCode: 451 });
  });
  queueEmail(state, LETTER, START);
  queueEmail(state, { ...LETTER, lifetime: 15 * MINUTE }, START);
  queueEmail(state, { ...LETTER, lifetime: 30 * DAY }, START);
  for (let minute = 0; minute < 20; minute++) await deliver(START + minute * MINUTE);
  expect(outboxState(state)).toMatchObject({ waiting: 2, fault: '451' });
  for (let hour = 1; hour <= 7 * 24; hour++) await deliver(START + (hour * DAY) / 24);
  expect(outboxState(state).waiting).toBe(0);
  expect(logged.filter((line) => line.includes('email-given-up'))).toHaveLength(3);
  expect(attempts).toBeLessThan(100);
});

test('a permanently refused address is not retried, and staff can see why', async () => {
  const received: Received[] = [];
  let asked = 0;
  const answer = () => {
    asked++;
    throw Object.assign(new Error('No kari@lag.example here'), { responseCode: 550 });
  };
  const { state, deliver, logged } = outbox(sendTo(await mailServer(received, { answer })));
  queueEmail(state, LETTER, START);
  for (let hour = 0; hour < 24; hour++) await deliver(START + (hour * DAY) / 24);
  expect(asked).toBe(1);
  expect(outboxState(state)).toEqual({ waiting: 1, oldest: START, fault: '550' });
  expect(logged.join()).not.toContain('kari');
});

test.each([
  ['a line break in the subject', { subject: 'Hei\r\nBcc: evil@example.com' }],
  ['a line break in the address', { to: 'kari@lag.example\r\nBcc: evil@example.com' }],
  ['two addresses in one', { to: 'kari@lag.example, evil@example.com' }],
])('%s reaches nobody else and adds no header', async (_, part) => {
  const received: Received[] = [];
  const { state, deliver } = outbox(sendTo(await mailServer(received)));
  queueEmail(state, { ...LETTER, ...part }, START);
  await deliver(START);
  expect(received.flatMap(({ to }) => to).filter((to) => to === 'evil@example.com')).toEqual([]);
  for (const { raw } of received) expect(raw.split('\r\n\r\n')[0]).not.toMatch(/^Bcc:/im);
});

test('an email without a recipient is never sent', async () => {
  const sent: string[] = [];
  const { state, deliver } = outbox(async ({ to }) => void sent.push(to));
  queueEmail(state, { ...LETTER, to: null }, START);
  expect(outboxState(state).waiting).toBe(0);
  await deliver(START);
  expect(sent).toEqual([]);
  expect(state.sql.all`SELECT * FROM email`).toEqual([]);
});

test('without a mail server, emails are printed to the terminal', async () => {
  const printed: string[] = [];
  await mailTransport({ mail: undefined }, (text) => printed.push(text))(LETTER);
  expect(printed.join()).toContain('Mail to kari@lag.example: Innlogging til Dugnad');
});
